package org.micme.cli.replay;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes an answer out of its tree. What is missing or of another type is an {@link IllegalArgumentException} that names the field. */
final class AnswerFields {

    private final Map<String, @Nullable Object> tree;

    AnswerFields(Map<String, @Nullable Object> tree) {
        this.tree = tree;
    }

    Answer answer() {
        List<Answer.Ground> grounds = new ArrayList<>();
        for (Object reason : list("reasons")) {
            grounds.add(new AnswerFields(object(reason, "reasons")).ground());
        }
        List<String> contributors = new ArrayList<>();
        for (Object name : list("contributors")) {
            contributors.add(String.valueOf(name));
        }
        Answer.Basis basis =
                new Answer.Basis(text("rule"), text("edition"), text("policy"), text("policyVersion"), contributors);
        return new Answer(
                basis, text("outcome"), grounds, object(tree.get("details"), "details"), textOrNone("nextChangeAt"));
    }

    private Answer.Ground ground() {
        return new Answer.Ground(text("code"), textOrNone("subject"), text("severity"), text("owner"), text("source"));
    }

    private String text(String field) {
        return textOrNone(field).getOrElseThrow(() -> new IllegalArgumentException("it has no text " + field));
    }

    private Option<String> textOrNone(String field) {
        Object value = tree.get(field);
        return value instanceof String text ? Option.some(text) : Option.none();
    }

    private List<?> list(String field) {
        if (tree.get(field) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("it has no list " + field);
    }

    // Trees of JSON have texts for names.
    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(@Nullable Object value, String field) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalArgumentException("it has no object " + field);
    }
}
