package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a model answers with, read from the corrected output schema. */
final class OutputForm {

    private static final String EVENT_STREAM = "text/event-stream";

    private final JsonNode schema;
    private final List<JsonNode> branches;

    OutputForm(JsonNode schema) {
        this.schema = schema;
        this.branches = Branches.of(schema);
    }

    /** Whether some JSON form of the answer has all these members. */
    boolean offers(String... members) {
        return branches.stream()
                .anyMatch(branch -> List.of(members).stream()
                        .allMatch(member -> branch.path("properties").has(member)));
    }

    /** The schema of a member, from the first form that has it; missing if none has. */
    JsonNode member(String name) {
        for (JsonNode branch : branches) {
            JsonNode member = branch.path("properties").path(name);
            if (!member.isMissingNode()) {
                return member;
            }
        }
        return MissingNode.getInstance();
    }

    /** Whether some form has a list under {@code list} whose elements have the given member. */
    boolean offersInList(String list, String member) {
        return branches.stream()
                .map(branch -> branch.path("properties").path(list).path("items"))
                .flatMap(items -> Branches.of(items).stream())
                .anyMatch(item -> item.path("properties").has(member));
    }

    /** Whether the whole answer is a list whose elements have the given member. */
    boolean isListOf(String member) {
        return schema.path("items").path("properties").has(member);
    }

    /** The media type of the raw form, or an empty text. */
    String rawType() {
        return branches.stream()
                .filter(branch -> branch.path("format").asText().equals("binary"))
                .map(branch -> branch.path("contentType").asText())
                .filter(type -> !type.equals(EVENT_STREAM))
                .findFirst()
                .orElse("");
    }

    /** Whether nothing is published about the answer. */
    boolean isOpen() {
        return StreamSupport.stream(branches.spliterator(), false)
                        .allMatch(branch -> branch.path("properties").isEmpty()
                                && branch.path("items").isEmpty())
                && rawType().isEmpty();
    }
}
