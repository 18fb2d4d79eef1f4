package dev.workersai.benchmarks.server;

import dev.workersai.benchmarks.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The answers, made once. The same seed, so the same bytes in every run. */
public final class Payloads {

    /** Numbers per vector. */
    public static final int DIMENSIONS = 1024;

    public static final int IMAGE_BYTES = 1024 * 1024;
    public static final int PACED_CHUNKS = 50;

    private static final String[] WORDS = {" the", " quick", " brown", " fox", " \\\"jumps\\\"", " over", " Müller", ","
    };
    private static final String SENTENCES = "The sky is blue because of scattering. ".repeat(10);

    private Payloads() {}

    /** Returns the body of an answer in the service's own form and usual size, as a client has it in hand. */
    public static byte[] body(Scenario scenario) {
        return body(scenario, scenario.size());
    }

    /** Returns the body of an answer in the service's own form, as a client has it in hand. */
    public static byte[] body(Scenario scenario, int size) {
        return body(new AnswerPath(scenario, size, false));
    }

    static byte[] body(AnswerPath path) {
        return switch (path.scenario()) {
            case STREAM_NATIVE, STREAM_OPENAI, FIRST_CHUNK, PACED -> bytes(String.join("", events(path)));
            case CHAT -> bytes(path.openAi() ? openAiChat() : enveloped(chat()));
            case EMBEDDINGS, EMBEDDING_JOB ->
                bytes(path.openAi() ? openAiEmbeddings(path.texts()) : enveloped(embeddings(path.texts())));
            case IMAGE_RAW -> image();
            case IMAGE_BASE64 -> bytes(path.openAi() ? openAiImage() : enveloped("{\"image\":\"" + base64() + "\"}"));
        };
    }

    /** Returns the events of a live answer, the done marker last. */
    static List<String> events(AnswerPath path) {
        int chunks = path.scenario() == Scenario.PACED ? PACED_CHUNKS : path.size();
        IntFunction<String> event = path.openAi() || path.scenario() == Scenario.STREAM_OPENAI
                ? Payloads::openAiEvent
                : Payloads::nativeEvent;
        return IntStream.rangeClosed(0, chunks)
                .mapToObj(i -> i == chunks ? "data: [DONE]\n\n" : event.apply(i))
                .toList();
    }

    private static String nativeEvent(int index) {
        return "data: {\"response\":\"" + WORDS[index % WORDS.length] + "\",\"p\":\"abdefghijklmnop\"}\n\n";
    }

    private static String openAiEvent(int index) {
        return "data: {\"id\":\"chatcmpl-f3a7c1d0\",\"object\":\"chat.completion.chunk\",\"created\":1760000000,"
                + "\"model\":\"@cf/zai-org/glm-5.3-flash\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
                + WORDS[index % WORDS.length]
                + "\"},\"logprobs\":null,\"finish_reason\":null}],\"usage\":{\"prompt_tokens\":11,\"completion_tokens\":"
                + index + ",\"total_tokens\":" + (11 + index) + "}}\n\n";
    }

    private static String chat() {
        return "{\"response\":\"" + SENTENCES + "\",\"tool_calls\":[]," + usage() + "}";
    }

    private static String openAiChat() {
        return "{\"id\":\"chatcmpl-f3a7c1d0\",\"object\":\"chat.completion\",\"created\":1760000000,"
                + "\"model\":\"@cf/zai-org/glm-5.3-flash\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
                + "\"content\":\"" + SENTENCES + "\"},\"logprobs\":null,\"finish_reason\":\"stop\"}]," + usage() + "}";
    }

    private static String usage() {
        return "\"usage\":{\"prompt_tokens\":20,\"completion_tokens\":90,\"total_tokens\":110}";
    }

    /** Without the pooling that the service tells, since langchain4j-workers-ai 1.13 fails on it. */
    private static String embeddings(int texts) {
        Random random = new Random(7);
        StringBuilder json = new StringBuilder("{\"shape\":[" + texts + "," + DIMENSIONS + "],\"data\":[");
        for (int text = 0; text < texts; text++) {
            json.append(text == 0 ? "" : ",").append(vector(random));
        }
        return json.append("]}").toString();
    }

    private static String openAiEmbeddings(int texts) {
        Random random = new Random(7);
        StringBuilder json = new StringBuilder("{\"object\":\"list\",\"data\":[");
        for (int text = 0; text < texts; text++) {
            json.append(text == 0 ? "" : ",")
                    .append("{\"object\":\"embedding\",\"index\":")
                    .append(text)
                    .append(",\"embedding\":")
                    .append(vector(random))
                    .append('}');
        }
        return json.append("],\"model\":\"@cf/baai/bge-large-en-v1.5\",")
                .append("\"usage\":{\"prompt_tokens\":900,\"total_tokens\":900}}")
                .toString();
    }

    private static String vector(Random random) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < DIMENSIONS; i++) {
            json.append(i == 0 ? "" : ",").append(String.format(Locale.ROOT, "%.11f", random.nextGaussian() / 32));
        }
        return json.append(']').toString();
    }

    private static String openAiImage() {
        return "{\"created\":1760000000,\"data\":[{\"b64_json\":\"" + base64() + "\"}]}";
    }

    private static String base64() {
        return Base64.getEncoder().encodeToString(image());
    }

    private static byte[] image() {
        byte[] image = new byte[IMAGE_BYTES];
        new Random(11).nextBytes(image);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 0, image, 0, 8);
        return image;
    }

    private static String enveloped(String result) {
        return "{\"result\":" + result + ",\"success\":true,\"errors\":[],\"messages\":[]}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
