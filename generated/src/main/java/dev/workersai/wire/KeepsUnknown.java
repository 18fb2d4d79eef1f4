package dev.workersai.wire;

import com.fasterxml.jackson.databind.JsonNode;

/** A builder of an answer, which keeps what its type does not describe, so that nothing the service sent is lost. */
public interface KeepsUnknown {

    /** Keeps a member that has no field, or whose value does not fit its field. */
    void keepUnknown(String name, JsonNode value);
}
