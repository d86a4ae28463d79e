package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outside.OutsideActivity;
import org.micme.spi.outside.OutsideCmeSystem;
import org.micme.spi.outside.OutsideCmeSystem.Ability;

/**
 * What is asked of an {@link OutsideCmeSystem}. Its test plays the system. Of an ability that is left out, nothing is asked but that it is
 * refused. For one thread, as tests are.
 */
public abstract class OutsideCmeSystemContract extends PlugInContract<OutsideCmeSystem> {

    /** Whose system it is. */
    protected static final InstitutionId INSTITUTION = InstitutionId.of("mercy");

    /** An institution with a system of its own, of the same kind. */
    protected static final InstitutionId OTHER = InstitutionId.of("saint-elsewhere");

    private static final ActivityId SOME = ActivityId.of(1);

    /** For an adapter's test. */
    protected OutsideCmeSystemContract() {}

    /**
     * Activities for a system to show.
     *
     * @return four, each with a title, an id and, where the system shows it, a time of its own, not sorted by any of them; never null
     */
    protected abstract List<OutsideActivity> activities();

    /**
     * Has the system show these alone, from now on. It shows none before.
     *
     * @param institution {@link #INSTITUTION} or {@link #OTHER}; never null
     * @param shown in this order, an activity more than once perhaps; of {@link #activities}; never null
     */
    protected abstract void show(InstitutionId institution, List<OutsideActivity> shown);

    /**
     * Has the systems break off what they show after so many activities.
     *
     * @param count from 1
     */
    protected abstract void breakOffAfter(int count);

    /** Makes the systems unreachable, as a cut cable does. */
    protected abstract void goAway();

    /**
     * Where {@link #INSTITUTION}'s system shows some activities.
     *
     * @return at least one where the adapter gives links; never null
     */
    protected abstract Map<ActivityId, URI> pages();

    /**
     * An activity that {@link #INSTITUTION}'s system has no page for.
     *
     * @return none where it has one for any
     */
    protected abstract Optional<ActivityId> withoutPage();

    @Override
    protected final Optional<String> leftOut(Method clause) {
        return Optional.ofNullable(clause.getAnnotation(AboutAbility.class))
                .map(AboutAbility::value)
                .filter(ability -> !it().abilities().contains(ability))
                .map(ability -> {
                    assertThatThrownBy(() -> use(ability)).isInstanceOf(UnsupportedOperationException.class);
                    return "the system leaves " + ability + " out, and refuses it";
                });
    }

    private void use(Ability ability) throws IOException {
        if (ability == Ability.LINKS) {
            it().activityPage(INSTITUTION, SOME);
        } else {
            it().activities(INSTITUTION).close();
        }
    }

    private List<OutsideActivity> read(InstitutionId institution) {
        try (Stream<OutsideActivity> shown = it().activities(institution)) {
            return shown.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theAbilitiesAreAlwaysTheSame() {
        Set<Ability> abilities = Set.copyOf(it().abilities());

        assertThat(it().abilities()).isEqualTo(abilities);
        assertThat(plugIn().abilities()).isEqualTo(abilities);
    }

    @Test
    @AboutAbility(Ability.ACTIVITIES)
    void activitiesComeAsTheSystemShowsThem() {
        show(INSTITUTION, activities());

        assertThat(activities()).as("activities to show").hasSize(4);
        assertThat(read(INSTITUTION)).isEqualTo(activities());
    }

    @Test
    @AboutAbility(Ability.ACTIVITIES)
    void whatIsShownTwiceComesOnce() {
        List<OutsideActivity> once = activities();
        show(INSTITUTION, List.of(once.get(0), once.get(1), once.get(0), once.get(2), once.get(1)));

        assertThat(read(INSTITUTION)).containsExactlyElementsOf(once.subList(0, 3));
    }

    @Test
    @AboutAbility(Ability.ACTIVITIES)
    void eachInstitutionHasASystemOfItsOwn() {
        show(INSTITUTION, activities().subList(0, 1));
        show(OTHER, activities().subList(1, 3));

        assertThat(read(INSTITUTION)).isEqualTo(activities().subList(0, 1));
        assertThat(read(OTHER)).isEqualTo(activities().subList(1, 3));
    }

    @Test
    @AboutAbility(Ability.ACTIVITIES)
    void aSystemThatShowsNothingIsAnError() {
        assertThatThrownBy(() -> it().activities(INSTITUTION).close()).isInstanceOf(IOException.class);
    }

    @Test
    @AboutAbility(Ability.ACTIVITIES)
    void aSystemThatCannotBeReadIsAnError() {
        show(INSTITUTION, activities());
        goAway();

        assertThatThrownBy(() -> it().activities(INSTITUTION).close()).isInstanceOf(IOException.class);
    }

    @Test
    @AboutAbility(Ability.ACTIVITIES)
    void whatBreaksOffIsNoShorterList() {
        show(INSTITUTION, activities());
        breakOffAfter(2);

        assertThat(catchThrowable(() -> read(INSTITUTION))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    @AboutAbility(Ability.ACTIVITIES)
    void aReaderCanStopBeforeTheEnd() throws IOException {
        show(INSTITUTION, activities());
        try (Stream<OutsideActivity> shown = it().activities(INSTITUTION)) {
            assertThat(shown.findFirst()).contains(activities().get(0));
        }

        assertThat(read(INSTITUTION)).isEqualTo(activities());
    }

    @Test
    @AboutAbility(Ability.ACTIVITIES)
    void severalThreadsCanReadAtOnce() {
        show(INSTITUTION, activities());

        assertThat(atOnce(RUNNERS, runner -> read(INSTITUTION))).isEqualTo(Collections.nCopies(RUNNERS, activities()));
    }

    @Test
    @AboutAbility(Ability.LINKS)
    void anActivityHasItsPage() {
        assertThat(pages()).as("pages").isNotEmpty();
        assertThat(pages())
                .allSatisfy((activity, page) -> assertThat(it().activityPage(INSTITUTION, activity))
                        .contains(page)
                        .get()
                        .matches(URI::isAbsolute));
    }

    @Test
    @AboutAbility(Ability.LINKS)
    void anActivityWithoutPageHasNoLink() {
        withoutPage()
                .ifPresent(activity ->
                        assertThat(it().activityPage(INSTITUTION, activity)).isEmpty());
    }

    @Test
    @AboutAbility(Ability.LINKS)
    void aLinkNeedsNoSystemThatIsThere() {
        goAway();

        assertThat(pages())
                .allSatisfy((activity, page) ->
                        assertThat(it().activityPage(INSTITUTION, activity)).contains(page));
    }
}
