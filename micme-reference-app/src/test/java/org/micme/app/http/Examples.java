package org.micme.app.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests that the project keeps, with what the command line answers to them. */
final class Examples {

    static final JsonMapper JSON = new JsonMapper();

    private static final Path FILE = Path.of("cli/src/test/resources/examples.jsonl");

    /**
     * A request, and the line that the command line answers it with.
     *
     * @param rule the rule it names
     * @param body the rest of it
     */
    record Example(String rule, ObjectNode body, String answer) {

        boolean isAnswered() {
            return !JSON.readTree(answer).has("error");
        }

        @Override
        public String toString() {
            return body.path("id").asString();
        }
    }

    private Examples() {}

    static List<Example> all() throws IOException, InterruptedException {
        List<ObjectNode> requests = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            requests.add((ObjectNode) JSON.readTree(line).get("request"));
        }
        List<String> answers =
                commandLine(requests.stream().map(JsonNode::toString).toList());
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            ObjectNode body = requests.get(i);
            String rule = body.remove("rule").asString();
            examples.add(new Example(rule, body, answers.get(i)));
        }
        return examples;
    }

    /** What {@code micme decide} answers, in a process of its own. */
    private static List<String> commandLine(List<String> requests) throws IOException, InterruptedException {
        Path in = Files.createTempFile("requests", ".jsonl");
        try {
            Files.write(in, requests);
            return JavaProcess.micme("decide", in.toString());
        } finally {
            Files.delete(in);
        }
    }
}
