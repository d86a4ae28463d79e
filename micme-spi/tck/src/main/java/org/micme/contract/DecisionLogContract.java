package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.port.NotUnique;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link DecisionLog}, besides its pages. */
public abstract class DecisionLogContract extends UnitContract<DecisionLog> {

    private static final int RUNNERS = 8;

    /** For an adapter's test. */
    protected DecisionLogContract() {
        super(DecisionLog.class);
    }

    static LoggedDecision decision(String id, Instant at) {
        return decision(id, "2001", at);
    }

    private static LoggedDecision decision(String id, String subjectKey, Instant at) {
        return new LoggedDecision(
                id,
                new LoggedDecision.Subject("claim", subjectKey),
                at,
                new LoggedDecision.Basis(
                        "credit-claim",
                        "2024-11",
                        new LoggedDecision.HeldPolicy("micme", "1", "{\"name\": \"micme\"}")),
                new LoggedDecision.Exchange(
                        "{\"facts\": {\"topic\": \"\u00e9 \\u0000 'quoted'\"}}", "{\"outcome\": \"REFUSED\"}"));
    }

    private static LoggedDecision with(String request) {
        LoggedDecision plain = decision("d", Any.INSTANT);
        return new LoggedDecision(
                plain.id(),
                new LoggedDecision.Subject(plain.subjectKind(), plain.subjectKey()),
                plain.decidedAt(),
                new LoggedDecision.Basis(plain.rule(), plain.edition(), plain.policy()),
                new LoggedDecision.Exchange(request, plain.answer()));
    }

    private void keep(LoggedDecision decision) {
        unit(port -> port.append(decision));
    }

    private static List<String> ids(Stream<LoggedDecision> stretch) {
        try (stretch) {
            return stretch.map(LoggedDecision::id).toList();
        }
    }

    private List<String> between(Instant fromInclusive, Instant toExclusive) {
        return reading(port -> ids(port.between(fromInclusive, toExclusive)));
    }

    @Override
    void change(DecisionLog port) {
        port.append(decision("d", Any.INSTANT));
    }

    @Override
    boolean isChanged(DecisionLog port) {
        return port.find("d").isPresent();
    }

    @Test
    void aDecisionIsFoundAsItWas() {
        LoggedDecision decision = decision("d", Any.INSTANT);
        keep(decision);

        assertThat(found(port -> port.find("d"))).contains(decision);
        assertThat(found(port -> port.find("D"))).isEmpty();
    }

    @Test
    void aLongRequestIsKeptWhole() {
        LoggedDecision decision = with("{\"facts\": \"" + "ten bytes ".repeat(100_000) + "\"}");
        keep(decision);

        assertThat(found(port -> port.find("d"))).contains(decision);
    }

    @Test
    void aLongRequestThatCannotBeMadeSmallerIsKeptWhole() {
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(3_000_000, 'A', 'z').forEach(letter -> noise.append((char) letter));
        LoggedDecision decision = with(noise.toString());
        keep(decision);
        keep(decision("other", Any.INSTANT.plusSeconds(1)));

        assertThat(found(port -> port.find("d"))).contains(decision);
        assertThat(between(Any.INSTANT, Any.INSTANT.plusSeconds(2))).containsExactly("d", "other");
        assertThat(this.<Page<LoggedDecision>>reading(
                                port -> port.of(decision.subjectKind(), decision.subjectKey(), PageRequest.first(10)))
                        .rows())
                .contains(decision);
    }

    @Test
    void noTwoDecisionsHaveOneId() {
        LoggedDecision first = decision("d", Any.INSTANT);
        keep(first);

        assertThatThrownBy(() -> keep(decision("d", Any.INSTANT.plusSeconds(1))))
                .isInstanceOfSatisfying(
                        NotUnique.class, refused -> assertThat(refused.field()).isEqualTo("id"));
        assertThat(found(port -> port.find("d"))).contains(first);
    }

    @Test
    void ofManyDecisionsOfOneIdAtOnceOneIsKept() {
        List<Boolean> kept = Race.run(RUNNERS, runner -> {
            try {
                keep(decision("d", Any.INSTANT.plusSeconds(runner)));
                return true;
            } catch (NotUnique taken) {
                return false;
            }
        });

        assertThat(kept).containsOnlyOnce(true);
    }

    @Test
    void aStretchOfHistoryIsHalfOpenAndComesByInstantAndId() {
        keep(decision("z", Any.INSTANT));
        keep(decision("late", Any.INSTANT.plusSeconds(60)));
        keep(decision("b", Any.INSTANT.plusSeconds(1)));
        keep(decision("B", Any.INSTANT.plusSeconds(1)));
        keep(decision("early", Any.INSTANT.minusSeconds(1)));

        assertThat(between(Any.INSTANT, Any.INSTANT.plusSeconds(60))).containsExactly("z", "B", "b");
        assertThat(between(Any.INSTANT, Any.INSTANT)).isEmpty();
        assertThat(between(Instant.EPOCH, Any.INSTANT.plusSeconds(61))).containsExactly("early", "z", "B", "b", "late");
    }

    @Test
    void aStretchOfHistoryGoesOnBehindADecision() {
        List.of("z", "B", "b").forEach(id -> keep(decision(id, Any.INSTANT)));
        keep(decision("a", Any.INSTANT.plusSeconds(1)));
        keep(decision("late", Any.INSTANT.plusSeconds(60)));

        Instant end = Any.INSTANT.plusSeconds(60);
        assertThat(listed(port -> ids(port.after(Any.INSTANT, "B", end)))).containsExactly("b", "z", "a");
        assertThat(listed(port -> ids(port.after(Any.INSTANT, "z", end)))).containsExactly("a");
    }

    @Test
    void theDecisionsAboutAThingAreItsOwn() {
        keep(decision("d", "2001", Any.INSTANT));
        keep(decision("e", "2002", Any.INSTANT));

        assertThat(listed(port -> port.of("claim", "2001", PageRequest.first(5)).rows()))
                .extracting(LoggedDecision::id)
                .containsExactly("d");
        assertThat(listed(port -> port.of("child", "2001", PageRequest.first(5)).rows()))
                .isEmpty();
    }

    @Test
    void instantsAreCutAndNeverRounded() {
        keep(decision("d", Any.JUST_BEFORE_A_SECOND));
        keep(decision("e", Any.LONG_AGO));

        assertThat(found(port -> port.find("d")).map(LoggedDecision::decidedAt))
                .contains(Any.JUST_BEFORE_A_SECOND.truncatedTo(store().precision()));
        assertThat(found(port -> port.find("e")).map(LoggedDecision::decidedAt))
                .contains(Any.LONG_AGO.truncatedTo(store().precision()));
    }
}
