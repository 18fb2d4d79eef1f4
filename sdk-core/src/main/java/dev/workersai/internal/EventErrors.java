package dev.workersai.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.error.ApiError;
import java.time.Clock;
import java.util.List;

/** Errors inside of a stream, which come in the forms that other errors come in. */
public final class EventErrors {

    private static final ErrorReader READER = new ErrorReader(Json.newMapper(), Clock.systemUTC());

    private EventErrors() {}

    /**
     * {@return the errors that an event reports, none if it reports none}
     *
     * @param event the event's data
     */
    public static List<ApiError> of(JsonNode event) {
        return READER.errorsOf(event);
    }

    /**
     * {@return foreign text fit for a message: one line of at most 300 characters}
     *
     * @param text such as the data of an event
     */
    public static String shortened(String text) {
        return Texts.shortened(text);
    }
}
