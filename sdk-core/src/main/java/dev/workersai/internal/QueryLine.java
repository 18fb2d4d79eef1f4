package dev.workersai.internal;

import dev.workersai.CallOptions;
import java.util.Arrays;
import java.util.StringJoiner;

/**
 * The query of a request.
 *
 * @param encoded as on the wire, without the question mark
 */
record QueryLine(String encoded) {

    boolean has(String name) {
        return Arrays.stream(encoded.split("&", -1)).anyMatch(pair -> pair.startsWith(name + "="));
    }

    /** Returns the query with what the options add, and a question mark before it; empty if there is nothing. */
    String with(CallOptions options) {
        StringJoiner pairs = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!encoded.isEmpty()) {
            pairs.add(encoded);
        }
        options.queryParameters()
                .forEach((name, value) ->
                        pairs.add(QueryParameters.percentEncoded(name) + "=" + QueryParameters.percentEncoded(value)));
        if (!options.tags().isEmpty()) {
            pairs.add("tags=" + QueryParameters.percentEncoded(String.join(",", options.tags())));
        }
        return pairs.toString();
    }
}
