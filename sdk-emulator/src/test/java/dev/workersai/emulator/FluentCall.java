package dev.workersai.emulator;

import dev.workersai.CallOptions;
import dev.workersai.Gateway;
import dev.workersai.Route;
import dev.workersai.batch.BatchJob;
import dev.workersai.catalog.Models;
import dev.workersai.media.Media;
import dev.workersai.model.Aura2EnInput;
import dev.workersai.model.ChatMessage;
import dev.workersai.model.Llama3_3_70bInstructFp8FastBatchItem;
import dev.workersai.model.TextGenerationInput;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.EventStreams;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.wire.BinaryContent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every way in which the SDK calls the service, each answered whole and read to its end. */
enum FluentCall {
    TYPED,
    TYPED_STREAM,
    BY_ID,
    CHAT,
    CHAT_ASYNC,
    CHAT_STREAM,
    CHAT_AS_RECORD,
    CHAT_WITH_TOOL,
    CHAT_ON_OPENAI_ROUTE,
    STREAM_ON_OPENAI_ROUTE,
    CHAT_BY_GATEWAY,
    PICTURE_IN_JSON,
    PICTURE_BY_FORM,
    PICTURE_IN_BYTES,
    SPEECH,
    SPEECH_STREAMED,
    RECORDING,
    CAPTION,
    VECTOR,
    VECTOR_ON_OPENAI_ROUTE,
    RANKS,
    TRANSLATION,
    VERDICT,
    BATCH_QUEUE,
    BATCH_POLL,
    CATALOG,
    MARKDOWN,
    FINETUNES;

    private static final String LLAMA = "@cf/meta/llama-3.1-8b-instruct-fast";
    private static final byte[] WAV =
            SpeechFile.of("Hello.", "linear16", "wav", 16_000).bytes();
    private static final Media PIXEL = Media.of(
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    /** What the model is asked to fill in. */
    record Place(String name) {}

    /** What a tool is called with. */
    record Question(String city) {}

    /**
     * Calls.
     *
     * @param batch queued before
     * @return what is shown of the answer
     */
    @Nullable
    Object call(WorkersAi ai, Emulator emulator, BatchJob<?> batch) {
        return switch (this) {
            case TYPED -> ai.client().textGeneration().llama3_3_70bInstructFp8Fast(input());
            case TYPED_STREAM ->
                read(EventStreams.chat(ai.client().textGeneration().llama3_3_70bInstructFp8FastStream(input())));
            case BY_ID -> ai.client().run(LLAMA, Map.of("prompt", "hi"));
            case CHAT -> chat(ai).send();
            case CHAT_ASYNC -> chat(ai).sendAsync().join();
            case CHAT_STREAM -> read(chat(ai).stream());
            case CHAT_AS_RECORD -> chat(ai).as(Place.class);
            case CHAT_WITH_TOOL ->
                chat(ai).tool("get_weather", "Weather", Question.class, asked -> "rain")
                        .send();
            case CHAT_ON_OPENAI_ROUTE -> chat(onOpenAiRoute(ai)).send();
            case STREAM_ON_OPENAI_ROUTE -> read(chat(onOpenAiRoute(ai)).stream());
            case CHAT_BY_GATEWAY -> chat(byGateway(ai, emulator)).send();
            case PICTURE_IN_JSON ->
                ai.image(Models.Image.FLUX_1_SCHNELL).prompt("a fox").paint();
            case PICTURE_BY_FORM ->
                ai.image(Models.Image.FLUX_2_KLEIN_9B).prompt("a fox").paint();
            case PICTURE_IN_BYTES ->
                ai.image(Models.Image.DREAMSHAPER_8_LCM).prompt("a fox").paint();
            case SPEECH -> ai.speak(Models.Speak.AURA_2_EN).text("Hello").bytes().length;
            case SPEECH_STREAMED -> spoken(ai);
            case RECORDING -> ai.transcribe(Models.Transcribe.WHISPER).audio(WAV);
            case CAPTION -> ai.caption(Models.Caption.LLAVA_1_5_7B_HF).image(PIXEL);
            case VECTOR -> ai.embed(Models.Embed.BGE_SMALL_EN_V1_5).one("hi").length;
            case VECTOR_ON_OPENAI_ROUTE ->
                onOpenAiRoute(ai).embed(Models.Embed.BGE_M3).one("hi").length;
            case RANKS -> ai.rerank(Models.Rerank.BGE_RERANKER_BASE).query("a").documents(List.of("b", "c"));
            case TRANSLATION ->
                ai.translate(Models.Translate.M2M100_1_2B).from("en").to("fr").text("Hello");
            case VERDICT ->
                ai.moderate(Models.Moderate.LLAMA_GUARD_3_8B).user("Bread?").judge();
            case BATCH_QUEUE -> queue(ai);
            case BATCH_POLL -> batch.poll();
            case CATALOG -> ai.models().tasks().size();
            case MARKDOWN ->
                ai.toMarkdown()
                        .file("a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                        .convert();
            case FINETUNES -> ai.finetunes().list();
        };
    }

    /** Returns whether it is a POST: the JDK's client repeats others by itself, and they are never billed. */
    boolean isPost() {
        return this != CATALOG && this != FINETUNES;
    }

    boolean isStream() {
        return name().contains("STREAM") && this != SPEECH_STREAMED;
    }

    /** Returns a batch of one request. */
    static BatchJob<?> queue(WorkersAi ai) {
        return ai.batch(
                Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST,
                List.of(Llama3_3_70bInstructFp8FastBatchItem.builder()
                        .prompt("hi")
                        .build()));
    }

    private static TextGenerationInput input() {
        return TextGenerationInput.builder().message(ChatMessage.user("hi")).build();
    }

    private static ChatModelRef chat(WorkersAi ai) {
        return ai.chat(Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).user("What is 'Oslo'?");
    }

    private static WorkersAi onOpenAiRoute(WorkersAi ai) {
        return ai.with(CallOptions.builder().route(Route.OPENAI).build());
    }

    private static WorkersAi byGateway(WorkersAi ai, Emulator emulator) {
        Gateway gateway = ai.client()
                .options()
                .gateway()
                .orElseGet(() ->
                        Gateway.builder("gw").viaHost(emulator.gatewayUrl()).build());
        return ai.with(CallOptions.builder().gateway(gateway).build());
    }

    private static String read(ChatStream stream) {
        try (stream) {
            stream.text().forEach(text -> {});
            return stream.result() + " " + stream.result().call();
        }
    }

    private static int spoken(WorkersAi ai) {
        try (BinaryContent speech = ai.client()
                .textToSpeech()
                .aura2En(Aura2EnInput.builder().text("Hello").build())) {
            return speech.bytes().length;
        }
    }
}
