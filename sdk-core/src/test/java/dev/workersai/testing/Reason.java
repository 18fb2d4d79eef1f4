package dev.workersai.testing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An open value in the manner of the generated ones. */
public record Reason(@JsonValue String wireName) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Reason of(String wireName) {
        return new Reason(wireName);
    }
}
