package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.micme.contract.KnownDeviation;
import org.micme.contract.Trial;
import org.micme.domain.kernel.ActivityId;
import org.micme.spi.outside.OutsideCmeSystem;
import org.micme.spi.outside.OutsideCmeSystem.Ability;

/** What a plug-in leaves out is refused and asked nothing else; what it declares of itself is held against it. */
class LeftOutAbilitiesTest {

    private static final String PAGE = "OutsideCmeSystem.anActivityHasItsPage";

    /** Has no links, and says so. */
    static class WithoutLinks extends MemoryOutsideCmeSystemTest {

        @Override
        Set<Ability> abilities() {
            return Set.of(Ability.ACTIVITIES);
        }
    }

    /** Says that it has no links, and gives none in place of refusing. */
    static class Evasive extends WithoutLinks {

        @Override
        protected OutsideCmeSystem plugIn() {
            return Sabotage.of(OutsideCmeSystem.class, super.plugIn(), "activityPage", call -> Optional.empty());
        }
    }

    /** Has no pages yet, and says so. */
    static class Deviating extends MemoryOutsideCmeSystemTest {

        @Override
        protected Map<ActivityId, URI> pages() {
            return Map.of();
        }

        @Override
        public List<KnownDeviation> knownDeviations() {
            return List.of(new KnownDeviation(PAGE, "links come later"));
        }
    }

    /** Leaves a clause out. */
    static class Selective extends MemoryOutsideCmeSystemTest {

        @Override
        void anActivityHasItsPage() {}
    }

    @Test
    void anAbilityThatIsLeftOutIsRefusedAndAskedNothingElse() {
        Trial trial = Trial.of(selectClass(WithoutLinks.class));

        assertThat(trial.failed()).isEmpty();
        assertThat(trial.aborted())
                .containsExactlyInAnyOrder(
                        PAGE,
                        "OutsideCmeSystem.anActivityWithoutPageHasNoLink",
                        "OutsideCmeSystem.aLinkNeedsNoSystemThatIsThere");
    }

    @Test
    void anAbilityThatIsLeftOutAndNotRefusedFails() {
        assertThat(Trial.of(selectClass(Evasive.class)).failed())
                .containsExactlyInAnyOrder(
                        PAGE,
                        "OutsideCmeSystem.anActivityWithoutPageHasNoLink",
                        "OutsideCmeSystem.aLinkNeedsNoSystemThatIsThere");
    }

    @Test
    void aKnownDeviationIsNoFailure() {
        Trial trial = Trial.of(selectClass(Deviating.class));

        assertThat(trial.failed()).isEmpty();
        assertThat(trial.aborted()).containsExactly(PAGE);
    }

    @Test
    void aClauseThatIsLeftOutIsStillAskedFor() {
        assertThat(Trial.of(selectClass(Selective.class)).passed()).doesNotContain(PAGE);
        assertThat(Trial.clausesOf(Selective.class)).contains(PAGE);
    }
}
