package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Values out of a part of an answer that came as a tree, read with the same tolerance as whole answers. */
public final class AnswerPart {

    private static final ObjectMapper MAPPER = Json.newMapper();

    private AnswerPart() {}

    /**
     * Returns the value that a part stands for.
     *
     * @param <T> what the type says
     * @throws JsonProcessingException if it stands for none
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // as with descriptors: the type says what comes out
    public static <T> @Nullable T read(JsonNode part, Type type) throws JsonProcessingException {
        return MAPPER.treeToValue(part, MAPPER.constructType(type));
    }
}
