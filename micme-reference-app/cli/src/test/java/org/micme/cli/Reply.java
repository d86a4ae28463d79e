package org.micme.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One line that {@code micme decide} wrote. */
public record Reply(Map<String, Object> tree) {

    public String id() {
        return (String) tree.get("id");
    }

    public String outcome() {
        return (String) tree.get("outcome");
    }

    public boolean isError() {
        return tree.containsKey("error");
    }

    /** The error's code; null where the line is an answer. */
    public String code() {
        return isError() ? (String) error().get("code") : null;
    }

    public String message() {
        return (String) error().get("message");
    }

    public int line() {
        return ((BigDecimal) tree.get("line")).intValueExact();
    }

    /** The paths of all violations, in order. */
    public List<String> paths() {
        return violations().stream()
                .map(violation -> (String) violation.get("path"))
                .toList();
    }

    public List<Map<String, Object>> violations() {
        return JsonTree.list(error().get("violations")).stream()
                .map(JsonTree::object)
                .toList();
    }

    private Map<String, Object> error() {
        return JsonTree.object(tree.get("error"));
    }
}
