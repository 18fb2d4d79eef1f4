package dev.workersai.benchmarks.jmh;

import dev.workersai.WorkersAiClient;
import dev.workersai.benchmarks.Scenario;
import dev.workersai.error.WorkersAiException;
import dev.workersai.model.ChatMessage;
import dev.workersai.model.Flux1SchnellInput;
import dev.workersai.model.TextEmbeddingsInput;
import dev.workersai.model.TextGenerationInput;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whole answers and refusals by typed methods: encoding of the request, envelope, decoding. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnswerBenchmark {

    static final int MESSAGES = 100;
    static final String MESSAGE = "A message of a long conversation. ".repeat(30);
    static final byte[] REFUSAL =
            ("{\"result\":{},\"success\":false,\"errors\":[{\"code\":5006,\"message\":\"AiError: Bad input: Error: oneOf at '/' not "
                            + "met, 0 matches (5c8bdd8a-0000-4000-8000-000000000000)\"}],\"messages\":[]}")
                    .getBytes(StandardCharsets.UTF_8);

    private final WorkersAiClient chat = Canned.client(Scenario.CHAT);
    private final WorkersAiClient embeddings = Canned.client(Scenario.EMBEDDINGS);
    private final WorkersAiClient image = Canned.client(Scenario.IMAGE_BASE64);
    private final WorkersAiClient refusing = Canned.client(400, "application/json", REFUSAL);

    private final TextGenerationInput small =
            TextGenerationInput.builder().message(ChatMessage.user("hi")).build();
    private final TextGenerationInput large = TextGenerationInput.builder()
            .messages(Collections.nCopies(MESSAGES, ChatMessage.user(MESSAGE)))
            .build();
    private final TextEmbeddingsInput texts = TextEmbeddingsInput.builder()
            .text(Collections.nCopies(100, "A text of a few words to be embedded."))
            .build();
    private final Flux1SchnellInput fox =
            Flux1SchnellInput.builder().prompt("a fox").build();

    @Benchmark
    public String chat() {
        return chat.textGeneration().llama3_3_70bInstructFp8Fast(small).text();
    }

    /** A request of 100 kB; all but {@link #chat} is its encoding. */
    @Benchmark
    public String longRequest() {
        return chat.textGeneration().llama3_3_70bInstructFp8Fast(large).text();
    }

    @Benchmark
    public List<float[]> vectors() {
        return embeddings.textEmbeddings().bgeLargeEnV1_5(texts).data();
    }

    @Benchmark
    public byte[] base64Image() {
        return image.textToImage().flux1Schnell(fox).image();
    }

    @Benchmark
    public WorkersAiException refusal() {
        try {
            throw new IllegalStateException(
                    "not refused: " + refusing.textGeneration().llama3_3_70bInstructFp8Fast(small));
        } catch (WorkersAiException e) {
            return e;
        }
    }
}
