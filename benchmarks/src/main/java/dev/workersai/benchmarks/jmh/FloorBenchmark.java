package dev.workersai.benchmarks.jmh;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.workersai.benchmarks.PlainReader;
import dev.workersai.benchmarks.Scenario;
import dev.workersai.benchmarks.server.Payloads;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The plain way for each part: a loop over lines, Jackson's streaming parser and generator, the JDK's Base64. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FloorBenchmark {

    private final PlainReader plain = new PlainReader();
    private final JsonFactory json = new JsonFactory();

    private final byte[] nativeStream = Payloads.body(Scenario.STREAM_NATIVE);
    private final byte[] openAiStream = Payloads.body(Scenario.STREAM_OPENAI);
    private final byte[] embeddings = Payloads.body(Scenario.EMBEDDINGS);
    private final byte[] image = Payloads.body(Scenario.IMAGE_BASE64);
    private final byte[] encoded = Base64.getEncoder().encode(new byte[Payloads.IMAGE_BYTES]);
    private final byte[] toolCall = ToolCallBenchmark.events().getBytes(StandardCharsets.UTF_8);

    /** Beside StreamBenchmark.events. */
    @Benchmark
    @OperationsPerInvocation(StreamBenchmark.CHUNKS)
    public void eventsNative(Blackhole sink) throws IOException {
        plain.events(new ByteArrayInputStream(nativeStream), sink::consume);
    }

    /** Beside StreamBenchmark.events. */
    @Benchmark
    @OperationsPerInvocation(StreamBenchmark.CHUNKS)
    public void eventsOpenAi(Blackhole sink) throws IOException {
        plain.events(new ByteArrayInputStream(openAiStream), sink::consume);
    }

    /** Beside StreamBenchmark.chunks. */
    @Benchmark
    @OperationsPerInvocation(StreamBenchmark.CHUNKS)
    public void chunksNative(Blackhole sink) throws IOException {
        plain.stream(new ByteArrayInputStream(nativeStream), sink::consume);
    }

    /** Beside StreamBenchmark.chunks. */
    @Benchmark
    @OperationsPerInvocation(StreamBenchmark.CHUNKS)
    public void chunksOpenAi(Blackhole sink) throws IOException {
        plain.stream(new ByteArrayInputStream(openAiStream), sink::consume);
    }

    /** Beside ToolCallBenchmark. */
    @Benchmark
    @OperationsPerInvocation(ToolCallBenchmark.PIECES)
    public String argumentsInPieces() throws IOException {
        StringBuilder arguments = new StringBuilder();
        plain.texts(new ByteArrayInputStream(toolCall), "arguments", arguments::append);
        return arguments.toString();
    }

    /** Beside AnswerBenchmark.vectors. */
    @Benchmark
    public List<float[]> vectors() throws IOException {
        return plain.embeddings(new ByteArrayInputStream(embeddings));
    }

    /** Beside AnswerBenchmark.base64Image. */
    @Benchmark
    public byte[] base64Image() throws IOException {
        return plain.image(new ByteArrayInputStream(image));
    }

    /** As many bytes, without JSON around them. */
    @Benchmark
    public byte[] base64Alone() {
        return Base64.getDecoder().decode(encoded);
    }

    /** Beside AnswerBenchmark.longRequest. */
    @Benchmark
    public byte[] longRequest() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeArrayFieldStart("messages");
            for (int i = 0; i < AnswerBenchmark.MESSAGES; i++) {
                generator.writeStartObject();
                generator.writeStringField("role", "user");
                generator.writeStringField("content", AnswerBenchmark.MESSAGE);
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        return out.toByteArray();
    }

    /** Beside AnswerBenchmark.refusal. */
    @Benchmark
    public String refusal() throws IOException {
        String message = "";
        try (JsonParser parser = json.createParser(AnswerBenchmark.REFUSAL)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("message")) {
                    message = parser.nextTextValue();
                }
            }
        }
        return message;
    }
}
