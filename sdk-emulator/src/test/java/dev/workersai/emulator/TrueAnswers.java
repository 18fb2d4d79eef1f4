package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.CallOptions;
import dev.workersai.Ceilings;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.ImageModel;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import dev.workersai.catalog.RealtimeModel;
import dev.workersai.error.WorkersAiException;
import dev.workersai.media.Media;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The answers of the emulator to calls of every model, by the typed methods and by the fluent layer, and its refusals. */
final class TrueAnswers implements AutoCloseable {

    private static final int CEILING = 1024 * 1024;
    private static final Catalog CATALOG = new Catalog();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] SOUND = {1, 2, 3, (byte) 200};

    private final ReplayClient network = new ReplayClient();
    private final WorkersAiClient client;
    private final List<TrueAnswer> calls = new ArrayList<>();
    private final List<byte[]> refusals = new ArrayList<>();

    private TrueAnswers(Emulator emulator) {
        client = WorkersAiClient.builder()
                .baseUrl(emulator.baseUrl())
                .accountId(emulator.accountId())
                .apiToken(emulator.apiToken())
                .httpClient(network)
                .ceilings(Ceilings.builder()
                        .jsonBytes((long) CEILING)
                        .binaryBytes((long) CEILING)
                        .build())
                .options(CallOptions.builder().retryPolicy(RetryPolicy.none()).build())
                .build();
    }

    /** Makes every call once, and keeps what is answered; the emulator is gone afterwards. */
    static TrueAnswers record() {
        try (Emulator emulator = Emulator.start()) {
            TrueAnswers answers = new TrueAnswers(emulator);
            Models.all().stream()
                    .filter(model -> !(model instanceof RealtimeModel))
                    // Painting takes long; two are among the fluent calls.
                    .filter(model -> !(model instanceof ImageModel))
                    .forEach(answers::addTyped);
            Models.Chat.all().forEach(answers::addChat);
            answers.fluent().forEach(answers::add);
            answers.addRefusals(emulator);
            return answers;
        }
    }

    /** Returns how much of an answer is read at most. */
    static int ceiling() {
        return CEILING;
    }

    ReplayClient network() {
        return network;
    }

    List<TrueAnswer> calls() {
        return calls;
    }

    List<byte[]> refusals() {
        return refusals;
    }

    /** Returns the calls that are no chats, whose ceilings are others. */
    List<TrueAnswer> callsButChats() {
        return calls.stream()
                .filter(answer -> !answer.name().matches("(send|stream) .*"))
                .toList();
    }

    /** Returns the bodies of the answers that are streams. */
    List<byte[]> streams() {
        return calls.stream()
                .filter(answer -> answer.mediaType().startsWith("text/event-stream"))
                .map(TrueAnswer::body)
                .toList();
    }

    private void addTyped(Model<?, ?> model) {
        Object input = input(model);
        add(model.id(), () -> readAll(run(model, input)));
    }

    @SuppressWarnings("unchecked")
    private Object run(Model<?, ?> model, Object input) {
        return client.run((Model<Object, Object>) model, input);
    }

    private static Object input(Model<?, ?> model) {
        if (model.inputType() == BinaryBody.class) {
            return BinaryBody.of(SOUND, "audio/mpeg");
        }
        JsonNode schema = CATALOG.find(model.id()).orElseThrow().input().schema();
        ObjectNode smallest = (ObjectNode) SchemaExamples.ofCalls(schema).get(0);
        smallest.remove("stream");
        JavaType type = JSON.constructType(model.inputType());
        return JSON.convertValue(smallest, type);
    }

    private void addChat(ChatModel<?, ?> model) {
        WorkersAi ai = WorkersAi.using(client);
        add("send " + model.id(), () -> ai.chat(model).send("What is the capital of France?"));
        add("stream " + model.id(), () -> readAll(ai.chat(model).user("Hello").stream()));
    }

    private Map<String, Callable<?>> fluent() {
        WorkersAi ai = WorkersAi.using(client);
        Media picture = Media.of(SOUND, "image/png");
        Map<String, Callable<?>> fluent = new LinkedHashMap<>();
        fluent.put("embed", () -> ai.embed(Models.Embed.BGE_M3).one("hi"));
        fluent.put("embed all", () -> ai.embed(Models.Embed.BGE_BASE_EN_V1_5).all(List.of("a", "b", "c")));
        fluent.put(
                "paint",
                () -> ai.image(Models.Image.FLUX_1_SCHNELL).prompt("a fox").paint());
        fluent.put(
                "paint bytes",
                () -> ai.image(Models.Image.DREAMSHAPER_8_LCM).prompt("a fox").paint());
        fluent.put(
                "transcribe",
                () -> ai.transcribe(Models.Transcribe.WHISPER_LARGE_V3_TURBO)
                        .audio(SOUND)
                        .toVtt());
        fluent.put("speak", () -> ai.speak(Models.Speak.MELOTTS).text("Hello").bytes());
        fluent.put(
                "rerank",
                () -> ai.rerank(Models.Rerank.BGE_RERANKER_BASE).query("sdk").documents(List.of("a", "b")));
        fluent.put(
                "translate",
                () -> ai.translate(Models.Translate.M2M100_1_2B)
                        .from("en")
                        .to("fr")
                        .text("Hello"));
        fluent.put(
                "classify",
                () -> ai.classify(Models.Classify.DISTILBERT_SST_2_INT8).text("What a day!"));
        fluent.put(
                "moderate",
                () -> ai.moderate(Models.Moderate.LLAMA_GUARD_3_8B)
                        .user("Bread?")
                        .judge());
        fluent.put(
                "decide",
                () -> ai.decide(Models.Decide.CLEF_FLASH)
                        .state(Map.of("mail", "Where is my parcel?"))
                        .yesNo("angry", "Is the customer angry?")
                        .decide());
        fluent.put("detect", () -> ai.detect(Models.Detect.DETR_RESNET_50).image(picture));
        fluent.put("untyped", () -> client.run("@cf/baai/bge-m3", Map.of("text", "hi")));
        return fluent;
    }

    private void addRefusals(Emulator emulator) {
        for (Fault fault : List.of(
                Fault.capacity(),
                Fault.rateLimit(3),
                Fault.quotaSpent(),
                Fault.serverError(),
                Fault.refusal(
                        400,
                        5006,
                        "AiError: AiError: {\"error\":{\"message\":\"at '/messages/2'\",\"details\":{\"fieldErrors\":"
                                + "{\"messages\":[\"x\"]}}}} (0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0)"),
                Fault.refusal(410, 5028, "Model deprecated on 2026-05-30, use @cf/a/b."),
                Fault.webPage(502))) {
            emulator.faults().next(1, fault);
            try {
                client.run("@cf/baai/bge-m3", Map.of("text", "hi"));
            } catch (WorkersAiException e) {
                refusals.add(network.lastBody());
            }
        }
        refusals.add("{\"object\":\"error\",\"message\":\"no\",\"type\":\"BadRequest\",\"param\":\"a\",\"code\":400}"
                .getBytes(StandardCharsets.UTF_8));
        refusals.add(("{\"success\":false,\"name\":\"AiGatewayError\",\"httpCode\":401,\"internalCode\":2009,"
                        + "\"message\":\"m\",\"requestId\":\"r\",\"error\":[{\"code\":2009,\"message\":\"m\"}]}")
                .getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, Callable<?> call) {
        try {
            call.call();
        } catch (Exception e) {
            throw new AssertionError(name + " fails with a true answer", e);
        }
        if (network.lastBody().length <= CEILING / 8) {
            calls.add(new TrueAnswer(name, call, network.lastMediaType(), network.lastBody()));
        }
    }

    private static Object readAll(Object answer) throws IOException {
        if (answer instanceof ChatStream stream) {
            try (stream) {
                stream.forEach(chunk -> {});
                return stream.result();
            }
        } else if (answer instanceof BinaryContent content) {
            return content.bytes();
        } else if (answer instanceof EventStream events) {
            try (events;
                    InputStream body = events.body()) {
                return body.readAllBytes();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
