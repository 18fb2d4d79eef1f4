package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.workersai.error.ProtocolException;
import java.io.CharConversionException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a JSON answer in one pass: the value of {@code result} where the service wraps it in its envelope, the whole
 * where it does not. The value is read straight into its type; only the small members around it are put aside.
 */
final class EnvelopeReader {

    private static final Logger LOG = LoggerFactory.getLogger("dev.workersai.http");
    private static final Set<String> MEMBERS = Set.of("result", "success", "errors", "messages", "result_info");

    private final ObjectMapper mapper;
    private final ErrorReader errors;
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    EnvelopeReader(ObjectMapper mapper, ErrorReader errors) {
        this.mapper = mapper;
        this.errors = errors;
    }

    /**
     * Returns the value of the answer; null only where {@code type} is void.
     *
     * @throws dev.workersai.error.ApiException if the answer says {@code success: false}
     * @throws dev.workersai.error.ProtocolException if it is no JSON, has no value, or one of another kind
     */
    @Nullable
    Object read(AnswerHead head, AnswerBody body, Type type) throws IOException {
        body.gather();
        try (JsonParser parser = mapper.createParser(body)) {
            JsonToken first = parser.nextToken();
            if (first == null && isVoid(type)) {
                return null;
            }
            if (first == null) {
                throw ProtocolErrors.misfit(head, "the answer is empty", "", null);
            }
            Object value = first == JsonToken.START_OBJECT
                    ? new Pass(head, body, reader(type), parser).readObject()
                    : reader(type).readValue(parser);
            if (value == null) {
                throw ProtocolErrors.misfit(head, "the answer has no result", body.sample(), null);
            }
            readToEnd(parser);
            return isVoid(type) ? null : value;
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof IOException ended && isOfTheBody(ended)) {
                throw ended; // Databind wraps what is thrown inside of a list: a break, a timeout, an interrupt.
            }
            throw notJson(head, body, e.getOriginalMessage(), e);
        } catch (CharConversionException e) { // Not UTF-8, and not what the first bytes pretend either.
            throw notJson(head, body, String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean isOfTheBody(IOException cause) {
        return !(cause instanceof JsonProcessingException) && !(cause instanceof CharConversionException);
    }

    private ObjectReader reader(Type type) {
        Type wanted = isVoid(type) ? JsonNode.class : type;
        return readers.computeIfAbsent(wanted, key -> mapper.readerFor(mapper.constructType(key)));
    }

    /** Reads the end of the body, since a connection whose answer was read to the end is used again. */
    private static void readToEnd(JsonParser parser) {
        try {
            parser.nextToken();
        } catch (IOException e) {
            LOG.debug("something follows a complete answer, and is ignored");
        }
    }

    private static boolean isVoid(Type type) {
        return type == Void.TYPE || type == Void.class;
    }

    private static ProtocolException notJson(AnswerHead head, AnswerBody body, String reason, IOException cause) {
        String problem = "the answer is not the JSON expected: " + Texts.shortened(reason);
        return ProtocolErrors.misfit(head, problem, body.sample(), Secrets.areIn(reason) ? null : cause);
    }

    /** The one pass over one answer. */
    private final class Pass {

        private final AnswerHead head;
        private final AnswerBody body;
        private final ObjectReader reader;
        private final JsonParser parser;
        private final TokenBuffer aside;

        private @Nullable Boolean success;
        private boolean resultSeen;
        private @Nullable Object result;
        private @Nullable JsonProcessingException misfit;

        Pass(AnswerHead head, AnswerBody body, ObjectReader reader, JsonParser parser) {
            this.head = head;
            this.body = body;
            this.reader = reader;
            this.parser = parser;
            this.aside = new TokenBuffer(parser);
        }

        @Nullable
        Object readObject() throws IOException {
            aside.writeStartObject();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                if (success == null && !resultSeen && !MEMBERS.contains(name)) {
                    return readBare(name);
                }
                parser.nextToken();
                if (name.equals("result")) {
                    readResult();
                } else {
                    readAside(name);
                }
            }
            aside.writeEndObject();
            return judge();
        }

        /** The object is no envelope: gives the reader what was put aside, then the rest of the stream. */
        private @Nullable Object readBare(String name) throws IOException {
            aside.writeFieldName(name);
            return reader.readValue(JsonParserSequence.createFlattened(false, aside.asParser(parser), parser));
        }

        private void readAside(String name) throws IOException {
            if (name.equals("success") && parser.currentToken() != JsonToken.VALUE_NULL) {
                success = parser.getValueAsBoolean();
            }
            aside.writeFieldName(name);
            aside.copyCurrentStructure(parser);
        }

        /** Reads on after a value that does not fit: {@code success} may follow, and say that it is none. */
        private void readResult() throws IOException {
            resultSeen = true;
            if (Boolean.FALSE.equals(success)) {
                parser.skipChildren();
                return;
            }
            JsonStreamContext envelope = parser.getParsingContext();
            if (parser.currentToken().isStructStart()) {
                envelope = envelope.getParent();
            }
            try {
                result = reader.readValue(parser);
            } catch (DatabindException | InputCoercionException e) {
                misfit = e;
                while (parser.getParsingContext() != envelope && !parser.isClosed()) {
                    parser.nextToken();
                }
            }
        }

        private @Nullable Object judge() throws IOException {
            if (Boolean.TRUE.equals(success) && resultSeen && misfit == null) {
                return result;
            }
            JsonNode members = mapper.readTree(aside.asParser());
            boolean failed =
                    success == null ? resultSeen && !members.path("errors").isEmpty() : !success;
            if (failed) {
                throw errors.ofEnvelope(head, members, body.sample());
            }
            if (misfit != null) {
                throw misfit;
            }
            if (!resultSeen) {
                return reader.readValue(aside.asParser(parser));
            }
            // Without "success" the object is no envelope; a tree can still be put together again.
            if (success == null && result instanceof JsonNode tree) {
                return ((ObjectNode) members).set("result", tree);
            }
            return result;
        }
    }
}
