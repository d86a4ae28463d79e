package org.micme.cli.policy;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.micme.rules.Decision;
import org.micme.rules.Reason;
import org.micme.rules.Wording;
import org.micme.rules.schema.TreeSink;

/** What one of two answers says otherwise than the other, beyond outcome, codes and time. */
record Difference(List<String> lines) {

    /** Whether anything but the policy's name is another, texts among it. */
    static boolean isBetween(Decision<?, ?> before, Decision<?, ?> after) {
        return before.outcome() != after.outcome()
                || !before.details().equals(after.details())
                || !before.nextChangeAt().equals(after.nextChangeAt())
                || !before.contributors().equals(after.contributors())
                || !reasons(before).equals(reasons(after));
    }

    /** The details and texts of an answer that are others in another answer. */
    static Difference of(Decision<?, ?> told, Decision<?, ?> other) {
        List<String> lines = new ArrayList<>();
        Map<?, ?> others = details(other);
        details(told).forEach((name, value) -> {
            if (!Objects.equals(value, others.get(name))) {
                lines.add(name + ": " + value);
            }
        });
        Map<String, Texts> otherReasons = reasons(other);
        reasons(told).forEach((name, texts) -> texts.addOthers(lines, name, otherReasons.get(name)));
        return new Difference(lines);
    }

    private static <D> Map<?, ?> details(Decision<?, D> decision) {
        return TreeSink.tree(decision.rule().details(), decision.details()) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Map<String, Texts> reasons(Decision<?, ?> decision) {
        Map<String, Texts> texts = new LinkedHashMap<>();
        Seq<Reason> reasons = decision.reasons();
        for (Reason reason : reasons) {
            texts.put(
                    reason.toString(),
                    new Texts(
                            reason.severity().name(),
                            Wording.ENGLISH.message(decision.rule(), reason),
                            Wording.ENGLISH.remedy(decision.rule(), reason)));
        }
        return texts;
    }

    /** What a reason says. */
    private record Texts(String severity, String message, String remedy) {

        void addOthers(List<String> lines, String name, @Nullable Texts other) {
            if (other != null && !severity.equals(other.severity)) {
                lines.add(name + " severity: " + severity);
            }
            if (other == null || !message.equals(other.message)) {
                lines.add(name + " message: " + message);
            }
            if (other == null || !remedy.equals(other.remedy)) {
                lines.add(name + " remedy: " + remedy);
            }
        }
    }
}
