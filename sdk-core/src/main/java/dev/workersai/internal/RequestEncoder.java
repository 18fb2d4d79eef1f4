package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.FormBody;
import dev.workersai.wire.StreamFlag;
import feign.RequestTemplate;
import feign.codec.Encoder;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the body of a request: raw bytes, multipart or JSON, by the value given and the method's content type. */
final class RequestEncoder implements Encoder {

    private static final String CONTENT_TYPE = "Content-Type";

    private final ObjectMapper mapper;
    private final MultipartEncoder multipart;

    RequestEncoder(ObjectMapper mapper) {
        this.mapper = mapper;
        this.multipart = new MultipartEncoder(mapper);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The runtime type of the value decides, not the declared one: a parameter declared as a sealed interface would
     * otherwise go out empty.
     *
     * @throws IllegalArgumentException if the value cannot be written
     */
    @Override
    public void encode(Object body, Type declared, RequestTemplate template) {
        EncodedBody encoded = encoded(body, template.methodMetadata().method(), contentType(template.headers()));
        template.header(CONTENT_TYPE, encoded.contentType());
        template.body(encoded.bytes(), null);
    }

    /**
     * Returns the body as it goes out.
     *
     * @param method that is called
     * @param declared what the method says its content type is, null if it does not
     * @throws IllegalArgumentException if the value cannot be written
     */
    EncodedBody encoded(Object body, Method method, @Nullable String declared) {
        try {
            if (body instanceof BinaryBody binary) {
                return new EncodedBody(binary.bytes(), MediaType.checked(binary.mediaType()));
            }
            if (body instanceof byte[] bytes) {
                return new EncodedBody(bytes, "application/octet-stream");
            }
            if (isMultipart(body, declared)) {
                MultipartBody parts = multipart.encode(body);
                return new EncodedBody(parts.bytes(), parts.contentType());
            }
            return json(body, method, declared == null ? "application/json" : declared);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The input cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Returns the content type that the headers of a method's template declare, null if they do not. */
    static @Nullable String contentType(Map<String, Collection<String>> headers) {
        Collection<String> declared = headers.get(CONTENT_TYPE);
        return declared == null ? null : declared.iterator().next();
    }

    private EncodedBody json(Object body, Method method, String contentType) throws JsonProcessingException {
        StreamFlag flag = method.getAnnotation(StreamFlag.class);
        if (flag == null) {
            flag = body.getClass().getAnnotation(StreamFlag.class);
        }
        Object json = flag == null ? body : withStream(body, flag.value());
        return new EncodedBody(mapper.writeValueAsBytes(json), contentType);
    }

    private ObjectNode withStream(Object body, boolean stream) {
        JsonNode tree = mapper.valueToTree(body);
        if (tree instanceof ObjectNode object) {
            return object.put("stream", stream);
        }
        throw new IllegalArgumentException("The input has to be a JSON object, but is " + tree.getNodeType() + ".");
    }

    /** The method says so; one for all models leaves it to the input type. */
    private static boolean isMultipart(Object body, @Nullable String declared) {
        return declared == null
                ? body.getClass().isAnnotationPresent(FormBody.class)
                : declared.startsWith("multipart/form-data");
    }
}
