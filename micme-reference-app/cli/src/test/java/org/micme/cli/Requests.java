package org.micme.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Requests to start from. */
public final class Requests {

    /** A request that can be answered, short. */
    public static final String FLYER =
            "{\"rule\":\"flyer\",\"id\":\"fine\",\"facts\":{\"childStatus\":\"APPROVED\",\"facultyCount\":1}}";

    private Requests() {}

    /** The lines of a file among the tests. */
    public static List<String> lines(String resource) {
        InputStream in = Objects.requireNonNull(Requests.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each rule's own request in which no field is left out: fresh trees, to be changed at will. */
    public static List<Map<String, Object>> complete() {
        return lines("/complete.jsonl").stream().map(JsonTree::parseObject).toList();
    }

    /** The request of one rule in which no field is left out. */
    public static Map<String, Object> complete(String rule) {
        return complete().stream()
                .filter(request -> rule.equals(request.get("rule")))
                .findFirst()
                .orElseThrow();
    }

    /** The facts of a request. */
    public static Map<String, Object> facts(Map<String, Object> request) {
        return JsonTree.object(request.get("facts"));
    }
}
