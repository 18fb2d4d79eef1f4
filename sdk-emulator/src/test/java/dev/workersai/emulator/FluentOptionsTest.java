package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models;
import dev.workersai.media.Media;
import dev.workersai.model.Llama3_3_70bInstructFp8FastBatchItem;
import dev.workersai.streaming.WorkersAi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The options of a call reach the wire by every handle. */
class FluentOptionsTest {

    private static final CallOptions TAGGED = CallOptions.builder().tag("job.7").build();
    private static final Media PICTURE = picture();
    private static final Media SOUND =
            Media.of(SpeechFile.of("Hello", "linear16", "wav", 16_000).bytes());

    private final Emulator emulator = Emulator.start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .baseUrl(emulator.baseUrl())
            .build();
    private final WorkersAi ai = WorkersAi.using(client);

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    static Stream<Arguments> handles() {
        return Stream.of(
                handle(
                        "embed",
                        (ai, options) ->
                                ai.embed(Models.Embed.BGE_M3).options(options).one("Hello")),
                handle(
                        "image",
                        (ai, options) -> ai.image(Models.Image.FLUX_1_SCHNELL)
                                .options(options)
                                .prompt("a fox")
                                .paint()),
                handle(
                        "caption",
                        (ai, options) -> ai.caption(Models.Caption.LLAVA_1_5_7B_HF)
                                .options(options)
                                .image(PICTURE)),
                handle(
                        "detect",
                        (ai, options) -> ai.detect(Models.Detect.DETR_RESNET_50)
                                .options(options)
                                .image(PICTURE)),
                handle(
                        "classifyImage",
                        (ai, options) -> ai.classifyImage(Models.ClassifyImage.RESNET_50)
                                .options(options)
                                .image(PICTURE)),
                handle(
                        "transcribe",
                        (ai, options) -> ai.transcribe(Models.Transcribe.WHISPER)
                                .options(options)
                                .audio(SOUND)),
                handle(
                        "speak",
                        (ai, options) -> ai.speak(Models.Speak.AURA_1)
                                .options(options)
                                .text("Hello")
                                .bytes()),
                handle(
                        "detectTurn",
                        (ai, options) -> ai.detectTurn(Models.DetectTurn.SMART_TURN_V2)
                                .options(options)
                                .audio(SOUND)),
                handle(
                        "rerank",
                        (ai, options) -> ai.rerank(Models.Rerank.BGE_RERANKER_BASE)
                                .options(options)
                                .query("a")
                                .documents(List.of("a", "b"))),
                handle(
                        "translate",
                        (ai, options) -> ai.translate(Models.Translate.M2M100_1_2B)
                                .options(options)
                                .to("fr")
                                .text("Hello")),
                handle(
                        "classify",
                        (ai, options) -> ai.classify(Models.Classify.DISTILBERT_SST_2_INT8)
                                .options(options)
                                .text("Fine")),
                handle(
                        "moderate",
                        (ai, options) -> ai.moderate(Models.Moderate.LLAMA_GUARD_3_8B)
                                .options(options)
                                .user("Hello")
                                .judge()),
                handle(
                        "decide",
                        (ai, options) -> ai.decide(Models.Decide.CLEF)
                                .options(options)
                                .state(Map.of("a", 1))
                                .yesNo("b", "Is it?")
                                .decide()),
                handle(
                        "batch",
                        (ai, options) -> ai.with(options)
                                .batch(
                                        Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST,
                                        List.of(Llama3_3_70bInstructFp8FastBatchItem.builder()
                                                .prompt("Hello")
                                                .build()))));
    }

    private static Arguments handle(String name, BiConsumer<WorkersAi, CallOptions> call) {
        return Arguments.of(name, call);
    }

    private static Media picture() {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Media.of(file.toByteArray());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handles")
    void options_ofAnyHandle_reachTheWire(String name, BiConsumer<WorkersAi, CallOptions> call) {
        call.accept(ai, TAGGED);

        assertThat(emulator.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.target()).contains("tags=job.7"));
    }
}
