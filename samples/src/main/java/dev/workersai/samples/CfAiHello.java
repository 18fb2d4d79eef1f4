package dev.workersai.samples;

import dev.workersai.WorkersAiClient;
import dev.workersai.model.ChatMessage;
import dev.workersai.model.Flux1SchnellInput;
import dev.workersai.model.TextEmbeddingsInput;
import dev.workersai.model.TextGenerationInput;
import dev.workersai.wire.BinaryBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says hello with a Llama at the edge, compares two sentences, paints a picture and writes down a recording. */
public final class CfAiHello {

    private CfAiHello() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) throws IOException {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            WorkersAiClient client = service.client();
            hello(client);
            compare(client, "The cat sleeps on the sofa.", "A cat is sleeping on the sofa.");
            paint(client, Path.of("cf-ai-hello.jpg"));
            writeDown(client, "hello.wav");
        }
    }

    private static void hello(WorkersAiClient client) {
        var input = TextGenerationInput.builder()
                .message(ChatMessage.user("Where does 'Hello, World' come from? One sentence."))
                .maxTokens(256)
                .build();
        System.out.println("Llama:      "
                + client.textGeneration().llama3_3_70bInstructFp8Fast(input).text());
    }

    private static void compare(WorkersAiClient client, String one, String other) {
        var input = TextEmbeddingsInput.builder().text(List.of(one, other)).build();
        List<float[]> vectors = client.textEmbeddings().bgeBaseEnV1_5(input).data();
        System.out.printf(
                "Embeddings: %.2f between \"%s\" and \"%s\"%n", cosine(vectors.get(0), vectors.get(1)), one, other);
    }

    private static void paint(WorkersAiClient client, Path file) throws IOException {
        var input =
                Flux1SchnellInput.builder().prompt("a fox in the snow at dawn").build();
        Files.write(file, client.textToImage().flux1Schnell(input).image());
        System.out.println("FLUX:       " + file.toAbsolutePath() + ", " + Files.size(file) + " bytes");
    }

    private static void writeDown(WorkersAiClient client, String recording) throws IOException {
        try (InputStream audio = CfAiHello.class.getResourceAsStream(recording)) {
            var body = BinaryBody.of(audio.readAllBytes(), "audio/wav");
            System.out.println("Whisper:    "
                    + client.automaticSpeechRecognition().whisper(body).text());
        }
    }

    private static double cosine(float[] a, float[] b) {
        double dot = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
            lengthA += a[i] * a[i];
            lengthB += b[i] * b[i];
        }
        return dot / Math.sqrt(lengthA * lengthB);
    }
}
