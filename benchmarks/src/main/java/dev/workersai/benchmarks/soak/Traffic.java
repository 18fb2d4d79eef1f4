package dev.workersai.benchmarks.soak;

import dev.workersai.batch.BatchJob;
import dev.workersai.catalog.Models;
import dev.workersai.embedding.Embeddings;
import dev.workersai.image.ImageModelRef;
import dev.workersai.model.Aura2EnInput;
import dev.workersai.model.ChatMessage;
import dev.workersai.model.TextEmbeddingsInput;
import dev.workersai.model.TextEmbeddingsOutput;
import dev.workersai.model.TextGenerationInput;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.wire.BinaryContent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Every way of calling. The same variant asks the same, and the emulator answers it the same. */
enum Traffic {
    TYPED,
    BY_ID,
    CHAT,
    ASYNC,
    STREAM,
    SPEECH,
    PICTURE,
    PICTURE_BY_FORM,
    RECORDING,
    VECTORS,
    BATCH;

    /** How many different questions there are of each kind. */
    static final int VARIANTS = 16;

    private static final int TEXTS = 250;

    /**
     * Calls, and returns a number that is made of all of the answer.
     *
     * @param variant below {@link #VARIANTS}
     */
    int answer(WorkersAi ai, int variant) {
        String question = "What is number " + variant + "?";
        return switch (this) {
            case TYPED ->
                ai.client()
                        .textGeneration()
                        .llama3_3_70bInstructFp8Fast(TextGenerationInput.builder()
                                .message(ChatMessage.user(question))
                                .maxTokens(200)
                                .build())
                        .text()
                        .hashCode();
            case BY_ID ->
                ai.client()
                        .run(Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST.id(), Map.of("prompt", question))
                        .path("response")
                        .asText()
                        .hashCode();
            case CHAT -> chat(ai, variant).send().text().hashCode();
            case ASYNC -> chat(ai, variant).sendAsync().join().text().hashCode();
            case STREAM -> streamed(chat(ai, variant));
            case SPEECH -> Arrays.hashCode(spoken(ai, variant).bytes());
            case PICTURE -> picture(ai.image(Models.Image.STABLE_DIFFUSION_XL_LIGHTNING), question);
            case PICTURE_BY_FORM -> picture(ai.image(Models.Image.FLUX_2_KLEIN_9B), question);
            case RECORDING ->
                ai.transcribe(Models.Transcribe.WHISPER)
                        .audio(silence(variant))
                        .text()
                        .hashCode();
            case VECTORS -> vectors(ai, variant);
            case BATCH -> batch(ai, variant);
        };
    }

    static ChatModelRef chat(WorkersAi ai, int variant) {
        return ai.chat(Models.Chat.GLM_5_3_FLASH).user("Tell me of number " + variant);
    }

    /** Returns speech whose bytes are still to be read. */
    static BinaryContent spoken(WorkersAi ai, int variant) {
        return ai.client()
                .textToSpeech()
                .aura2En(Aura2EnInput.builder().text("Number " + variant).build());
    }

    private static int streamed(ChatModelRef chat) {
        StringBuilder text = new StringBuilder();
        try (ChatStream stream = chat.stream()) {
            stream.text().forEach(text::append);
            return text.toString().equals(stream.result().text())
                    ? text.toString().hashCode()
                    : -1;
        }
    }

    private static int picture(ImageModelRef model, String prompt) {
        return Arrays.hashCode(model.prompt(prompt).size(256, 256).paint().bytes());
    }

    /** A tenth of a second to two of nothing, as a WAV file. */
    private static byte[] silence(int variant) {
        int bytes = 3200 * (variant + 1);
        byte[] wav = new byte[44 + bytes];
        byte[] head = "RIFF....WAVEfmt ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, wav, 0, head.length);
        little(wav, 4, 36 + bytes);
        little(wav, 16, 16);
        little(wav, 20, 1 | 1 << 16);
        little(wav, 24, 16_000);
        little(wav, 28, 32_000);
        little(wav, 32, 2 | 16 << 16);
        wav[36] = 'd';
        wav[37] = 'a';
        wav[38] = 't';
        wav[39] = 'a';
        little(wav, 40, bytes);
        return wav;
    }

    private static void little(byte[] target, int offset, int value) {
        for (int i = 0; i < 4; i++) {
            target[offset + i] = (byte) (value >> (8 * i));
        }
    }

    private static int vectors(WorkersAi ai, int variant) {
        List<String> texts = IntStream.range(0, TEXTS)
                .mapToObj(i -> "text " + variant + " " + i)
                .toList();
        Embeddings vectors =
                ai.embed(Models.Embed.BGE_SMALL_EN_V1_5).parallelism(3).all(texts);
        return IntStream.range(0, vectors.size())
                .map(i -> Arrays.hashCode(vectors.get(i)))
                .reduce(vectors.size(), (sum, hash) -> 31 * sum + hash);
    }

    private static int batch(WorkersAi ai, int variant) {
        BatchJob<TextEmbeddingsOutput> job = ai.batch(
                Models.Embed.BGE_BASE_EN_V1_5,
                List.of(
                        TextEmbeddingsInput.builder().text("item " + variant).build(),
                        TextEmbeddingsInput.builder().text("another").build()));
        return job.await(Duration.ofSeconds(30)).items().stream()
                .map(item -> Objects.requireNonNull(item.output().data()))
                .mapToInt(data -> Arrays.hashCode(data.get(0)))
                .reduce(1, (sum, hash) -> 31 * sum + hash);
    }
}
