package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.FilePart;

/** The one place where reading and writing JSON is set up. */
final class Json {

    /** The longest text in an answer, in characters: images and speech come as base64. */
    private static final int TEXT_LIMIT = 128 * 1024 * 1024;

    /** The deepest nesting of an answer; the deepest JSON Schema of the catalog has about 30 levels. */
    private static final int DEPTH_LIMIT = 500;

    private Json() {}

    /** Returns a new mapper: fast, bounded, and tolerant of answers that do not fit their types. */
    static ObjectMapper newMapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(TEXT_LIMIT)
                        .maxNestingDepth(DEPTH_LIMIT)
                        .build())
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                // Names in an answer are the server's choice, and interned strings are never freed.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                // An emoji is four bytes then, and not the twelve of two escapes.
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        SimpleModule module = new SimpleModule("workers-ai");
        module.addSerializer(new EmbeddedSerializer<>(BinaryBody.class));
        module.addSerializer(new EmbeddedSerializer<>(FilePart.class));
        TolerantScalars.addTo(module);
        module.addDeserializer(byte[].class, new TolerantBytes());
        module.addDeserializer(float[].class, new VectorReader());
        module.setDeserializerModifier(new TolerantBeans());
        return JsonMapper.builder(factory)
                .addModule(module)
                .addHandler(new MisfitHandler())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
