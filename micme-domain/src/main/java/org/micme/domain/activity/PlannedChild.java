package org.micme.domain.activity;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import org.immutables.value.Value;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;

/**
 * A session that is to take place or has taken place. Coordinators name it, move it and assign its faculty; the office
 * accepts its name where need be, and approves it. None of these changes touches the approval on record: whether it still
 * holds is derived (DIS-4).
 *
 * <p>Immutable and thread safe.
 */
@Value.Immutable
public sealed interface PlannedChild extends Child permits ImmutablePlannedChild {

    /**
     * The series that it belongs to.
     *
     * @return never null
     */
    SeriesId series();

    /**
     * Its name, if it has one, and its time.
     *
     * @return never null
     */
    Activity activity();

    /**
     * All else that its editor shows.
     *
     * @return never null
     */
    ChildDetails details();

    /**
     * For how long it can be claimed.
     *
     * @return the policy's unless changed, never null
     */
    @Value.Default
    default ClaimMinutes claimMinutes() {
        return ClaimMinutes.OF_POLICY;
    }

    /**
     * Who speaks.
     *
     * @return each person once, in the order of assignment; never null
     */
    @Value.Default
    default Set<PersonId> faculty() {
        return LinkedHashSet.empty();
    }

    /**
     * Who accepted the name for the office although a check objects to it, and when (DIS-6).
     *
     * @return none where nobody has accepted this name, never null
     */
    @Value.Default
    default Option<Act> nameAcceptance() {
        return Option.none();
    }

    /**
     * The newest approval by the office.
     *
     * @return none where there never was one, never null
     */
    @Value.Default
    default Option<ChildApproval> approval() {
        return Option.none();
    }

    /**
     * Checks that no missing name is accepted, and keeps the order of the faculty. The builder calls it.
     *
     * @return the same child
     * @throws IllegalArgumentException where a missing name is accepted
     */
    @Value.Check
    default PlannedChild check() {
        Checks.require(activity().name().isDefined() || nameAcceptance().isEmpty(), "nameAcceptance of a missing name");
        return ((ImmutablePlannedChild) this).withFaculty(Checks.elements(faculty(), "faculty"));
    }

    /**
     * Gives it another name. An acceptance was of the name before, and falls.
     *
     * @param name what transcripts show (RSS-3); a blank one is none; never null
     * @param act never null
     * @return the child with that name
     */
    default Change<PlannedChild, ChildEvent> rename(String name, Act act) {
        Activity renamed =
                new Activity(Option.some(name), activity().start(), activity().end());
        Option<Act> acceptance = nameAcceptance()
                .filter(accepted -> renamed.name().equals(activity().name()));
        return new Change<>(
                next().withNameAcceptance(acceptance).withActivity(renamed),
                new ChildEvent.Renamed(id(), activity().name(), renamed.name(), act));
    }

    /**
     * Moves it to another time (RSS-8).
     *
     * @param start never null
     * @param end after {@code start}, never null
     * @param act never null
     * @return the child at that time
     * @throws IllegalArgumentException where {@code end} is not after {@code start}
     */
    default Change<PlannedChild, ChildEvent> move(Instant start, Instant end, Act act) {
        Activity moved = new Activity(activity().name(), start, end);
        return new Change<>(next().withActivity(moved), new ChildEvent.Moved(id(), activity(), moved, act));
    }

    /**
     * Replaces its details.
     *
     * @param newDetails never null
     * @param act never null
     * @return the child with the new details
     */
    default Change<PlannedChild, ChildEvent> revise(ChildDetails newDetails, Act act) {
        return new Change<>(next().withDetails(newDetails), new ChildEvent.Revised(id(), details(), newDetails, act));
    }

    /**
     * Changes for how long it can be claimed (RSS-3).
     *
     * @param minutes never null
     * @param act never null
     * @return the child with those minutes
     */
    default Change<PlannedChild, ChildEvent> changeClaimMinutes(ClaimMinutes minutes, Act act) {
        return new Change<>(
                next().withClaimMinutes(minutes),
                new ChildEvent.ClaimMinutesChanged(id(), claimMinutes(), minutes, act));
    }

    /**
     * Assigns a speaker (DIS-7).
     *
     * @param person never null
     * @param requests what to ask that person for, never null
     * @param act never null
     * @return the child with that speaker; none where the person is assigned already
     */
    default Option<Change<PlannedChild, ChildEvent>> assign(PersonId person, Set<FacultyRequest> requests, Act act) {
        return Option.when(
                !faculty().contains(person),
                () -> new Change<>(
                        next().withFaculty(faculty().add(person)),
                        new ChildEvent.FacultyAssigned(id(), person, requests, act)));
    }

    /**
     * Removes a speaker (DIS-8).
     *
     * @param person never null
     * @param act never null
     * @return the child without that speaker; none where the person isn't assigned
     */
    default Option<Change<PlannedChild, ChildEvent>> remove(PersonId person, Act act) {
        return Option.when(
                faculty().contains(person),
                () -> new Change<>(
                        next().withFaculty(faculty().remove(person)),
                        new ChildEvent.FacultyRemoved(id(), person, act)));
    }

    /**
     * Accepts the name for the office, on record (DIS-6).
     *
     * @param act never null
     * @return the child with its name accepted; none where it has no name, or this one is accepted already
     */
    default Option<Change<PlannedChild, ChildEvent>> acceptName(Act act) {
        return activity()
                .name()
                .filter(name -> nameAcceptance().isEmpty())
                .map(name -> new Change<>(
                        next().withNameAcceptance(Option.some(act)), new ChildEvent.NameAccepted(id(), name, act)));
    }

    /**
     * Approves it for the office (DIS-6). An approval before is replaced.
     *
     * @param covers whom, with which disclosure, each person once; never null
     * @param act never null
     * @return the child with that approval on record
     * @throws IllegalArgumentException where a person is covered twice
     */
    default Change<PlannedChild, ChildEvent> approve(Seq<CoveredDisclosure> covers, Act act) {
        OfficeApproval approval = new OfficeApproval(act.occurredAt(), covers);
        return new Change<>(
                next().withApproval(Option.some(new ChildApproval(approval, act.by()))),
                new ChildEvent.Approved(id(), approval, act));
    }

    /**
     * Takes it off the dashboard (RSS-9). Credit that was claimed stays.
     *
     * @param act never null
     * @return the deactivated child
     */
    default Change<DeactivatedChild, ChildEvent> deactivate(Act act) {
        return new Change<>(new DeactivatedChild(this, version().next(), act), new ChildEvent.Deactivated(id(), act));
    }

    private ImmutablePlannedChild next() {
        return ((ImmutablePlannedChild) this).withVersion(version().next());
    }

    @Override
    default <R> R fold(
            Function<? super PlannedChild, ? extends R> planned,
            Function<? super DeactivatedChild, ? extends R> deactivated) {
        return planned.apply(this);
    }

    /**
     * A child as it was stored, to be filled in. A new one comes from {@link Child#plan}.
     *
     * @return a new builder; id, version, series, activity and details are needed
     */
    static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses to build while one is missing. Not thread safe. */
    final class Builder extends ImmutablePlannedChild.Builder {
        Builder() {}
    }
}
