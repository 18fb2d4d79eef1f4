package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The envelope around a list that fits on one page. */
final class Listing {

    private static final int OK = 200;

    private Listing() {}

    static Answer answer(ArrayNode items) {
        ObjectNode envelope = Envelope.success(items);
        envelope.putObject("result_info")
                .put("count", items.size())
                .put("page", 1)
                .put("per_page", items.size())
                .put("total_count", items.size());
        return Envelope.answer(OK, envelope);
    }
}
