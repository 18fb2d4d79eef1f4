package dev.workersai.embedding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Where in a request the texts stand. */
enum TextForm {
    TEXT("text"),
    QUERIES("queries"),
    DOCUMENTS("documents"),
    CONTEXTS("contexts");

    private final String field;

    TextForm(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    void put(ObjectNode body, List<String> texts) {
        ArrayNode array = body.putArray(field);
        for (String text : texts) {
            if (this == CONTEXTS) {
                array.addObject().put("text", text);
            } else {
                array.add(text);
            }
        }
    }
}
