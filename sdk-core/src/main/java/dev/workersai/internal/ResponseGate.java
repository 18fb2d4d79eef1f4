package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.workersai.Ceilings;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.BinaryField;
import dev.workersai.wire.EventStream;
import feign.InvocationContext;
import feign.Response;
import feign.ResponseInterceptor;
import feign.TypedResponse;
import feign.Types;
import feign.Util;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Where every answer passes: it judges status, content type and envelope, and hands over the value the method promises.
 *
 * <p>A response interceptor, and not a decoder: Feign asks a decoder for successes only, asks none at all for a method
 * that returns {@link Response}, and wraps what a decoder throws. The answer is closed here unless it is handed over
 * open, as bytes or events.
 */
final class ResponseGate implements ResponseInterceptor {

    private final ObjectMapper mapper;
    private final ErrorReader errors;
    private final EnvelopeReader envelopes;
    private final Ceilings ceilings;

    ResponseGate(ObjectMapper mapper, Clock clock, Ceilings ceilings) {
        this.mapper = mapper;
        this.ceilings = ceilings;
        this.errors = new ErrorReader(mapper, clock);
        this.envelopes = new EnvelopeReader(mapper, errors);
    }

    @Override
    public @Nullable Object intercept(InvocationContext context, Chain chain) {
        return answer(context.response(), context.returnType());
    }

    /** Returns what the method promises, or a future of it. */
    @Nullable
    Object answer(Response response, Type returnType) {
        return response.body() instanceof PromisedAnswer promised
                ? whenJudged(promised, Types.resolveLastTypeParameter(returnType, CompletableFuture.class))
                : judged(response, returnType);
    }

    /** Lets an answer that is handed over open through at once; gathers any other one first, so that no thread waits for it. */
    private CompletableFuture<@Nullable Object> whenJudged(PromisedAnswer promised, Type type) {
        return promised.answer().thenCompose(response -> {
            boolean open = type == Response.class && AnswerHead.of(response).isSuccess();
            return open
                    ? CompletableFuture.completedFuture(judged(response, type))
                    : WholeAnswer.of(response).thenApply(whole -> judged(whole, type));
        });
    }

    private @Nullable Object judged(Response response, Type declared) {
        Type type = ActiveCall.of(response).answerType(declared);
        AnswerHead head = AnswerHead.of(response);
        Object value = null;
        AnswerBody body = null;
        try {
            body = AnswerBody.of(response, head.mediaType(), ceilings);
            if (!head.isSuccess()) {
                throw errors.read(head, body);
            }
            value = valueOf(response, type, head, body);
            release(response, head.mediaType(), value);
            return value;
        } catch (IOException e) {
            throw BodyErrors.of(head, body == null ? "" : body.sample(), e);
        } finally {
            if (!isOpen(value)) {
                Util.ensureClosed(response.body());
            }
        }
    }

    private @Nullable Object valueOf(Response response, Type promised, AnswerHead head, AnswerBody body)
            throws IOException {
        if (promised == Response.class) {
            return response;
        }
        if (Types.getRawType(promised) == TypedResponse.class) {
            Object value = decode(response, head, body, Types.resolveLastTypeParameter(promised, TypedResponse.class));
            return TypedResponse.builder(response).body(value).build();
        }
        return decode(response, head, body, promised);
    }

    /** Tells the time of an answer that is handed over open in its own way: it is its reader's from now on. */
    private static void release(Response response, MediaType media, @Nullable Object value) {
        if (!isOpen(value)) {
            return;
        }
        ActiveCall call = ActiveCall.of(response);
        Object inner = value instanceof TypedResponse<?> typed ? typed.body() : value;
        if (inner instanceof BinaryContent) {
            call.countWaitsOnly();
        } else if (inner instanceof EventStream || media.isEventStream()) {
            call.countSilence(call.options().deadline().orElse(null));
        }
    }

    private static boolean isOpen(@Nullable Object value) {
        Object inner = value instanceof TypedResponse<?> typed ? typed.body() : value;
        return inner instanceof BinaryContent || inner instanceof EventStream || inner instanceof Response;
    }

    private @Nullable Object decode(Response response, AnswerHead head, AnswerBody body, Type type) throws IOException {
        MediaType media = head.mediaType();
        if (type == BinaryContent.class) {
            return media.isBinary() || media.isUnknown()
                    ? openBytes(response, head, body)
                    : refuse(head, body, "bytes were expected");
        }
        if (type == EventStream.class) {
            return decodeEvents(head, body);
        }
        if (media.isEventStream()) {
            return refuse(head, body, "JSON was expected, but events came: call a method that streams");
        }
        if (media.isBinary()) {
            return decodeBytes(head, body, type);
        }
        if (media.essence().equals("text/html")) {
            return refuse(head, body, "JSON was expected, but a web page came");
        }
        return envelopes.read(head, body, type);
    }

    private static BinaryContent openBytes(Response response, AnswerHead head, AnswerBody body) {
        return BinaryContent.of(
                new OpenBytes(head, body, ActiveCall.of(response)),
                head.mediaType().declaredOrBytes());
    }

    /** Some models answer a request for events with the whole answer at once, as JSON, or say no content type. */
    private Object decodeEvents(AnswerHead head, AnswerBody body) throws IOException {
        MediaType media = head.mediaType();
        if (media.isEventStream() || media.isUnknown()) {
            return EventStream.of(body.unread(), media.declared());
        }
        if (!media.isJson()) {
            return refuse(head, body, "an event stream was expected");
        }
        byte[] result = mapper.writeValueAsBytes(envelopes.read(head, body, JsonNode.class));
        return EventStream.of(new ByteArrayInputStream(result), media.declared());
    }

    private @Nullable Object decodeBytes(AnswerHead head, AnswerBody body, Type type) throws IOException {
        if (type == JsonNode.class) {
            return BinaryNode.valueOf(body.readAllBytes());
        }
        Class<?> raw = Types.getRawType(type);
        BinaryField field = raw.getAnnotation(BinaryField.class);
        if (field == null) {
            return refuse(head, body, "JSON was expected, but bytes came");
        }
        body.gather();
        byte[] bytes = body.readAllBytes();
        try {
            return mapper.treeToValue(JsonNodeFactory.instance.objectNode().put(field.value(), bytes), raw);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(raw + " cannot take bytes as " + field.value(), e);
        }
    }

    /** Content of another kind than promised; where it is JSON, it may be a refusal under a status of success. */
    private Object refuse(AnswerHead head, AnswerBody body, String problem) throws IOException {
        if (head.mediaType().isJson()) {
            envelopes.read(head, body, JsonNode.class);
        } else {
            body.readStart();
        }
        throw ProtocolErrors.misfit(head, problem, body.sample(), null);
    }
}
