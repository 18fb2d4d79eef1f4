package dev.workersai.benchmarks.server;

import dev.workersai.benchmarks.Scenario;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** The answers, made once. The same seed, so the same bytes in every run. */
public final class Payloads {

    /** Texts of one embedding call, and numbers per vector. */
    public static final int TEXTS = 100;

    public static final int DIMENSIONS = 1024;
    public static final int IMAGE_BYTES = 1024 * 1024;
    public static final int PACED_CHUNKS = 50;

    private static final String[] WORDS = {" the", " quick", " brown", " fox", " \\\"jumps\\\"", " over", " Müller", ","
    };

    private Payloads() {}

    /** Returns a whole HTTP response. */
    static byte[] response(Scenario scenario) {
        return switch (scenario) {
            case STREAM_NATIVE -> stream(events(scenario.units(), Payloads::nativeEvent));
            case STREAM_OPENAI -> stream(events(scenario.units(), Payloads::openAiEvent));
            case FIRST_CHUNK -> stream(events(2, Payloads::nativeEvent));
            case PACED -> stream(events(PACED_CHUNKS, Payloads::nativeEvent));
            case IMAGE_RAW -> whole("image/png", body(scenario));
            case CHAT, EMBEDDINGS, IMAGE_BASE64 -> whole("application/json", body(scenario));
        };
    }

    /** Returns the body alone, as a client has it in hand. */
    public static byte[] body(Scenario scenario) {
        return switch (scenario) {
            case STREAM_NATIVE -> joined(events(scenario.units(), Payloads::nativeEvent));
            case STREAM_OPENAI -> joined(events(scenario.units(), Payloads::openAiEvent));
            case FIRST_CHUNK, PACED -> joined(events(PACED_CHUNKS, Payloads::nativeEvent));
            case CHAT -> json(chat());
            case EMBEDDINGS -> json(embeddings());
            case IMAGE_RAW -> image();
            case IMAGE_BASE64 -> json("{\"image\":\"" + Base64.getEncoder().encodeToString(image()) + "\"}");
        };
    }

    private static byte[] joined(List<String> events) {
        return String.join("", events).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the head of a live answer, then its events one by one, then its end. */
    static List<byte[]> pacedParts() {
        List<String> events = events(PACED_CHUNKS, Payloads::nativeEvent);
        return IntStream.rangeClosed(0, events.size())
                .mapToObj(i -> i == 0
                        ? bytes(streamHead())
                        : bytes(chunk(events.get(i - 1)) + (i == events.size() ? "0\r\n\r\n" : "")))
                .toList();
    }

    private interface Event {
        String of(int index);
    }

    private static List<String> events(int count, Event event) {
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> i == count ? "data: [DONE]\n\n" : event.of(i))
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
        return "{\"response\":\"" + "The sky is blue because of scattering. ".repeat(10)
                + "\",\"tool_calls\":[],\"usage\":{\"prompt_tokens\":20,\"completion_tokens\":90,\"total_tokens\":110}}";
    }

    private static String embeddings() {
        Random random = new Random(7);
        StringBuilder json = new StringBuilder("{\"shape\":[" + TEXTS + "," + DIMENSIONS + "],\"data\":[");
        for (int text = 0; text < TEXTS; text++) {
            json.append(text == 0 ? "[" : ",[");
            for (int i = 0; i < DIMENSIONS; i++) {
                json.append(i == 0 ? "" : ",").append(String.format(Locale.ROOT, "%.11f", random.nextGaussian() / 32));
            }
            json.append(']');
        }
        return json.append("],\"pooling\":\"mean\"}").toString();
    }

    private static byte[] image() {
        byte[] image = new byte[IMAGE_BYTES];
        new Random(11).nextBytes(image);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 0, image, 0, 8);
        return image;
    }

    private static byte[] json(String result) {
        return ("{\"result\":" + result + ",\"success\":true,\"errors\":[],\"messages\":[]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] whole(String type, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\ncf-ray: 8f00ba5-FRA\r\nContent-Length: "
                + body.length + "\r\n\r\n"));
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static String streamHead() {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\ncf-ray: 8f00ba5-FRA\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    private static byte[] stream(List<String> events) {
        StringBuilder out = new StringBuilder(streamHead());
        events.forEach(event -> out.append(chunk(event)));
        return out.append("0\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Every event travels as a chunk of its own. */
    private static String chunk(String event) {
        return Integer.toHexString(event.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + event + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
