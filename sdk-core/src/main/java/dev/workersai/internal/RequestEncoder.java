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
import java.lang.reflect.Type;
import java.util.Collection;

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
        EncodedBody encoded = encoded(body, template);
        template.header(CONTENT_TYPE, encoded.contentType());
        template.body(encoded.bytes(), null);
    }

    /**
     * Returns the body as it goes out.
     *
     * @param template of the request, which is not changed
     * @throws IllegalArgumentException if the value cannot be written
     */
    EncodedBody encoded(Object body, RequestTemplate template) {
        try {
            if (body instanceof BinaryBody binary) {
                return new EncodedBody(binary.bytes(), MediaType.checked(binary.mediaType()));
            }
            if (body instanceof byte[] bytes) {
                return new EncodedBody(bytes, "application/octet-stream");
            }
            if (isMultipart(body, template)) {
                MultipartBody parts = multipart.encode(body);
                return new EncodedBody(parts.bytes(), parts.contentType());
            }
            return json(body, template);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The input cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    private EncodedBody json(Object body, RequestTemplate template) throws JsonProcessingException {
        StreamFlag flag = template.methodMetadata().method().getAnnotation(StreamFlag.class);
        if (flag == null) {
            flag = body.getClass().getAnnotation(StreamFlag.class);
        }
        Object json = flag == null ? body : withStream(body, flag.value());
        Collection<String> declared = template.headers().get(CONTENT_TYPE);
        return new EncodedBody(
                mapper.writeValueAsBytes(json),
                declared == null ? "application/json" : declared.iterator().next());
    }

    private ObjectNode withStream(Object body, boolean stream) {
        JsonNode tree = mapper.valueToTree(body);
        if (tree instanceof ObjectNode object) {
            return object.put("stream", stream);
        }
        throw new IllegalArgumentException("The input has to be a JSON object, but is " + tree.getNodeType() + ".");
    }

    /** The method says so; one for all models leaves it to the input type. */
    private static boolean isMultipart(Object body, RequestTemplate template) {
        Collection<String> declared = template.headers().get(CONTENT_TYPE);
        if (declared == null) {
            return body.getClass().isAnnotationPresent(FormBody.class);
        }
        return declared.stream().anyMatch(value -> value.startsWith("multipart/form-data"));
    }
}
