package dev.workersai.samples;

import dev.workersai.WorkersAiClient;
import dev.workersai.embedding.Similarity;
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

            var question = TextGenerationInput.builder()
                    .message(ChatMessage.user("Where does 'Hello, World' come from? One sentence."))
                    .maxTokens(256);
            System.out.println("Llama:      "
                    + client.textGeneration()
                            .llama3_3_70bInstructFp8Fast(question.build())
                            .text());

            var pair = List.of("The cat sleeps on the sofa.", "A cat is sleeping on the sofa.");
            var texts = TextEmbeddingsInput.builder().text(pair).build();
            List<float[]> vectors = client.textEmbeddings().bgeBaseEnV1_5(texts).data();
            double likeness = Similarity.cosine(vectors.get(0), vectors.get(1));
            System.out.printf("Embeddings: %.2f between \"%s\" and \"%s\"%n", likeness, pair.get(0), pair.get(1));

            var prompt = Flux1SchnellInput.builder().prompt("a fox in the snow at dawn");
            Path file = Path.of("cf-ai-hello.jpg");
            Files.write(file, client.textToImage().flux1Schnell(prompt.build()).image());
            System.out.println("FLUX:       " + file.toAbsolutePath() + ", " + Files.size(file) + " bytes");

            try (InputStream recording = CfAiHello.class.getResourceAsStream("hello.wav")) {
                var audio = BinaryBody.of(recording.readAllBytes(), "audio/wav");
                System.out.println("Whisper:    "
                        + client.automaticSpeechRecognition().whisper(audio).text());
            }
        }
    }
}
