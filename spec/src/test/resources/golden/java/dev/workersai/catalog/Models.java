// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.model.ChatInput;
import dev.workersai.model.ChatOutput;
import dev.workersai.model.EarOptions;
import dev.workersai.model.PainterInput;
import dev.workersai.model.Sketch;
import dev.workersai.model.SketcherInput;
import dev.workersai.model.Word;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every model of the catalog this version was generated from, by what one does with it. Retired models stay, deprecated,
 * with date and replacement. A model that is not here yet goes by its id.
 */
public final class Models {

    private Models() {}

    /** Returns all models in the order of their ids. */
    public static List<Model<?, ?>> all() {
        return List.copyOf(Index.BY_ID.values());
    }

    /** Returns the model of an id such as {@code @cf/baai/bge-m3}, or empty where this version does not know it. */
    public static Optional<Model<?, ?>> byId(String id) {
        return Optional.ofNullable(Index.BY_ID.get(id));
    }

    /** Models of the group {@code Chat}. */
    public static final class Chat {

        private Chat() {}

        /**
         * Chats &lt;politely&gt; &amp; briefly.
         *
         * <p>Model {@code @cf/acme/chat-1.5-8b}. Context window 32000 tokens. 0.293 USD per M input tokens.
         */
        public static final BatchChatModel<ChatInput, ChatOutput, ChatInput> CHAT_1_5_8B = new BatchChatModel<>(
                ChatInput.class, ChatOutput.class, ChatInput.class,
                ModelCard.builder()
                            .id("@cf/acme/chat-1.5-8b")
                            .task("Text Generation")
                            .description("Chats <politely> & briefly")
                            .contextWindow(32000L)
                            .price(new Price("per M input tokens", 0.293, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .build());

        /**
         * Chats as one did before.
         *
         * <p>Model {@code @cf/acme/old-chat}.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/acme/chat-1.5-8b}
         */
        @Deprecated
        public static final ChatModel<Object, JsonNode> OLD_CHAT = new ChatModel<>(
                Object.class, JsonNode.class,
                ModelCard.builder()
                            .id("@cf/acme/old-chat")
                            .task("Text Generation")
                            .description("Chats as one did before")
                            .beta(true)
                            .terms("https://example.com/terms")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/acme/chat-1.5-8b")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<ChatModel<?, ?>> all() {
            return List.of(
                    CHAT_1_5_8B,
                    OLD_CHAT
            );
        }
    }

    /** Models of the group {@code Image}. */
    public static final class Image {

        private Image() {}

        /**
         * Paints.
         *
         * <p>Model {@code @cf/acme/painter}.
         */
        public static final ImageModel<PainterInput, BinaryContent> PAINTER = new ImageModel<>(
                PainterInput.class, BinaryContent.class,
                ModelCard.builder()
                            .id("@cf/acme/painter")
                            .task("Text-to-Image")
                            .description("Paints")
                            .build());

        /**
         * Sketches.
         *
         * <p>Model {@code @cf/acme/sketcher}.
         */
        public static final ImageModel<SketcherInput, Sketch> SKETCHER = new ImageModel<>(
                SketcherInput.class, Sketch.class,
                ModelCard.builder()
                            .id("@cf/acme/sketcher")
                            .task("Text-to-Image")
                            .description("Sketches")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<ImageModel<?, ?>> all() {
            return List.of(
                    PAINTER,
                    SKETCHER
            );
        }
    }

    /** Models of the group {@code Realtime}. */
    public static final class Realtime {

        private Realtime() {}

        /**
         * Listens live.
         *
         * <p>Model {@code @cf/acme/live-ear}.
         */
        public static final RealtimeModel<EarOptions, Word> LIVE_EAR = new RealtimeModel<>(
                EarOptions.class, Word.class,
                ModelCard.builder()
                            .id("@cf/acme/live-ear")
                            .task("Automatic Speech Recognition")
                            .description("Listens live")
                            .capability(Capability.REALTIME)
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<RealtimeModel<?, ?>> all() {
            return List.of(
                    LIVE_EAR
            );
        }
    }

    /** Models of the group {@code Transcribe}. */
    public static final class Transcribe {

        private Transcribe() {}

        /**
         * Listens.
         *
         * <p>Model {@code @cf/acme/ear}.
         */
        public static final TranscribeModel<BinaryBody, List<Word>> EAR = new TranscribeModel<>(
                BinaryBody.class, new ListType(Word.class),
                ModelCard.builder()
                            .id("@cf/acme/ear")
                            .task("Automatic Speech Recognition")
                            .description("Listens")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<TranscribeModel<?, ?>> all() {
            return List.of(
                    EAR
            );
        }
    }

    private static final class Index {

        private static final Map<String, Model<?, ?>> BY_ID = new TreeMap<>();

        static {
            Chat.all().forEach(model -> BY_ID.put(model.id(), model));
            Image.all().forEach(model -> BY_ID.put(model.id(), model));
            Realtime.all().forEach(model -> BY_ID.put(model.id(), model));
            Transcribe.all().forEach(model -> BY_ID.put(model.id(), model));
        }

        private Index() {}
    }
}
