package dev.workersai.streaming;

import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.batch.BatchJob;
import dev.workersai.catalog.BatchModel;
import dev.workersai.catalog.CaptionModel;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.ClassifyImageModel;
import dev.workersai.catalog.DetectModel;
import dev.workersai.catalog.DetectTurnModel;
import dev.workersai.catalog.EmbedModel;
import dev.workersai.catalog.ImageModel;
import dev.workersai.catalog.RealtimeModel;
import dev.workersai.catalog.SpeakModel;
import dev.workersai.catalog.TranscribeModel;
import dev.workersai.embedding.EmbeddingModelRef;
import dev.workersai.image.CaptionModelRef;
import dev.workersai.image.ClassifyImageModelRef;
import dev.workersai.image.DetectModelRef;
import dev.workersai.image.ImageModelRef;
import dev.workersai.realtime.RealtimeModelRef;
import dev.workersai.realtime.RealtimeSpeakRef;
import dev.workersai.realtime.TranscriptEvent;
import dev.workersai.speech.DetectTurnModelRef;
import dev.workersai.speech.SpeakModelRef;
import dev.workersai.speech.TranscribeModelRef;
import dev.workersai.wire.BatchRequest;
import java.util.List;
import java.util.Objects;

/**
 * Where the fluent layer begins: binds models to a client.
 *
 * <pre>{@code
 * try (WorkersAi ai = WorkersAi.fromEnv()) {
 *     String answer = ai.chat(Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).ask("Why is the sky blue?");
 * }
 * }</pre>
 *
 * <p>Make one and keep it. Safe for use from any number of threads.
 */
public final class WorkersAi extends TextEntries implements AutoCloseable {

    private final WorkersAiClient client;
    private final boolean owned;

    private WorkersAi(WorkersAiClient client, boolean owned) {
        this.client = client;
        this.owned = owned;
    }

    /**
     * {@return a fluent layer over a client of its own, with the account and token of the environment}
     *
     * @throws dev.workersai.error.ConfigurationException if a variable is missing or wrong
     * @see WorkersAiClient#fromEnv()
     */
    public static WorkersAi fromEnv() {
        return new WorkersAi(WorkersAiClient.fromEnv(), true);
    }

    /**
     * {@return a fluent layer over a client}
     *
     * @param client stays the caller's to close
     */
    public static WorkersAi using(WorkersAiClient client) {
        return new WorkersAi(Objects.requireNonNull(client, "client"), false);
    }

    /**
     * {@return a chat with a model of the catalog}
     *
     * @param model such as {@code Models.Chat.GLM_5_3_FLASH}
     * @param <I> what one request takes
     * @param <O> what it answers
     */
    public <I, O> TypedChatModelRef<I, O> chat(ChatModel<I, O> model) {
        return new TypedChatModelRef<>(new ChatExchange(client), model);
    }

    /**
     * {@return a chat with a model by its id} A model of the catalog is checked as by {@link #chat(ChatModel)}; to one
     * that the catalog does not know, everything is sent as it is given.
     *
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if the id has not the form of a model id, or is that of a model for another task
     */
    public ChatModelRef chat(String modelId) {
        return new ChatModelRef(new ChatExchange(client), ChatRequest.to(ChatTarget.of(modelId)));
    }

    /**
     * {@return the same with further options for all its calls} Closing it does nothing; see {@link WorkersAiClient#with}.
     *
     * @param options hold where they set something
     */
    public WorkersAi with(CallOptions options) {
        return new WorkersAi(client.with(options), false);
    }

    /**
     * {@return a handle of a model that turns texts into vectors}
     *
     * @param model such as {@code Models.Embed.BGE_M3}
     */
    public EmbeddingModelRef embed(EmbedModel<?, ?> model) {
        return EmbeddingModelRef.of(client, model);
    }

    /**
     * {@return a handle of a model that turns texts into vectors, by its id}
     *
     * @param modelId such as {@code @cf/vendor/new-model}
     * @throws IllegalArgumentException if the id has not the form of a model id, or is that of a model for another task
     */
    public EmbeddingModelRef embed(String modelId) {
        return EmbeddingModelRef.of(client, modelId);
    }

    /**
     * {@return a job of requests that were just queued together, to be answered later, at their places}
     *
     * @param model such as {@code Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST}
     * @param inputs at least one, less than 10 MB of JSON in all
     * @param <O> what the model answers to one request
     * @param <B> what one request is
     * @throws IllegalArgumentException before anything is sent, if the requests are none or too large
     */
    public <O, B> BatchJob<O> batch(BatchModel<O, B> model, List<? extends B> inputs) {
        return BatchJob.queue(client, model, BatchRequest.of(List.<B>copyOf(inputs)));
    }

    /**
     * {@return a job of requests that were just queued together, and carry references of the caller's own}
     *
     * @param model such as {@code Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST}
     * @param requests at least one, less than 10 MB of JSON in all, each reference once
     * @param <O> what the model answers to one request
     * @param <B> what one request is
     * @throws IllegalArgumentException before anything is sent, if the requests are none, too large, or two have the
     *     same reference
     */
    public <O, B> BatchJob<O> batch(BatchModel<O, B> model, BatchRequest<? extends B> requests) {
        return BatchJob.queue(client, model, requests);
    }

    /**
     * {@return a job that was queued before, perhaps by another process; asks nothing yet}
     *
     * @param model the one it was queued for
     * @param id of the job
     * @param <O> what the model answers to one request
     */
    public <O> BatchJob<O> batchJob(BatchModel<O, ?> model, String id) {
        return BatchJob.of(client, model, id);
    }

    /**
     * {@return a picture to be painted by a model of the catalog}
     *
     * @param model such as {@code Models.Image.FLUX_2_KLEIN_9B}
     */
    public ImageModelRef image(ImageModel<?, ?> model) {
        return ImageModelRef.of(client, model);
    }

    /**
     * {@return a picture to be painted by a model by its id; see {@link ImageModelRef#of(WorkersAiClient, String)}}
     *
     * @param modelId such as {@code @cf/author/name}
     */
    public ImageModelRef image(String modelId) {
        return ImageModelRef.of(client, modelId);
    }

    /**
     * {@return a model that puts pictures into words, such as {@code Models.Caption.LLAVA_1_5_7B_HF}}
     *
     * @param model of the catalog
     */
    public CaptionModelRef caption(CaptionModel<?, ?> model) {
        return CaptionModelRef.of(client, model);
    }

    /**
     * {@return a model that finds things in pictures, such as {@code Models.Detect.DETR_RESNET_50}}
     *
     * @param model of the catalog
     */
    public DetectModelRef detect(DetectModel<?, ?> model) {
        return DetectModelRef.of(client, model);
    }

    /**
     * {@return a model that says what pictures show, such as {@code Models.ClassifyImage.RESNET_50}}
     *
     * @param model of the catalog
     */
    public ClassifyImageModelRef classifyImage(ClassifyImageModel<?, ?> model) {
        return ClassifyImageModelRef.of(client, model);
    }

    /**
     * {@return a model that writes recordings down, such as {@code Models.Transcribe.WHISPER_LARGE_V3_TURBO}}
     *
     * @param model of the catalog
     */
    public TranscribeModelRef transcribe(TranscribeModel<?, ?> model) {
        return TranscribeModelRef.of(client, model);
    }

    /**
     * {@return a model that writes recordings down, by its id; see
     * {@link TranscribeModelRef#of(WorkersAiClient, String)}}
     *
     * @param modelId such as {@code @cf/author/name}
     */
    public TranscribeModelRef transcribe(String modelId) {
        return TranscribeModelRef.of(client, modelId);
    }

    /**
     * {@return a text to be spoken by a model, such as {@code Models.Speak.AURA_2_EN}}
     *
     * @param model of the catalog
     */
    public SpeakModelRef speak(SpeakModel<?, ?> model) {
        return SpeakModelRef.of(client, model);
    }

    /**
     * {@return a model that hears whether a speaker has finished, such as {@code Models.DetectTurn.SMART_TURN_V2}}
     *
     * @param model of the catalog
     */
    public DetectTurnModelRef detectTurn(DetectTurnModel<?, ?> model) {
        return DetectTurnModelRef.of(client, model);
    }

    /**
     * {@return a model that tells the turns of a conversation over a websocket: {@code Models.Realtime.FLUX}}
     *
     * @param model of the catalog
     * @param <E> what the events are
     */
    public <E> RealtimeModelRef<E> realtime(RealtimeModel<?, E> model) {
        return RealtimeModelRef.of(client, model);
    }

    /**
     * {@return a model that writes down over a websocket what it hears: {@code Models.Transcribe.NOVA_3}}
     *
     * @param model of the catalog
     */
    public RealtimeModelRef<TranscriptEvent> realtime(TranscribeModel<?, ?> model) {
        return RealtimeModelRef.of(client, model);
    }

    /**
     * {@return a model that listens over a websocket for the end of a turn: {@code Models.DetectTurn.SMART_TURN_V2}}
     *
     * @param model of the catalog
     * @param <E> what the events are
     */
    public <E> RealtimeModelRef<E> realtime(DetectTurnModel<?, E> model) {
        return RealtimeModelRef.of(client, model);
    }

    /**
     * {@return a model that speaks over a websocket, such as {@code Models.Speak.AURA_2_EN}}
     *
     * @param model of the catalog
     */
    public RealtimeSpeakRef realtime(SpeakModel<?, ?> model) {
        return RealtimeSpeakRef.of(client, model);
    }

    /** {@return the client underneath, for typed calls} */
    @Override
    public WorkersAiClient client() {
        return client;
    }

    /** Closes the client if it was opened here, and leaves one that was given alone. */
    @Override
    public void close() {
        if (owned) {
            client.close();
        }
    }
}
