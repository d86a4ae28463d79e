package org.micme.domain.disclosure;

import io.vavr.control.Option;
import org.micme.domain.account.Act;
import org.micme.domain.account.Event;

/**
 * What happens to a {@link Review}.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface ReviewEvent extends Event {

    /**
     * Which review it is.
     *
     * @return never null
     */
    ReviewSubject subject();

    /**
     * The office took up a disclosure.
     *
     * @param subject never null
     * @param act never null
     */
    record Opened(ReviewSubject subject, Act act) implements ReviewEvent {}

    /**
     * The office found a relationship relevant or not.
     *
     * @param subject never null
     * @param disclosed never null
     * @param relevance never null
     * @param act never null
     */
    record RelevanceFound(ReviewSubject subject, DisclosedRelationship disclosed, Relevance relevance, Act act)
            implements ReviewEvent {}

    /**
     * A relevant relationship was mitigated.
     *
     * @param subject never null
     * @param disclosed never null
     * @param mitigation never null
     */
    record RelationshipMitigated(ReviewSubject subject, DisclosedRelationship disclosed, Mitigation mitigation)
            implements ReviewEvent {

        @Override
        public Act act() {
            return mitigation.act();
        }
    }

    /**
     * The office asked the person for more; coordinators and planners get a copy.
     *
     * @param subject never null
     * @param question never null
     * @param act never null
     */
    record MoreAsked(ReviewSubject subject, String question, Act act) implements ReviewEvent {}

    /**
     * Nothing is left to mitigate.
     *
     * @param subject never null
     * @param act never null
     */
    record Settled(ReviewSubject subject, Act act) implements ReviewEvent {}

    /**
     * The person was approved.
     *
     * @param subject never null
     * @param exceptions none where there are none, never null
     * @param act never null
     */
    record Approved(ReviewSubject subject, Option<String> exceptions, Act act) implements ReviewEvent {}

    /**
     * The person was rejected.
     *
     * @param subject never null
     * @param reason never null
     * @param act never null
     */
    record Rejected(ReviewSubject subject, String reason, Act act) implements ReviewEvent {}
}
