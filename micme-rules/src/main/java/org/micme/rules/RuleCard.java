package org.micme.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * All that is said of a rule without running it: the catalogue is made of these cards alone.
 *
 * <p>Built once by each rule, then never changed.
 *
 * @param <O> the rule's outcomes
 */
public final class RuleCard<O extends Enum<O>> {

    final String id;
    final String title;
    String edition = "1";
    Citation citation = Citation.of("none");
    Seq<O> outcomes = Array.empty();
    Seq<ReasonKind> reasonKinds = Array.empty();

    private RuleCard(String id, String title) {
        this.id = Objects.requireNonNull(id, "id");
        this.title = Objects.requireNonNull(title, "title");
    }

    /**
     * Begins a card.
     *
     * @param id permanent, such as {@code claim-window}; never null
     * @param title one sentence without its full stop, for people; never null
     * @param <O> the rule's outcomes
     * @return the card
     */
    public static <O extends Enum<O>> RuleCard<O> of(String id, String title) {
        return new RuleCard<>(id, title);
    }

    /**
     * Says which edition of the rule this is. It changes whenever the same facts under the same policy are decided otherwise.
     *
     * @param value never null
     * @return this card
     */
    public RuleCard<O> edition(String value) {
        edition = value;
        return this;
    }

    /**
     * Says on what the rule rests.
     *
     * @param value never null
     * @return this card
     */
    public RuleCard<O> cites(Citation value) {
        citation = value;
        return this;
    }

    /**
     * Says what the rule can decide.
     *
     * @param type the outcomes, in the order of decisions.md; never null
     * @return this card
     */
    public RuleCard<O> outcomes(Class<O> type) {
        outcomes = Array.of(type.getEnumConstants());
        return this;
    }

    /**
     * Says what the rule can find.
     *
     * @param kinds in the order of decisions.md, each code once
     * @return this card
     * @throws IllegalArgumentException where a code comes twice
     */
    public RuleCard<O> reasons(ReasonKind... kinds) {
        return reasons(Array.of(kinds));
    }

    /**
     * Says what the rule can find.
     *
     * @param kinds in the order of decisions.md, each code once; never null
     * @return this card
     * @throws IllegalArgumentException where a code comes twice
     */
    public RuleCard<O> reasons(Seq<ReasonKind> kinds) {
        Set<String> codes = new HashSet<>();
        for (ReasonKind kind : kinds) {
            if (!codes.add(kind.code())) {
                throw new IllegalArgumentException(id + " has " + kind.code() + " twice");
            }
        }
        reasonKinds = kinds;
        return this;
    }
}
