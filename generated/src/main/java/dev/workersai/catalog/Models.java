// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.model.Aura1Input;
import dev.workersai.model.Aura2EnInput;
import dev.workersai.model.Aura2EsInput;
import dev.workersai.model.BartLargeCnnInput;
import dev.workersai.model.BartLargeCnnOutput;
import dev.workersai.model.Base64Image;
import dev.workersai.model.BgeM3Input;
import dev.workersai.model.BgeM3Output;
import dev.workersai.model.BgeRerankerBaseInput;
import dev.workersai.model.ChatCompletionOutput;
import dev.workersai.model.ClefFlashInput;
import dev.workersai.model.ClefInput;
import dev.workersai.model.ClefOmniInput;
import dev.workersai.model.ClefOutput;
import dev.workersai.model.CompletionOutput;
import dev.workersai.model.DeepseekV4Input;
import dev.workersai.model.DetectedObject;
import dev.workersai.model.DetrResnet50Input;
import dev.workersai.model.DistilbertSst2Int8Input;
import dev.workersai.model.ExtendedTextGenerationInput;
import dev.workersai.model.Flux1SchnellInput;
import dev.workersai.model.Flux2DevInput;
import dev.workersai.model.Flux2KleinInput;
import dev.workersai.model.FluxEvent;
import dev.workersai.model.FluxOptions;
import dev.workersai.model.Gemma3_12bItInput;
import dev.workersai.model.Gemma4_26bA4bItInput;
import dev.workersai.model.Glm4_7FlashInput;
import dev.workersai.model.Glm5_2Input;
import dev.workersai.model.Glm5_3Input;
import dev.workersai.model.GptOssBatchItem;
import dev.workersai.model.GptOssInput;
import dev.workersai.model.GptOssOutput;
import dev.workersai.model.GuidedTextGenerationInput;
import dev.workersai.model.ImageToTextInput;
import dev.workersai.model.ImageToTextOutput;
import dev.workersai.model.Indictrans2EnIndic1bInput;
import dev.workersai.model.Indictrans2EnIndic1bOutput;
import dev.workersai.model.KimiK2_5Input;
import dev.workersai.model.KimiK2_6Input;
import dev.workersai.model.KimiK2_7CodeInput;
import dev.workersai.model.Label;
import dev.workersai.model.LegacyTextGenerationInput;
import dev.workersai.model.Llama3_2_11bVisionInstructInput;
import dev.workersai.model.Llama3_3_70bInstructFp8FastBatchItem;
import dev.workersai.model.Llama4Scout17b16eInstructInput;
import dev.workersai.model.LlamaGuard3_8bInput;
import dev.workersai.model.LlamaGuard3_8bOutput;
import dev.workersai.model.LucidOriginInput;
import dev.workersai.model.M2m100_1_2bInput;
import dev.workersai.model.M2m100_1_2bOutput;
import dev.workersai.model.MelottsInput;
import dev.workersai.model.MelottsOutput;
import dev.workersai.model.Moondream3_1_9bA2bInput;
import dev.workersai.model.Moondream3_1_9bA2bOutput;
import dev.workersai.model.Nemotron3_120bA12bInput;
import dev.workersai.model.NemotronSpeechStreamingEn0_6bInput;
import dev.workersai.model.NemotronSpeechStreamingEn0_6bOutput;
import dev.workersai.model.Nova3Output;
import dev.workersai.model.Phoenix1_0Input;
import dev.workersai.model.Qwen3Embedding0_6bInput;
import dev.workersai.model.Qwen3_8_27bInput;
import dev.workersai.model.RerankOutput;
import dev.workersai.model.Resnet50Input;
import dev.workersai.model.SimpleTextEmbeddingsInput;
import dev.workersai.model.SimpleTextEmbeddingsOutput;
import dev.workersai.model.SmartTurnV2Input;
import dev.workersai.model.SmartTurnV2Output;
import dev.workersai.model.StableDiffusionInput;
import dev.workersai.model.TextEmbeddingsInput;
import dev.workersai.model.TextEmbeddingsOutput;
import dev.workersai.model.TextGenerationInput;
import dev.workersai.model.TextGenerationOutput;
import dev.workersai.model.UformGen2Qwen500mInput;
import dev.workersai.model.WhisperInput;
import dev.workersai.model.WhisperLargeV3TurboInput;
import dev.workersai.model.WhisperLargeV3TurboOutput;
import dev.workersai.model.WhisperOutput;
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

    /** Models of the group {@code Caption}. */
    public static final class Caption {

        private Caption() {}

        /**
         * Describes or answers about an image.
         *
         * <p>Model {@code @cf/llava-hf/llava-1.5-7b-hf}.
         */
        public static final CaptionModel<ImageToTextInput, ImageToTextOutput> LLAVA_1_5_7B_HF = new CaptionModel<>(
                ImageToTextInput.class, ImageToTextOutput.class,
                ModelCard.builder()
                            .id("@cf/llava-hf/llava-1.5-7b-hf")
                            .task("Image-to-Text")
                            .description("Describes or answers about an image")
                            .beta(true)
                            .build());

        /**
         * Image questions, captions, points and boxes.
         *
         * <p>Model {@code @cf/moondream/moondream3.1-9B-A2B}. 0.3 USD per M input tokens. 1 USD per M output
         * tokens.
         */
        public static final CaptionModel<Moondream3_1_9bA2bInput, Moondream3_1_9bA2bOutput> MOONDREAM3_1_9B_A2B = new CaptionModel<>(
                Moondream3_1_9bA2bInput.class, Moondream3_1_9bA2bOutput.class,
                ModelCard.builder()
                            .id("@cf/moondream/moondream3.1-9B-A2B")
                            .task("Image-to-Text")
                            .description("Image questions, captions, points and boxes")
                            .price(new Price("per M input tokens", 0.3, "USD"))
                            .price(new Price("per M output tokens", 1, "USD"))
                            .capability(Capability.STREAMING)
                            .capability(Capability.VISION)
                            .build());

        /**
         * Small image captioner.
         *
         * <p>Model {@code @cf/unum/uform-gen2-qwen-500m}.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/moondream/moondream3.1-9B-A2B}
         */
        @Deprecated
        public static final CaptionModel<UformGen2Qwen500mInput, ImageToTextOutput> UFORM_GEN2_QWEN_500M = new CaptionModel<>(
                UformGen2Qwen500mInput.class, ImageToTextOutput.class,
                ModelCard.builder()
                            .id("@cf/unum/uform-gen2-qwen-500m")
                            .task("Image-to-Text")
                            .description("Small image captioner")
                            .beta(true)
                            .info("https://www.unum.cloud/")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/moondream/moondream3.1-9B-A2B")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<CaptionModel<?, ?>> all() {
            return List.of(
                    LLAVA_1_5_7B_HF,
                    MOONDREAM3_1_9B_A2B,
                    UFORM_GEN2_QWEN_500M
            );
        }
    }

    /** Models of the group {@code Chat}. */
    public static final class Chat {

        private Chat() {}

        /**
         * Gemma 27B tuned for South-East Asian languages.
         *
         * <p>Model {@code @cf/aisingapore/gemma-sea-lion-v4-27b-it}. Context window 128000 tokens. 0.35 USD
         * per M input tokens. 0.56 USD per M output tokens.
         */
        public static final BatchChatModel<ExtendedTextGenerationInput, CompletionOutput, ExtendedTextGenerationInput> GEMMA_SEA_LION_V4_27B_IT = new BatchChatModel<>(
                ExtendedTextGenerationInput.class, CompletionOutput.class, ExtendedTextGenerationInput.class,
                ModelCard.builder()
                            .id("@cf/aisingapore/gemma-sea-lion-v4-27b-it")
                            .task("Text Generation")
                            .description("Gemma 27B tuned for South-East Asian languages")
                            .contextWindow(128000L)
                            .price(new Price("per M input tokens", 0.35, "USD"))
                            .price(new Price("per M output tokens", 0.56, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .build());

        /**
         * DeepSeek 7B tuned for mathematics.
         *
         * <p>Model {@code @cf/deepseek-ai/deepseek-math-7b-instruct}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwq-32b}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> DEEPSEEK_MATH_7B_INSTRUCT = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/deepseek-ai/deepseek-math-7b-instruct")
                            .task("Text Generation")
                            .description("DeepSeek 7B tuned for mathematics")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/qwen/qwq-32b")
                            .build());

        /**
         * Qwen 32B distilled from DeepSeek R1 for reasoning.
         *
         * <p>Model {@code @cf/deepseek-ai/deepseek-r1-distill-qwen-32b}. Context window 80000 tokens. 0.497
         * USD per M input tokens. 4.881 USD per M output tokens.
         */
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> DEEPSEEK_R1_DISTILL_QWEN_32B = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/deepseek-ai/deepseek-r1-distill-qwen-32b")
                            .task("Text Generation")
                            .description("Qwen 32B distilled from DeepSeek R1 for reasoning")
                            .contextWindow(80000L)
                            .price(new Price("per M input tokens", 0.497, "USD"))
                            .price(new Price("per M output tokens", 4.881, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .terms("https://github.com/deepseek-ai/DeepSeek-R1/blob/main/LICENSE")
                            .build());

        /**
         * DeepSeek V4 Flash with a million-token window.
         *
         * <p>Model {@code @cf/deepseek-ai/deepseek-v4-flash-0731}. Context window 1048576 tokens. 0.44 USD
         * per M input tokens. 1.32 USD per M output tokens. 0.014 USD per M cached input tokens.
         */
        public static final BatchChatModel<DeepseekV4Input, ChatCompletionOutput, DeepseekV4Input> DEEPSEEK_V4_FLASH_0731 = new BatchChatModel<>(
                DeepseekV4Input.class, ChatCompletionOutput.class, DeepseekV4Input.class,
                ModelCard.builder()
                            .id("@cf/deepseek-ai/deepseek-v4-flash-0731")
                            .task("Text Generation")
                            .description("DeepSeek V4 Flash with a million-token window")
                            .contextWindow(1048576L)
                            .price(new Price("per M input tokens", 0.44, "USD"))
                            .price(new Price("per M output tokens", 1.32, "USD"))
                            .price(new Price("per M cached input tokens", 0.014, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .requiresPaidPlan(true)
                            .build());

        /**
         * DeepSeek V4 Pro with a million-token window.
         *
         * <p>Model {@code @cf/deepseek-ai/deepseek-v4-pro-0813}. Context window 1048576 tokens. 1.32 USD per
         * M input tokens. 3.96 USD per M output tokens. 0.044 USD per M cached input tokens.
         */
        public static final BatchChatModel<DeepseekV4Input, ChatCompletionOutput, DeepseekV4Input> DEEPSEEK_V4_PRO_0813 = new BatchChatModel<>(
                DeepseekV4Input.class, ChatCompletionOutput.class, DeepseekV4Input.class,
                ModelCard.builder()
                            .id("@cf/deepseek-ai/deepseek-v4-pro-0813")
                            .task("Text Generation")
                            .description("DeepSeek V4 Pro with a million-token window")
                            .contextWindow(1048576L)
                            .price(new Price("per M input tokens", 1.32, "USD"))
                            .price(new Price("per M output tokens", 3.96, "USD"))
                            .price(new Price("per M cached input tokens", 0.044, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .requiresPaidPlan(true)
                            .build());

        /**
         * Writes SQL from questions.
         *
         * <p>Model {@code @cf/defog/sqlcoder-7b-2}. Context window 10000 tokens.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/qwen/qwen2.5-coder-32b-instruct}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> SQLCODER_7B_2 = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/defog/sqlcoder-7b-2")
                            .task("Text Generation")
                            .description("Writes SQL from questions")
                            .contextWindow(10000L)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .terms("https://creativecommons.org/licenses/by-sa/4.0/deed.en")
                            .info("https://huggingface.co/defog/sqlcoder-7b-2")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/qwen/qwen2.5-coder-32b-instruct")
                            .build());

        /**
         * Cybertron 7B, a Mistral tune.
         *
         * <p>Model {@code @cf/fblgit/una-cybertron-7b-v2-bf16}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> UNA_CYBERTRON_7B_V2_BF16 = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/fblgit/una-cybertron-7b-v2-bf16")
                            .task("Text Generation")
                            .description("Cybertron 7B, a Mistral tune")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Gemma 2B base for LoRA adapters.
         *
         * <p>Model {@code @cf/google/gemma-2b-it-lora}.
         */
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> GEMMA_2B_IT_LORA = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/google/gemma-2b-it-lora")
                            .task("Text Generation")
                            .description("Gemma 2B base for LoRA adapters")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.LORA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .build());

        /**
         * Gemma 3 12B with vision.
         *
         * <p>Model {@code @cf/google/gemma-3-12b-it}. Context window 80000 tokens. 0.35 USD per M input
         * tokens. 0.56 USD per M output tokens.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/google/gemma-4-26b-a4b-it}
         */
        @Deprecated
        public static final ChatModel<Gemma3_12bItInput, TextGenerationOutput> GEMMA_3_12B_IT = new ChatModel<>(
                Gemma3_12bItInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/google/gemma-3-12b-it")
                            .task("Text Generation")
                            .description("Gemma 3 12B with vision")
                            .contextWindow(80000L)
                            .price(new Price("per M input tokens", 0.35, "USD"))
                            .price(new Price("per M output tokens", 0.56, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.LORA)
                            .capability(Capability.STREAMING)
                            .capability(Capability.VISION)
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/google/gemma-4-26b-a4b-it")
                            .build());

        /**
         * Gemma 4 26B mixture-of-experts with vision.
         *
         * <p>Model {@code @cf/google/gemma-4-26b-a4b-it}. Context window 256000 tokens. 0.1 USD per M input
         * tokens. 0.3 USD per M output tokens.
         */
        public static final BatchChatModel<Gemma4_26bA4bItInput, ChatCompletionOutput, Gemma4_26bA4bItInput> GEMMA_4_26B_A4B_IT = new BatchChatModel<>(
                Gemma4_26bA4bItInput.class, ChatCompletionOutput.class, Gemma4_26bA4bItInput.class,
                ModelCard.builder()
                            .id("@cf/google/gemma-4-26b-a4b-it")
                            .task("Text Generation")
                            .description("Gemma 4 26B mixture-of-experts with vision")
                            .contextWindow(256000L)
                            .price(new Price("per M input tokens", 0.1, "USD"))
                            .price(new Price("per M output tokens", 0.3, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .capability(Capability.VISION)
                            .terms("https://ai.google.dev/gemma/docs/gemma_4_license")
                            .build());

        /**
         * Gemma 7B base for LoRA adapters.
         *
         * <p>Model {@code @cf/google/gemma-7b-it-lora}.
         */
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> GEMMA_7B_IT_LORA = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/google/gemma-7b-it-lora")
                            .task("Text Generation")
                            .description("Gemma 7B base for LoRA adapters")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.LORA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .build());

        /**
         * Small Granite 4 model for agents.
         *
         * <p>Model {@code @cf/ibm-granite/granite-4.0-h-micro}. Context window 131000 tokens. 0.017 USD per M
         * input tokens. 0.11 USD per M output tokens.
         */
        public static final BatchChatModel<ExtendedTextGenerationInput, CompletionOutput, ExtendedTextGenerationInput> GRANITE_4_0_H_MICRO = new BatchChatModel<>(
                ExtendedTextGenerationInput.class, CompletionOutput.class, ExtendedTextGenerationInput.class,
                ModelCard.builder()
                            .id("@cf/ibm-granite/granite-4.0-h-micro")
                            .task("Text Generation")
                            .description("Small Granite 4 model for agents")
                            .contextWindow(131000L)
                            .price(new Price("per M input tokens", 0.017, "USD"))
                            .price(new Price("per M output tokens", 0.11, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .build());

        /**
         * Llama 2 7B base for LoRA adapters.
         *
         * <p>Model {@code @cf/meta-llama/llama-2-7b-chat-hf-lora}.
         */
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_2_7B_CHAT_HF_LORA = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta-llama/llama-2-7b-chat-hf-lora")
                            .task("Text Generation")
                            .description("Llama 2 7B base for LoRA adapters")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.LORA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .build());

        /**
         * Llama 2 7B chat model in 16-bit floats.
         *
         * <p>Model {@code @cf/meta/llama-2-7b-chat-fp16}. 0.556 USD per M input tokens. 6.667 USD per M
         * output tokens.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_2_7B_CHAT_FP16 = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-2-7b-chat-fp16")
                            .task("Text Generation")
                            .description("Llama 2 7B chat model in 16-bit floats")
                            .price(new Price("per M input tokens", 0.556, "USD"))
                            .price(new Price("per M output tokens", 6.667, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .terms("https://ai.meta.com/resources/models-and-libraries/llama-downloads/")
                            .info("https://ai.meta.com/llama/")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Llama 2 7B chat model in 8-bit integers.
         *
         * <p>Model {@code @cf/meta/llama-2-7b-chat-int8}.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_2_7B_CHAT_INT8 = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-2-7b-chat-int8")
                            .task("Text Generation")
                            .description("Llama 2 7B chat model in 8-bit integers")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .terms("https://ai.meta.com/resources/models-and-libraries/llama-downloads/")
                            .info("https://ai.meta.com/llama/")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Llama 3 8B chat model.
         *
         * <p>Model {@code @cf/meta/llama-3-8b-instruct}. 0.282 USD per M input tokens. 0.827 USD per M output
         * tokens.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_3_8B_INSTRUCT = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-3-8b-instruct")
                            .task("Text Generation")
                            .description("Llama 3 8B chat model")
                            .price(new Price("per M input tokens", 0.282, "USD"))
                            .price(new Price("per M output tokens", 0.827, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .info("https://llama.meta.com")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Llama 3 8B chat model in 4-bit integers.
         *
         * <p>Model {@code @cf/meta/llama-3-8b-instruct-awq}. 0.123 USD per M input tokens. 0.266 USD per M
         * output tokens.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_3_8B_INSTRUCT_AWQ = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-3-8b-instruct-awq")
                            .task("Text Generation")
                            .description("Llama 3 8B chat model in 4-bit integers")
                            .price(new Price("per M input tokens", 0.123, "USD"))
                            .price(new Price("per M output tokens", 0.266, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .terms("https://llama.meta.com/llama3/license/#")
                            .info("https://llama.meta.com")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Llama 3.1 70B chat model.
         *
         * <p>Model {@code @cf/meta/llama-3.1-70b-instruct}.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_3_1_70B_INSTRUCT = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-3.1-70b-instruct")
                            .task("Text Generation")
                            .description("Llama 3.1 70B chat model")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .terms("https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/meta/llama-3.3-70b-instruct-fp8-fast")
                            .build());

        /**
         * Llama 3.1 8B chat model.
         *
         * <p>Model {@code @cf/meta/llama-3.1-8b-instruct}. 0.282 USD per M input tokens. 0.827 USD per M
         * output tokens.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_3_1_8B_INSTRUCT = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-3.1-8b-instruct")
                            .task("Text Generation")
                            .description("Llama 3.1 8B chat model")
                            .price(new Price("per M input tokens", 0.282, "USD"))
                            .price(new Price("per M output tokens", 0.827, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .terms("https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Llama 3.1 8B chat model in 4-bit integers.
         *
         * <p>Model {@code @cf/meta/llama-3.1-8b-instruct-awq}. 0.123 USD per M input tokens. 0.266 USD per M
         * output tokens.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_3_1_8B_INSTRUCT_AWQ = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-3.1-8b-instruct-awq")
                            .task("Text Generation")
                            .description("Llama 3.1 8B chat model in 4-bit integers")
                            .price(new Price("per M input tokens", 0.123, "USD"))
                            .price(new Price("per M output tokens", 0.266, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .terms("https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Llama 3.1 8B chat model tuned for speed.
         *
         * <p>Model {@code @cf/meta/llama-3.1-8b-instruct-fast}.
         */
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_3_1_8B_INSTRUCT_FAST = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-3.1-8b-instruct-fast")
                            .task("Text Generation")
                            .description("Llama 3.1 8B chat model tuned for speed")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .terms("https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE")
                            .build());

        /**
         * Llama 3.1 8B chat model in 8-bit floats.
         *
         * <p>Model {@code @cf/meta/llama-3.1-8b-instruct-fp8}. Context window 32000 tokens. 0.152 USD per M
         * input tokens. 0.287 USD per M output tokens.
         */
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_3_1_8B_INSTRUCT_FP8 = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-3.1-8b-instruct-fp8")
                            .task("Text Generation")
                            .description("Llama 3.1 8B chat model in 8-bit floats")
                            .contextWindow(32000L)
                            .price(new Price("per M input tokens", 0.152, "USD"))
                            .price(new Price("per M output tokens", 0.287, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .terms("https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE")
                            .build());

        /**
         * Llama 3.2 11B that also reads images.
         *
         * <p>Model {@code @cf/meta/llama-3.2-11b-vision-instruct}. 0.049 USD per M input tokens. 0.68 USD per
         * M output tokens.
         */
        public static final ChatModel<Llama3_2_11bVisionInstructInput, TextGenerationOutput> LLAMA_3_2_11B_VISION_INSTRUCT = new ChatModel<>(
                Llama3_2_11bVisionInstructInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-3.2-11b-vision-instruct")
                            .task("Text Generation")
                            .description("Llama 3.2 11B that also reads images")
                            .price(new Price("per M input tokens", 0.049, "USD"))
                            .price(new Price("per M output tokens", 0.68, "USD"))
                            .capability(Capability.LORA)
                            .capability(Capability.STREAMING)
                            .capability(Capability.VISION)
                            .terms("https://github.com/meta-llama/llama-models/blob/main/models/llama3_2/LICENSE")
                            .build());

        /**
         * Small Llama 3.2 chat model, 1B.
         *
         * <p>Model {@code @cf/meta/llama-3.2-1b-instruct}. 0.027 USD per M input tokens. 0.201 USD per M
         * output tokens.
         */
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_3_2_1B_INSTRUCT = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-3.2-1b-instruct")
                            .task("Text Generation")
                            .description("Small Llama 3.2 chat model, 1B")
                            .price(new Price("per M input tokens", 0.027, "USD"))
                            .price(new Price("per M output tokens", 0.201, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .terms("https://github.com/meta-llama/llama-models/blob/main/models/llama3_2/LICENSE")
                            .build());

        /**
         * Small Llama 3.2 chat model, 3B.
         *
         * <p>Model {@code @cf/meta/llama-3.2-3b-instruct}. 0.051 USD per M input tokens. 0.335 USD per M
         * output tokens.
         */
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> LLAMA_3_2_3B_INSTRUCT = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-3.2-3b-instruct")
                            .task("Text Generation")
                            .description("Small Llama 3.2 chat model, 3B")
                            .price(new Price("per M input tokens", 0.051, "USD"))
                            .price(new Price("per M output tokens", 0.335, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .terms("https://github.com/meta-llama/llama-models/blob/main/models/llama3_2/LICENSE")
                            .build());

        /**
         * Llama 3.3 70B chat model, 8-bit, tuned for speed.
         *
         * <p>Model {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}. Context window 24000 tokens. 0.29 USD
         * per M input tokens. 2.25 USD per M output tokens.
         */
        public static final BatchChatModel<TextGenerationInput, TextGenerationOutput, Llama3_3_70bInstructFp8FastBatchItem> LLAMA_3_3_70B_INSTRUCT_FP8_FAST = new BatchChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class, Llama3_3_70bInstructFp8FastBatchItem.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-3.3-70b-instruct-fp8-fast")
                            .task("Text Generation")
                            .description("Llama 3.3 70B chat model, 8-bit, tuned for speed")
                            .contextWindow(24000L)
                            .price(new Price("per M input tokens", 0.29, "USD"))
                            .price(new Price("per M output tokens", 2.25, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .terms("https://github.com/meta-llama/llama-models/blob/main/models/llama3_3/LICENSE")
                            .build());

        /**
         * Llama 4 Scout, a 17B-active multimodal model.
         *
         * <p>Model {@code @cf/meta/llama-4-scout-17b-16e-instruct}. Context window 131000 tokens. 0.27 USD
         * per M input tokens. 0.85 USD per M output tokens.
         */
        public static final BatchChatModel<Llama4Scout17b16eInstructInput, TextGenerationOutput, Llama4Scout17b16eInstructInput> LLAMA_4_SCOUT_17B_16E_INSTRUCT = new BatchChatModel<>(
                Llama4Scout17b16eInstructInput.class, TextGenerationOutput.class, Llama4Scout17b16eInstructInput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-4-scout-17b-16e-instruct")
                            .task("Text Generation")
                            .description("Llama 4 Scout, a 17B-active multimodal model")
                            .contextWindow(131000L)
                            .price(new Price("per M input tokens", 0.27, "USD"))
                            .price(new Price("per M output tokens", 0.85, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .capability(Capability.VISION)
                            .terms("https://github.com/meta-llama/llama-models/blob/main/models/llama4/LICENSE")
                            .build());

        /**
         * Small Phi-2 text model.
         *
         * <p>Model {@code @cf/microsoft/phi-2}.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.2-3b-instruct}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> PHI_2 = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/microsoft/phi-2")
                            .task("Text Generation")
                            .description("Small Phi-2 text model")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/meta/llama-3.2-3b-instruct")
                            .build());

        /**
         * First Mistral 7B chat model.
         *
         * <p>Model {@code @cf/mistral/mistral-7b-instruct-v0.1}. 0.11 USD per M input tokens. 0.19 USD per M
         * output tokens.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/mistralai/mistral-small-3.1-24b-instruct}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> MISTRAL_7B_INSTRUCT_V0_1 = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/mistral/mistral-7b-instruct-v0.1")
                            .task("Text Generation")
                            .description("First Mistral 7B chat model")
                            .price(new Price("per M input tokens", 0.11, "USD"))
                            .price(new Price("per M output tokens", 0.19, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .info("https://mistral.ai/news/announcing-mistral-7b/")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/mistralai/mistral-small-3.1-24b-instruct")
                            .build());

        /**
         * Mistral 7B v0.2 base for LoRA adapters.
         *
         * <p>Model {@code @cf/mistral/mistral-7b-instruct-v0.2-lora}.
         */
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> MISTRAL_7B_INSTRUCT_V0_2_LORA = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/mistral/mistral-7b-instruct-v0.2-lora")
                            .task("Text Generation")
                            .description("Mistral 7B v0.2 base for LoRA adapters")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.LORA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .build());

        /**
         * Mistral Small 3.1 24B with vision.
         *
         * <p>Model {@code @cf/mistralai/mistral-small-3.1-24b-instruct}. Context window 128000 tokens. 0.35
         * USD per M input tokens. 0.56 USD per M output tokens.
         */
        public static final ChatModel<GuidedTextGenerationInput, TextGenerationOutput> MISTRAL_SMALL_3_1_24B_INSTRUCT = new ChatModel<>(
                GuidedTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/mistralai/mistral-small-3.1-24b-instruct")
                            .task("Text Generation")
                            .description("Mistral Small 3.1 24B with vision")
                            .contextWindow(128000L)
                            .price(new Price("per M input tokens", 0.35, "USD"))
                            .price(new Price("per M output tokens", 0.56, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.LORA)
                            .capability(Capability.STREAMING)
                            .capability(Capability.VISION)
                            .build());

        /**
         * Kimi K2.5 for agents, with vision.
         *
         * <p>Model {@code @cf/moonshotai/kimi-k2.5}. Context window 256000 tokens. 0.6 USD per M input
         * tokens. 3 USD per M output tokens. 0.1 USD per M cached input tokens.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/moonshotai/kimi-k2.6}
         */
        @Deprecated
        public static final ChatModel<KimiK2_5Input, ChatCompletionOutput> KIMI_K2_5 = new ChatModel<>(
                KimiK2_5Input.class, ChatCompletionOutput.class,
                ModelCard.builder()
                            .id("@cf/moonshotai/kimi-k2.5")
                            .task("Text Generation")
                            .description("Kimi K2.5 for agents, with vision")
                            .contextWindow(256000L)
                            .price(new Price("per M input tokens", 0.6, "USD"))
                            .price(new Price("per M output tokens", 3, "USD"))
                            .price(new Price("per M cached input tokens", 0.1, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .capability(Capability.VISION)
                            .terms("https://github.com/MoonshotAI/Kimi-K2.5/blob/master/LICENSE")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/moonshotai/kimi-k2.6")
                            .build());

        /**
         * Kimi K2.6 for agents and code, with vision.
         *
         * <p>Model {@code @cf/moonshotai/kimi-k2.6}. Context window 262144 tokens. 0.95 USD per M input
         * tokens. 4 USD per M output tokens. 0.16 USD per M cached input tokens.
         */
        public static final BatchChatModel<KimiK2_6Input, ChatCompletionOutput, KimiK2_6Input> KIMI_K2_6 = new BatchChatModel<>(
                KimiK2_6Input.class, ChatCompletionOutput.class, KimiK2_6Input.class,
                ModelCard.builder()
                            .id("@cf/moonshotai/kimi-k2.6")
                            .task("Text Generation")
                            .description("Kimi K2.6 for agents and code, with vision")
                            .contextWindow(262144L)
                            .price(new Price("per M input tokens", 0.95, "USD"))
                            .price(new Price("per M output tokens", 4, "USD"))
                            .price(new Price("per M cached input tokens", 0.16, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .capability(Capability.VISION)
                            .requiresPaidPlan(true)
                            .terms("https://huggingface.co/moonshotai/Kimi-K2.6/blob/main/LICENSE")
                            .build());

        /**
         * Kimi K2.7 tuned for code, with vision.
         *
         * <p>Model {@code @cf/moonshotai/kimi-k2.7-code}. Context window 262144 tokens. 0.95 USD per M input
         * tokens. 4 USD per M output tokens. 0.19 USD per M cached input tokens.
         */
        public static final BatchChatModel<KimiK2_7CodeInput, ChatCompletionOutput, KimiK2_7CodeInput> KIMI_K2_7_CODE = new BatchChatModel<>(
                KimiK2_7CodeInput.class, ChatCompletionOutput.class, KimiK2_7CodeInput.class,
                ModelCard.builder()
                            .id("@cf/moonshotai/kimi-k2.7-code")
                            .task("Text Generation")
                            .description("Kimi K2.7 tuned for code, with vision")
                            .contextWindow(262144L)
                            .price(new Price("per M input tokens", 0.95, "USD"))
                            .price(new Price("per M output tokens", 4, "USD"))
                            .price(new Price("per M cached input tokens", 0.19, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .capability(Capability.VISION)
                            .requiresPaidPlan(true)
                            .terms("https://huggingface.co/moonshotai/Kimi-K2.7-Code/blob/main/LICENSE")
                            .build());

        /**
         * Nemotron 3 Super hybrid model for agents.
         *
         * <p>Model {@code @cf/nvidia/nemotron-3-120b-a12b}. Context window 256000 tokens. 0.5 USD per M input
         * tokens. 1.5 USD per M output tokens.
         */
        public static final ChatModel<Nemotron3_120bA12bInput, ChatCompletionOutput> NEMOTRON_3_120B_A12B = new ChatModel<>(
                Nemotron3_120bA12bInput.class, ChatCompletionOutput.class,
                ModelCard.builder()
                            .id("@cf/nvidia/nemotron-3-120b-a12b")
                            .task("Text Generation")
                            .description("Nemotron 3 Super hybrid model for agents")
                            .contextWindow(256000L)
                            .price(new Price("per M input tokens", 0.5, "USD"))
                            .price(new Price("per M output tokens", 1.5, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .terms("https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-nemotron-open-model-license/")
                            .build());

        /**
         * Open-weight 120B reasoning model from OpenAI.
         *
         * <p>Model {@code @cf/openai/gpt-oss-120b}. Context window 128000 tokens. 0.35 USD per M input
         * tokens. 0.75 USD per M output tokens.
         */
        public static final BatchChatModel<GptOssInput, GptOssOutput, GptOssBatchItem> GPT_OSS_120B = new BatchChatModel<>(
                GptOssInput.class, GptOssOutput.class, GptOssBatchItem.class,
                ModelCard.builder()
                            .id("@cf/openai/gpt-oss-120b")
                            .task("Text Generation")
                            .description("Open-weight 120B reasoning model from OpenAI")
                            .contextWindow(128000L)
                            .price(new Price("per M input tokens", 0.35, "USD"))
                            .price(new Price("per M output tokens", 0.75, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .build());

        /**
         * Open-weight 20B reasoning model from OpenAI.
         *
         * <p>Model {@code @cf/openai/gpt-oss-20b}. Context window 128000 tokens. 0.2 USD per M input tokens.
         * 0.3 USD per M output tokens.
         */
        public static final BatchChatModel<GptOssInput, GptOssOutput, GptOssBatchItem> GPT_OSS_20B = new BatchChatModel<>(
                GptOssInput.class, GptOssOutput.class, GptOssBatchItem.class,
                ModelCard.builder()
                            .id("@cf/openai/gpt-oss-20b")
                            .task("Text Generation")
                            .description("Open-weight 20B reasoning model from OpenAI")
                            .contextWindow(128000L)
                            .price(new Price("per M input tokens", 0.2, "USD"))
                            .price(new Price("per M output tokens", 0.3, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .build());

        /**
         * OpenChat 3.5 chat model.
         *
         * <p>Model {@code @cf/openchat/openchat-3.5-0106}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> OPENCHAT_3_5_0106 = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/openchat/openchat-3.5-0106")
                            .task("Text Generation")
                            .description("OpenChat 3.5 chat model")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Qwen 1.5 0.5B chat model.
         *
         * <p>Model {@code @cf/qwen/qwen1.5-0.5b-chat}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> QWEN1_5_0_5B_CHAT = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/qwen/qwen1.5-0.5b-chat")
                            .task("Text Generation")
                            .description("Qwen 1.5 0.5B chat model")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .info("https://huggingface.co/qwen/qwen1.5-0.5b-chat")
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/qwen/qwen3-30b-a3b-fp8")
                            .build());

        /**
         * Qwen 1.5 1.8B chat model.
         *
         * <p>Model {@code @cf/qwen/qwen1.5-1.8b-chat}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> QWEN1_5_1_8B_CHAT = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/qwen/qwen1.5-1.8b-chat")
                            .task("Text Generation")
                            .description("Qwen 1.5 1.8B chat model")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/qwen/qwen3-30b-a3b-fp8")
                            .build());

        /**
         * Qwen 1.5 14B chat model in 4-bit.
         *
         * <p>Model {@code @cf/qwen/qwen1.5-14b-chat-awq}. Context window 7500 tokens.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> QWEN1_5_14B_CHAT_AWQ = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/qwen/qwen1.5-14b-chat-awq")
                            .task("Text Generation")
                            .description("Qwen 1.5 14B chat model in 4-bit")
                            .contextWindow(7500L)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .info("https://huggingface.co/qwen/qwen1.5-14b-chat-awq")
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/qwen/qwen3-30b-a3b-fp8")
                            .build());

        /**
         * Qwen 1.5 7B chat model in 4-bit.
         *
         * <p>Model {@code @cf/qwen/qwen1.5-7b-chat-awq}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> QWEN1_5_7B_CHAT_AWQ = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/qwen/qwen1.5-7b-chat-awq")
                            .task("Text Generation")
                            .description("Qwen 1.5 7B chat model in 4-bit")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/qwen/qwen3-30b-a3b-fp8")
                            .build());

        /**
         * Qwen 2.5 32B model for code.
         *
         * <p>Model {@code @cf/qwen/qwen2.5-coder-32b-instruct}. Context window 32768 tokens. 0.66 USD per M
         * input tokens. 1 USD per M output tokens.
         */
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> QWEN2_5_CODER_32B_INSTRUCT = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/qwen/qwen2.5-coder-32b-instruct")
                            .task("Text Generation")
                            .description("Qwen 2.5 32B model for code")
                            .contextWindow(32768L)
                            .price(new Price("per M input tokens", 0.66, "USD"))
                            .price(new Price("per M output tokens", 1, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.LORA)
                            .capability(Capability.STREAMING)
                            .build());

        /**
         * Qwen3 30B mixture-of-experts model with reasoning.
         *
         * <p>Model {@code @cf/qwen/qwen3-30b-a3b-fp8}. Context window 32768 tokens. 0.051 USD per M input
         * tokens. 0.34 USD per M output tokens.
         */
        public static final BatchChatModel<ExtendedTextGenerationInput, CompletionOutput, ExtendedTextGenerationInput> QWEN3_30B_A3B_FP8 = new BatchChatModel<>(
                ExtendedTextGenerationInput.class, CompletionOutput.class, ExtendedTextGenerationInput.class,
                ModelCard.builder()
                            .id("@cf/qwen/qwen3-30b-a3b-fp8")
                            .task("Text Generation")
                            .description("Qwen3 30B mixture-of-experts model with reasoning")
                            .contextWindow(32768L)
                            .price(new Price("per M input tokens", 0.051, "USD"))
                            .price(new Price("per M output tokens", 0.34, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .build());

        /**
         * Qwen 3.8 27B with vision.
         *
         * <p>Model {@code @cf/qwen/qwen3.8-27b}. Context window 262144 tokens. 0.45 USD per M input tokens.
         * 3.2 USD per M output tokens. 0.05 USD per M cached input tokens.
         */
        public static final BatchChatModel<Qwen3_8_27bInput, ChatCompletionOutput, Qwen3_8_27bInput> QWEN3_8_27B = new BatchChatModel<>(
                Qwen3_8_27bInput.class, ChatCompletionOutput.class, Qwen3_8_27bInput.class,
                ModelCard.builder()
                            .id("@cf/qwen/qwen3.8-27b")
                            .task("Text Generation")
                            .description("Qwen 3.8 27B with vision")
                            .contextWindow(262144L)
                            .price(new Price("per M input tokens", 0.45, "USD"))
                            .price(new Price("per M output tokens", 3.2, "USD"))
                            .price(new Price("per M cached input tokens", 0.05, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .capability(Capability.VISION)
                            .build());

        /**
         * QwQ 32B reasoning model.
         *
         * <p>Model {@code @cf/qwen/qwq-32b}. Context window 24000 tokens. 0.66 USD per M input tokens. 1 USD
         * per M output tokens.
         */
        public static final ChatModel<GuidedTextGenerationInput, TextGenerationOutput> QWQ_32B = new ChatModel<>(
                GuidedTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/qwen/qwq-32b")
                            .task("Text Generation")
                            .description("QwQ 32B reasoning model")
                            .contextWindow(24000L)
                            .price(new Price("per M input tokens", 0.66, "USD"))
                            .price(new Price("per M output tokens", 1, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.LORA)
                            .capability(Capability.STREAMING)
                            .build());

        /**
         * Apertus 1.5 8B, open multilingual model, by request.
         *
         * <p>Model {@code @cf/swiss-ai/apertus-v1.5-8b}. Context window 262144 tokens.
         */
        public static final ChatModel<Object, JsonNode> APERTUS_V1_5_8B = new ChatModel<>(
                Object.class, JsonNode.class,
                ModelCard.builder()
                            .id("@cf/swiss-ai/apertus-v1.5-8b")
                            .task("Text Generation")
                            .description("Apertus 1.5 8B, open multilingual model, by request")
                            .contextWindow(262144L)
                            .capability(Capability.TOOLS)
                            .capability(Capability.VISION)
                            .build());

        /**
         * German chat model on Mistral 7B, 4-bit.
         *
         * <p>Model {@code @cf/thebloke/discolm-german-7b-v1-awq}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> DISCOLM_GERMAN_7B_V1_AWQ = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/thebloke/discolm-german-7b-v1-awq")
                            .task("Text Generation")
                            .description("German chat model on Mistral 7B, 4-bit")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .info("https://huggingface.co/TheBloke/DiscoLM_German_7b_v1-AWQ")
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Falcon 7B chat model.
         *
         * <p>Model {@code @cf/tiiuae/falcon-7b-instruct}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> FALCON_7B_INSTRUCT = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/tiiuae/falcon-7b-instruct")
                            .task("Text Generation")
                            .description("Falcon 7B chat model")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .info("https://huggingface.co/tiiuae/falcon-7b-instruct")
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * TinyLlama 1.1B chat model.
         *
         * <p>Model {@code @cf/tinyllama/tinyllama-1.1b-chat-v1.0}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.2-1b-instruct}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> TINYLLAMA_1_1B_CHAT_V1_0 = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@cf/tinyllama/tinyllama-1.1b-chat-v1.0")
                            .task("Text Generation")
                            .description("TinyLlama 1.1B chat model")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-3.2-1b-instruct")
                            .build());

        /**
         * EuroLLM 9B for European languages, by request.
         *
         * <p>Model {@code @cf/utter-project/eurollm-9b-it}. Context window 32000 tokens.
         */
        public static final ChatModel<Object, JsonNode> EUROLLM_9B_IT = new ChatModel<>(
                Object.class, JsonNode.class,
                ModelCard.builder()
                            .id("@cf/utter-project/eurollm-9b-it")
                            .task("Text Generation")
                            .description("EuroLLM 9B for European languages, by request")
                            .contextWindow(32000L)
                            .capability(Capability.TOOLS)
                            .build());

        /**
         * Fast GLM 4.7 for chat and tools.
         *
         * <p>Model {@code @cf/zai-org/glm-4.7-flash}. Context window 131072 tokens. 0.0605 USD per M input
         * tokens. 0.4 USD per M output tokens.
         */
        public static final ChatModel<Glm4_7FlashInput, ChatCompletionOutput> GLM_4_7_FLASH = new ChatModel<>(
                Glm4_7FlashInput.class, ChatCompletionOutput.class,
                ModelCard.builder()
                            .id("@cf/zai-org/glm-4.7-flash")
                            .task("Text Generation")
                            .description("Fast GLM 4.7 for chat and tools")
                            .contextWindow(131072L)
                            .price(new Price("per M input tokens", 0.0605, "USD"))
                            .price(new Price("per M output tokens", 0.4, "USD"))
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .build());

        /**
         * GLM 5.2 for coding agents.
         *
         * <p>Model {@code @cf/zai-org/glm-5.2}. Context window 262144 tokens. 1.4 USD per M input tokens. 4.4
         * USD per M output tokens. 0.26 USD per M cached input tokens.
         */
        public static final BatchChatModel<Glm5_2Input, ChatCompletionOutput, Glm5_2Input> GLM_5_2 = new BatchChatModel<>(
                Glm5_2Input.class, ChatCompletionOutput.class, Glm5_2Input.class,
                ModelCard.builder()
                            .id("@cf/zai-org/glm-5.2")
                            .task("Text Generation")
                            .description("GLM 5.2 for coding agents")
                            .contextWindow(262144L)
                            .price(new Price("per M input tokens", 1.4, "USD"))
                            .price(new Price("per M output tokens", 4.4, "USD"))
                            .price(new Price("per M cached input tokens", 0.26, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .requiresPaidPlan(true)
                            .build());

        /**
         * GLM 5.3 for coding agents, million-token window.
         *
         * <p>Model {@code @cf/zai-org/glm-5.3}. Context window 1310720 tokens. 1.4 USD per M input tokens.
         * 4.4 USD per M output tokens. 0.26 USD per M cached input tokens.
         */
        public static final BatchChatModel<Glm5_3Input, ChatCompletionOutput, Glm5_3Input> GLM_5_3 = new BatchChatModel<>(
                Glm5_3Input.class, ChatCompletionOutput.class, Glm5_3Input.class,
                ModelCard.builder()
                            .id("@cf/zai-org/glm-5.3")
                            .task("Text Generation")
                            .description("GLM 5.3 for coding agents, million-token window")
                            .contextWindow(1310720L)
                            .price(new Price("per M input tokens", 1.4, "USD"))
                            .price(new Price("per M output tokens", 4.4, "USD"))
                            .price(new Price("per M cached input tokens", 0.26, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .requiresPaidPlan(true)
                            .build());

        /**
         * Cheaper GLM 5.3 with vision.
         *
         * <p>Model {@code @cf/zai-org/glm-5.3-flash}. Context window 1310720 tokens. 0.15 USD per M input
         * tokens. 0.5 USD per M output tokens. 0.03 USD per M cached input tokens.
         */
        public static final BatchChatModel<Glm5_3Input, ChatCompletionOutput, Glm5_3Input> GLM_5_3_FLASH = new BatchChatModel<>(
                Glm5_3Input.class, ChatCompletionOutput.class, Glm5_3Input.class,
                ModelCard.builder()
                            .id("@cf/zai-org/glm-5.3-flash")
                            .task("Text Generation")
                            .description("Cheaper GLM 5.3 with vision")
                            .contextWindow(1310720L)
                            .price(new Price("per M input tokens", 0.15, "USD"))
                            .price(new Price("per M output tokens", 0.5, "USD"))
                            .price(new Price("per M cached input tokens", 0.03, "USD"))
                            .capability(Capability.BATCH)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.REASONING)
                            .capability(Capability.STREAMING)
                            .capability(Capability.TOOLS)
                            .capability(Capability.VISION)
                            .requiresPaidPlan(true)
                            .terms("https://huggingface.co/zai-org/GLM-5.3-Flash/blob/main/LICENSE")
                            .build());

        /**
         * Gemma 7B chat model.
         *
         * <p>Model {@code @hf/google/gemma-7b-it}.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/google/gemma-4-26b-a4b-it}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> GEMMA_7B_IT = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/google/gemma-7b-it")
                            .task("Text Generation")
                            .description("Gemma 7B chat model")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.LORA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .terms("https://ai.google.dev/gemma/terms")
                            .info("https://ai.google.dev/gemma/docs")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/google/gemma-4-26b-a4b-it")
                            .build());

        /**
         * Llama 3 8B chat model, hosted from the hub.
         *
         * <p>Model {@code @hf/meta-llama/meta-llama-3-8b-instruct}.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> META_LLAMA_3_8B_INSTRUCT = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/meta-llama/meta-llama-3-8b-instruct")
                            .task("Text Generation")
                            .description("Llama 3 8B chat model, hosted from the hub")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Mistral 7B v0.2 chat model.
         *
         * <p>Model {@code @hf/mistral/mistral-7b-instruct-v0.2}. Context window 3072 tokens.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/mistralai/mistral-small-3.1-24b-instruct}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> MISTRAL_7B_INSTRUCT_V0_2 = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/mistral/mistral-7b-instruct-v0.2")
                            .task("Text Generation")
                            .description("Mistral 7B v0.2 chat model")
                            .contextWindow(3072L)
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.LORA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .info("https://huggingface.co/mistralai/Mistral-7B-Instruct-v0.2")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/mistralai/mistral-small-3.1-24b-instruct")
                            .build());

        /**
         * Starling 7B chat model.
         *
         * <p>Model {@code @hf/nexusflow/starling-lm-7b-beta}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> STARLING_LM_7B_BETA = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/nexusflow/starling-lm-7b-beta")
                            .task("Text Generation")
                            .description("Starling 7B chat model")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .info("https://huggingface.co/Nexusflow/Starling-LM-7B-beta")
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Hermes 2 Pro, a Mistral 7B tuned for tools and JSON.
         *
         * <p>Model {@code @hf/nousresearch/hermes-2-pro-mistral-7b}.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
         */
        @Deprecated
        public static final ChatModel<TextGenerationInput, TextGenerationOutput> HERMES_2_PRO_MISTRAL_7B = new ChatModel<>(
                TextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/nousresearch/hermes-2-pro-mistral-7b")
                            .task("Text Generation")
                            .description("Hermes 2 Pro, a Mistral 7B tuned for tools and JSON")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .info("https://huggingface.co/NousResearch/Hermes-2-Pro-Mistral-7B")
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/qwen/qwen3-30b-a3b-fp8")
                            .build());

        /**
         * DeepSeek Coder 6.7B base in 4-bit.
         *
         * <p>Model {@code @hf/thebloke/deepseek-coder-6.7b-base-awq}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen2.5-coder-32b-instruct}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> DEEPSEEK_CODER_6_7B_BASE_AWQ = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/thebloke/deepseek-coder-6.7b-base-awq")
                            .task("Text Generation")
                            .description("DeepSeek Coder 6.7B base in 4-bit")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .terms("https://huggingface.co/TheBloke/deepseek-coder-6.7B-base-AWQ")
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/qwen/qwen2.5-coder-32b-instruct")
                            .build());

        /**
         * DeepSeek Coder 6.7B chat in 4-bit.
         *
         * <p>Model {@code @hf/thebloke/deepseek-coder-6.7b-instruct-awq}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen2.5-coder-32b-instruct}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> DEEPSEEK_CODER_6_7B_INSTRUCT_AWQ = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/thebloke/deepseek-coder-6.7b-instruct-awq")
                            .task("Text Generation")
                            .description("DeepSeek Coder 6.7B chat in 4-bit")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .terms("https://huggingface.co/TheBloke/deepseek-coder-6.7B-instruct-AWQ")
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/qwen/qwen2.5-coder-32b-instruct")
                            .build());

        /**
         * Llama 2 13B chat model in 4-bit.
         *
         * <p>Model {@code @hf/thebloke/llama-2-13b-chat-awq}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> LLAMA_2_13B_CHAT_AWQ = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/thebloke/llama-2-13b-chat-awq")
                            .task("Text Generation")
                            .description("Llama 2 13B chat model in 4-bit")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .info("https://huggingface.co/TheBloke/Llama-2-13B-chat-AWQ")
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * First Llama Guard safety classifier in 4-bit.
         *
         * <p>Model {@code @hf/thebloke/llamaguard-7b-awq}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-guard-3-8b}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> LLAMAGUARD_7B_AWQ = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/thebloke/llamaguard-7b-awq")
                            .task("Text Generation")
                            .description("First Llama Guard safety classifier in 4-bit")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .beta(true)
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-guard-3-8b")
                            .build());

        /**
         * Mistral 7B v0.1 chat model in 4-bit.
         *
         * <p>Model {@code @hf/thebloke/mistral-7b-instruct-v0.1-awq}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> MISTRAL_7B_INSTRUCT_V0_1_AWQ = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/thebloke/mistral-7b-instruct-v0.1-awq")
                            .task("Text Generation")
                            .description("Mistral 7B v0.1 chat model in 4-bit")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .info("https://huggingface.co/TheBloke/Mistral-7B-Instruct-v0.1-AWQ")
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Neural Chat 7B in 4-bit.
         *
         * <p>Model {@code @hf/thebloke/neural-chat-7b-v3-1-awq}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> NEURAL_CHAT_7B_V3_1_AWQ = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/thebloke/neural-chat-7b-v3-1-awq")
                            .task("Text Generation")
                            .description("Neural Chat 7B in 4-bit")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * OpenHermes 2.5, a Mistral 7B tune, in 4-bit.
         *
         * <p>Model {@code @hf/thebloke/openhermes-2.5-mistral-7b-awq}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> OPENHERMES_2_5_MISTRAL_7B_AWQ = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/thebloke/openhermes-2.5-mistral-7b-awq")
                            .task("Text Generation")
                            .description("OpenHermes 2.5, a Mistral 7B tune, in 4-bit")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /**
         * Zephyr 7B chat model in 4-bit.
         *
         * <p>Model {@code @hf/thebloke/zephyr-7b-beta-awq}.
         *
         * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final ChatModel<LegacyTextGenerationInput, TextGenerationOutput> ZEPHYR_7B_BETA_AWQ = new ChatModel<>(
                LegacyTextGenerationInput.class, TextGenerationOutput.class,
                ModelCard.builder()
                            .id("@hf/thebloke/zephyr-7b-beta-awq")
                            .task("Text Generation")
                            .description("Zephyr 7B chat model in 4-bit")
                            .capability(Capability.JSON_SCHEMA)
                            .capability(Capability.STREAMING)
                            .info("https://huggingface.co/TheBloke/zephyr-7B-beta-AWQ")
                            .retiredOn(LocalDate.parse("2025-10-01"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<ChatModel<?, ?>> all() {
            return List.of(
                    GEMMA_SEA_LION_V4_27B_IT,
                    DEEPSEEK_MATH_7B_INSTRUCT,
                    DEEPSEEK_R1_DISTILL_QWEN_32B,
                    DEEPSEEK_V4_FLASH_0731,
                    DEEPSEEK_V4_PRO_0813,
                    SQLCODER_7B_2,
                    UNA_CYBERTRON_7B_V2_BF16,
                    GEMMA_2B_IT_LORA,
                    GEMMA_3_12B_IT,
                    GEMMA_4_26B_A4B_IT,
                    GEMMA_7B_IT_LORA,
                    GRANITE_4_0_H_MICRO,
                    LLAMA_2_7B_CHAT_HF_LORA,
                    LLAMA_2_7B_CHAT_FP16,
                    LLAMA_2_7B_CHAT_INT8,
                    LLAMA_3_8B_INSTRUCT,
                    LLAMA_3_8B_INSTRUCT_AWQ,
                    LLAMA_3_1_70B_INSTRUCT,
                    LLAMA_3_1_8B_INSTRUCT,
                    LLAMA_3_1_8B_INSTRUCT_AWQ,
                    LLAMA_3_1_8B_INSTRUCT_FAST,
                    LLAMA_3_1_8B_INSTRUCT_FP8,
                    LLAMA_3_2_11B_VISION_INSTRUCT,
                    LLAMA_3_2_1B_INSTRUCT,
                    LLAMA_3_2_3B_INSTRUCT,
                    LLAMA_3_3_70B_INSTRUCT_FP8_FAST,
                    LLAMA_4_SCOUT_17B_16E_INSTRUCT,
                    PHI_2,
                    MISTRAL_7B_INSTRUCT_V0_1,
                    MISTRAL_7B_INSTRUCT_V0_2_LORA,
                    MISTRAL_SMALL_3_1_24B_INSTRUCT,
                    KIMI_K2_5,
                    KIMI_K2_6,
                    KIMI_K2_7_CODE,
                    NEMOTRON_3_120B_A12B,
                    GPT_OSS_120B,
                    GPT_OSS_20B,
                    OPENCHAT_3_5_0106,
                    QWEN1_5_0_5B_CHAT,
                    QWEN1_5_1_8B_CHAT,
                    QWEN1_5_14B_CHAT_AWQ,
                    QWEN1_5_7B_CHAT_AWQ,
                    QWEN2_5_CODER_32B_INSTRUCT,
                    QWEN3_30B_A3B_FP8,
                    QWEN3_8_27B,
                    QWQ_32B,
                    APERTUS_V1_5_8B,
                    DISCOLM_GERMAN_7B_V1_AWQ,
                    FALCON_7B_INSTRUCT,
                    TINYLLAMA_1_1B_CHAT_V1_0,
                    EUROLLM_9B_IT,
                    GLM_4_7_FLASH,
                    GLM_5_2,
                    GLM_5_3,
                    GLM_5_3_FLASH,
                    GEMMA_7B_IT,
                    META_LLAMA_3_8B_INSTRUCT,
                    MISTRAL_7B_INSTRUCT_V0_2,
                    STARLING_LM_7B_BETA,
                    HERMES_2_PRO_MISTRAL_7B,
                    DEEPSEEK_CODER_6_7B_BASE_AWQ,
                    DEEPSEEK_CODER_6_7B_INSTRUCT_AWQ,
                    LLAMA_2_13B_CHAT_AWQ,
                    LLAMAGUARD_7B_AWQ,
                    MISTRAL_7B_INSTRUCT_V0_1_AWQ,
                    NEURAL_CHAT_7B_V3_1_AWQ,
                    OPENHERMES_2_5_MISTRAL_7B_AWQ,
                    ZEPHYR_7B_BETA_AWQ
            );
        }
    }

    /** Models of the group {@code Classify}. */
    public static final class Classify {

        private Classify() {}

        /**
         * Positive or negative sentiment.
         *
         * <p>Model {@code @cf/huggingface/distilbert-sst-2-int8}. 0.026 USD per M input tokens.
         */
        public static final ClassifyModel<DistilbertSst2Int8Input, List<Label>> DISTILBERT_SST_2_INT8 = new ClassifyModel<>(
                DistilbertSst2Int8Input.class, new ListType(Label.class),
                ModelCard.builder()
                            .id("@cf/huggingface/distilbert-sst-2-int8")
                            .task("Text Classification")
                            .description("Positive or negative sentiment")
                            .price(new Price("per M input tokens", 0.026, "USD"))
                            .info("https://huggingface.co/Intel/distilbert-base-uncased-finetuned-sst-2-english-int8-static")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<ClassifyModel<?, ?>> all() {
            return List.of(
                    DISTILBERT_SST_2_INT8
            );
        }
    }

    /** Models of the group {@code ClassifyImage}. */
    public static final class ClassifyImage {

        private ClassifyImage() {}

        /**
         * Labels an image with ImageNet classes.
         *
         * <p>Model {@code @cf/microsoft/resnet-50}. 0.00000251 USD per inference request.
         */
        public static final ClassifyImageModel<Resnet50Input, List<Label>> RESNET_50 = new ClassifyImageModel<>(
                Resnet50Input.class, new ListType(Label.class),
                ModelCard.builder()
                            .id("@cf/microsoft/resnet-50")
                            .task("Image Classification")
                            .description("Labels an image with ImageNet classes")
                            .price(new Price("per inference request", 0.00000251, "USD"))
                            .info("https://www.microsoft.com/en-us/research/blog/microsoft-vision-model-resnet-50-combines-web-scale-data-and-multi-task-learning-to-achieve-state-of-the-art/")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<ClassifyImageModel<?, ?>> all() {
            return List.of(
                    RESNET_50
            );
        }
    }

    /** Models of the group {@code Decide}. */
    public static final class Decide {

        private Decide() {}

        /**
         * Answers typed questions about a state, 27B.
         *
         * <p>Model {@code @cf/cloudflare/clef}. Context window 65536 tokens. 0.24 USD per M input tokens.
         */
        public static final DecideModel<ClefInput, ClefOutput> CLEF = new DecideModel<>(
                ClefInput.class, ClefOutput.class,
                ModelCard.builder()
                            .id("@cf/cloudflare/clef")
                            .task("Text Generation")
                            .description("Answers typed questions about a state, 27B")
                            .contextWindow(65536L)
                            .price(new Price("per M input tokens", 0.24, "USD"))
                            .capability(Capability.VISION)
                            .terms("https://huggingface.co/Cloudflare/clef/blob/main/LICENSE")
                            .info("https://huggingface.co/Cloudflare/clef")
                            .build());

        /**
         * Answers typed questions about a state, 9B.
         *
         * <p>Model {@code @cf/cloudflare/clef-flash}. Context window 65536 tokens. 0.09 USD per M input
         * tokens.
         */
        public static final DecideModel<ClefFlashInput, ClefOutput> CLEF_FLASH = new DecideModel<>(
                ClefFlashInput.class, ClefOutput.class,
                ModelCard.builder()
                            .id("@cf/cloudflare/clef-flash")
                            .task("Text Generation")
                            .description("Answers typed questions about a state, 9B")
                            .contextWindow(65536L)
                            .price(new Price("per M input tokens", 0.09, "USD"))
                            .capability(Capability.VISION)
                            .terms("https://huggingface.co/Cloudflare/clef-flash/blob/main/LICENSE")
                            .info("https://huggingface.co/Cloudflare/clef-flash")
                            .build());

        /**
         * Decision model that also hears audio and watches video.
         *
         * <p>Model {@code @cf/cloudflare/clef-omni}. Context window 64000 tokens. 0.15 USD per M input
         * tokens.
         */
        public static final DecideModel<ClefOmniInput, ClefOutput> CLEF_OMNI = new DecideModel<>(
                ClefOmniInput.class, ClefOutput.class,
                ModelCard.builder()
                            .id("@cf/cloudflare/clef-omni")
                            .task("Text Generation")
                            .description("Decision model that also hears audio and watches video")
                            .contextWindow(64000L)
                            .price(new Price("per M input tokens", 0.15, "USD"))
                            .capability(Capability.VISION)
                            .terms("https://huggingface.co/Cloudflare/clef-omni/blob/main/LICENSE")
                            .info("https://huggingface.co/Cloudflare/clef-omni")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<DecideModel<?, ?>> all() {
            return List.of(
                    CLEF,
                    CLEF_FLASH,
                    CLEF_OMNI
            );
        }
    }

    /** Models of the group {@code Detect}. */
    public static final class Detect {

        private Detect() {}

        /**
         * Finds and boxes objects in an image.
         *
         * <p>Model {@code @cf/facebook/detr-resnet-50}.
         */
        public static final DetectModel<DetrResnet50Input, List<DetectedObject>> DETR_RESNET_50 = new DetectModel<>(
                DetrResnet50Input.class, new ListType(DetectedObject.class),
                ModelCard.builder()
                            .id("@cf/facebook/detr-resnet-50")
                            .task("Object Detection")
                            .description("Finds and boxes objects in an image")
                            .beta(true)
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<DetectModel<?, ?>> all() {
            return List.of(
                    DETR_RESNET_50
            );
        }
    }

    /** Models of the group {@code DetectTurn}. */
    public static final class DetectTurn {

        private DetectTurn() {}

        /**
         * Tells whether a speaker has finished.
         *
         * <p>Model {@code @cf/pipecat-ai/smart-turn-v2}. 0.00034 USD per audio minute.
         */
        public static final DetectTurnModel<SmartTurnV2Input, SmartTurnV2Output> SMART_TURN_V2 = new DetectTurnModel<>(
                SmartTurnV2Input.class, SmartTurnV2Output.class,
                ModelCard.builder()
                            .id("@cf/pipecat-ai/smart-turn-v2")
                            .task("Voice Activity Detection")
                            .description("Tells whether a speaker has finished")
                            .price(new Price("per audio minute", 0.00034, "USD"))
                            .capability(Capability.REALTIME)
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<DetectTurnModel<?, ?>> all() {
            return List.of(
                    SMART_TURN_V2
            );
        }
    }

    /** Models of the group {@code Embed}. */
    public static final class Embed {

        private Embed() {}

        /**
         * English embeddings, 768 dimensions.
         *
         * <p>Model {@code @cf/baai/bge-base-en-v1.5}. Vectors of 768 dimensions. 0.067 USD per M input
         * tokens.
         */
        public static final BatchEmbedModel<TextEmbeddingsInput, TextEmbeddingsOutput, TextEmbeddingsInput> BGE_BASE_EN_V1_5 = new BatchEmbedModel<>(
                TextEmbeddingsInput.class, TextEmbeddingsOutput.class, TextEmbeddingsInput.class,
                ModelCard.builder()
                            .id("@cf/baai/bge-base-en-v1.5")
                            .task("Text Embeddings")
                            .description("English embeddings, 768 dimensions")
                            .maxInputTokens(512L)
                            .outputDimensions(768L)
                            .price(new Price("per M input tokens", 0.067, "USD"))
                            .capability(Capability.BATCH)
                            .info("https://huggingface.co/BAAI/bge-base-en-v1.5")
                            .build());

        /**
         * English embeddings, 1024 dimensions.
         *
         * <p>Model {@code @cf/baai/bge-large-en-v1.5}. Vectors of 1024 dimensions. 0.2 USD per M input
         * tokens.
         */
        public static final BatchEmbedModel<TextEmbeddingsInput, TextEmbeddingsOutput, TextEmbeddingsInput> BGE_LARGE_EN_V1_5 = new BatchEmbedModel<>(
                TextEmbeddingsInput.class, TextEmbeddingsOutput.class, TextEmbeddingsInput.class,
                ModelCard.builder()
                            .id("@cf/baai/bge-large-en-v1.5")
                            .task("Text Embeddings")
                            .description("English embeddings, 1024 dimensions")
                            .maxInputTokens(512L)
                            .outputDimensions(1024L)
                            .price(new Price("per M input tokens", 0.2, "USD"))
                            .capability(Capability.BATCH)
                            .info("https://huggingface.co/BAAI/bge-large-en-v1.5")
                            .build());

        /**
         * Multilingual embeddings and passage scores.
         *
         * <p>Model {@code @cf/baai/bge-m3}. Context window 60000 tokens. Vectors of 1024 dimensions. 0.0118
         * USD per M input tokens.
         */
        public static final BatchEmbedModel<BgeM3Input, BgeM3Output, BgeM3Input> BGE_M3 = new BatchEmbedModel<>(
                BgeM3Input.class, BgeM3Output.class, BgeM3Input.class,
                ModelCard.builder()
                            .id("@cf/baai/bge-m3")
                            .task("Text Embeddings")
                            .description("Multilingual embeddings and passage scores")
                            .contextWindow(60000L)
                            .outputDimensions(1024L)
                            .price(new Price("per M input tokens", 0.0118, "USD"))
                            .capability(Capability.BATCH)
                            .build());

        /**
         * English embeddings, 384 dimensions.
         *
         * <p>Model {@code @cf/baai/bge-small-en-v1.5}. Vectors of 384 dimensions. 0.02 USD per M input
         * tokens.
         */
        public static final BatchEmbedModel<TextEmbeddingsInput, TextEmbeddingsOutput, TextEmbeddingsInput> BGE_SMALL_EN_V1_5 = new BatchEmbedModel<>(
                TextEmbeddingsInput.class, TextEmbeddingsOutput.class, TextEmbeddingsInput.class,
                ModelCard.builder()
                            .id("@cf/baai/bge-small-en-v1.5")
                            .task("Text Embeddings")
                            .description("English embeddings, 384 dimensions")
                            .maxInputTokens(512L)
                            .outputDimensions(384L)
                            .price(new Price("per M input tokens", 0.02, "USD"))
                            .capability(Capability.BATCH)
                            .info("https://huggingface.co/BAAI/bge-base-en-v1.5")
                            .build());

        /**
         * English embeddings, 768 dimensions, second deployment.
         *
         * <p>Model {@code @cf/baai/omni-bge-base-en-v1.5}. Vectors of 768 dimensions.
         */
        public static final BatchEmbedModel<TextEmbeddingsInput, TextEmbeddingsOutput, TextEmbeddingsInput> OMNI_BGE_BASE_EN_V1_5 = new BatchEmbedModel<>(
                TextEmbeddingsInput.class, TextEmbeddingsOutput.class, TextEmbeddingsInput.class,
                ModelCard.builder()
                            .id("@cf/baai/omni-bge-base-en-v1.5")
                            .task("Text Embeddings")
                            .description("English embeddings, 768 dimensions, second deployment")
                            .maxInputTokens(512L)
                            .outputDimensions(768L)
                            .capability(Capability.BATCH)
                            .info("https://huggingface.co/BAAI/bge-base-en-v1.5")
                            .build());

        /**
         * Small multilingual embeddings from Gemma.
         *
         * <p>Model {@code @cf/google/embeddinggemma-300m}. Vectors of 768 dimensions.
         */
        public static final EmbedModel<SimpleTextEmbeddingsInput, SimpleTextEmbeddingsOutput> EMBEDDINGGEMMA_300M = new EmbedModel<>(
                SimpleTextEmbeddingsInput.class, SimpleTextEmbeddingsOutput.class,
                ModelCard.builder()
                            .id("@cf/google/embeddinggemma-300m")
                            .task("Text Embeddings")
                            .description("Small multilingual embeddings from Gemma")
                            .outputDimensions(768L)
                            .build());

        /**
         * Japanese embeddings.
         *
         * <p>Model {@code @cf/pfnet/plamo-embedding-1b}. 0.0186 USD per M input tokens.
         */
        public static final EmbedModel<SimpleTextEmbeddingsInput, SimpleTextEmbeddingsOutput> PLAMO_EMBEDDING_1B = new EmbedModel<>(
                SimpleTextEmbeddingsInput.class, SimpleTextEmbeddingsOutput.class,
                ModelCard.builder()
                            .id("@cf/pfnet/plamo-embedding-1b")
                            .task("Text Embeddings")
                            .description("Japanese embeddings")
                            .price(new Price("per M input tokens", 0.0186, "USD"))
                            .build());

        /**
         * Qwen3 embeddings with task instructions.
         *
         * <p>Model {@code @cf/qwen/qwen3-embedding-0.6b}. Context window 8192 tokens. Vectors of 1024
         * dimensions. 0.012 USD per M input tokens.
         */
        public static final EmbedModel<Qwen3Embedding0_6bInput, SimpleTextEmbeddingsOutput> QWEN3_EMBEDDING_0_6B = new EmbedModel<>(
                Qwen3Embedding0_6bInput.class, SimpleTextEmbeddingsOutput.class,
                ModelCard.builder()
                            .id("@cf/qwen/qwen3-embedding-0.6b")
                            .task("Text Embeddings")
                            .description("Qwen3 embeddings with task instructions")
                            .contextWindow(8192L)
                            .outputDimensions(1024L)
                            .price(new Price("per M input tokens", 0.012, "USD"))
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<EmbedModel<?, ?>> all() {
            return List.of(
                    BGE_BASE_EN_V1_5,
                    BGE_LARGE_EN_V1_5,
                    BGE_M3,
                    BGE_SMALL_EN_V1_5,
                    OMNI_BGE_BASE_EN_V1_5,
                    EMBEDDINGGEMMA_300M,
                    PLAMO_EMBEDDING_1B,
                    QWEN3_EMBEDDING_0_6B
            );
        }
    }

    /** Models of the group {@code Image}. */
    public static final class Image {

        private Image() {}

        /**
         * Fast FLUX.1 image generator.
         *
         * <p>Model {@code @cf/black-forest-labs/flux-1-schnell}.
         */
        public static final ImageModel<Flux1SchnellInput, Base64Image> FLUX_1_SCHNELL = new ImageModel<>(
                Flux1SchnellInput.class, Base64Image.class,
                ModelCard.builder()
                            .id("@cf/black-forest-labs/flux-1-schnell")
                            .task("Text-to-Image")
                            .description("Fast FLUX.1 image generator")
                            .terms("https://bfl.ai/legal/terms-of-service")
                            .build());

        /**
         * FLUX.2 image generator and editor.
         *
         * <p>Model {@code @cf/black-forest-labs/flux-2-dev}. 0.000413 USD per input 512x512 tile, per step.
         * 0.000825 USD per output 512x512 tile, per step.
         */
        public static final ImageModel<Flux2DevInput, Base64Image> FLUX_2_DEV = new ImageModel<>(
                Flux2DevInput.class, Base64Image.class,
                ModelCard.builder()
                            .id("@cf/black-forest-labs/flux-2-dev")
                            .task("Text-to-Image")
                            .description("FLUX.2 image generator and editor")
                            .price(new Price("per input 512x512 tile, per step", 0.000413, "USD"))
                            .price(new Price("per output 512x512 tile, per step", 0.000825, "USD"))
                            .partner(true)
                            .terms("https://bfl.ai/legal/terms-of-service")
                            .build());

        /**
         * Small fixed-step FLUX.2.
         *
         * <p>Model {@code @cf/black-forest-labs/flux-2-klein-4b}.
         */
        public static final ImageModel<Flux2KleinInput, Base64Image> FLUX_2_KLEIN_4B = new ImageModel<>(
                Flux2KleinInput.class, Base64Image.class,
                ModelCard.builder()
                            .id("@cf/black-forest-labs/flux-2-klein-4b")
                            .task("Text-to-Image")
                            .description("Small fixed-step FLUX.2")
                            .partner(true)
                            .terms("https://bfl.ai/legal/terms-of-service")
                            .build());

        /**
         * Mid-size fixed-step FLUX.2.
         *
         * <p>Model {@code @cf/black-forest-labs/flux-2-klein-9b}.
         */
        public static final ImageModel<Flux2KleinInput, Base64Image> FLUX_2_KLEIN_9B = new ImageModel<>(
                Flux2KleinInput.class, Base64Image.class,
                ModelCard.builder()
                            .id("@cf/black-forest-labs/flux-2-klein-9b")
                            .task("Text-to-Image")
                            .description("Mid-size fixed-step FLUX.2")
                            .partner(true)
                            .terms("https://bfl.ai/legal/terms-of-service")
                            .build());

        /**
         * Few-step Stable Diffusion XL.
         *
         * <p>Model {@code @cf/bytedance/stable-diffusion-xl-lightning}. 0 USD per step.
         */
        public static final ImageModel<StableDiffusionInput, BinaryContent> STABLE_DIFFUSION_XL_LIGHTNING = new ImageModel<>(
                StableDiffusionInput.class, BinaryContent.class,
                ModelCard.builder()
                            .id("@cf/bytedance/stable-diffusion-xl-lightning")
                            .task("Text-to-Image")
                            .description("Few-step Stable Diffusion XL")
                            .price(new Price("per step", 0, "USD"))
                            .beta(true)
                            .info("https://huggingface.co/ByteDance/SDXL-Lightning")
                            .build());

        /**
         * Leonardo Lucid Origin image generator.
         *
         * <p>Model {@code @cf/leonardo/lucid-origin}. 0.007 USD per 512 by 512 tile. 0.000132 USD per step.
         */
        public static final ImageModel<LucidOriginInput, Base64Image> LUCID_ORIGIN = new ImageModel<>(
                LucidOriginInput.class, Base64Image.class,
                ModelCard.builder()
                            .id("@cf/leonardo/lucid-origin")
                            .task("Text-to-Image")
                            .description("Leonardo Lucid Origin image generator")
                            .price(new Price("per 512 by 512 tile", 0.007, "USD"))
                            .price(new Price("per step", 0.000132, "USD"))
                            .partner(true)
                            .terms("https://leonardo.ai/terms-of-service/")
                            .build());

        /**
         * Leonardo Phoenix image generator.
         *
         * <p>Model {@code @cf/leonardo/phoenix-1.0}. 0.0058 USD per 512 by 512 tile. 0.00011 USD per step.
         */
        public static final ImageModel<Phoenix1_0Input, BinaryContent> PHOENIX_1_0 = new ImageModel<>(
                Phoenix1_0Input.class, BinaryContent.class,
                ModelCard.builder()
                            .id("@cf/leonardo/phoenix-1.0")
                            .task("Text-to-Image")
                            .description("Leonardo Phoenix image generator")
                            .price(new Price("per 512 by 512 tile", 0.0058, "USD"))
                            .price(new Price("per step", 0.00011, "USD"))
                            .partner(true)
                            .build());

        /**
         * Photo-like Stable Diffusion tune.
         *
         * <p>Model {@code @cf/lykon/dreamshaper-8-lcm}.
         */
        public static final ImageModel<StableDiffusionInput, BinaryContent> DREAMSHAPER_8_LCM = new ImageModel<>(
                StableDiffusionInput.class, BinaryContent.class,
                ModelCard.builder()
                            .id("@cf/lykon/dreamshaper-8-lcm")
                            .task("Text-to-Image")
                            .description("Photo-like Stable Diffusion tune")
                            .beta(true)
                            .info("https://huggingface.co/Lykon/DreamShaper")
                            .build());

        /**
         * Stable Diffusion 1.5 that starts from an image.
         *
         * <p>Model {@code @cf/runwayml/stable-diffusion-v1-5-img2img}.
         */
        public static final ImageModel<StableDiffusionInput, BinaryContent> STABLE_DIFFUSION_V1_5_IMG2IMG = new ImageModel<>(
                StableDiffusionInput.class, BinaryContent.class,
                ModelCard.builder()
                            .id("@cf/runwayml/stable-diffusion-v1-5-img2img")
                            .task("Text-to-Image")
                            .description("Stable Diffusion 1.5 that starts from an image")
                            .beta(true)
                            .terms("https://github.com/runwayml/stable-diffusion/blob/main/LICENSE")
                            .info("https://huggingface.co/runwayml/stable-diffusion-v1-5")
                            .build());

        /**
         * Stable Diffusion 1.5 that fills a masked area.
         *
         * <p>Model {@code @cf/runwayml/stable-diffusion-v1-5-inpainting}. 0 USD per step.
         */
        public static final ImageModel<StableDiffusionInput, BinaryContent> STABLE_DIFFUSION_V1_5_INPAINTING = new ImageModel<>(
                StableDiffusionInput.class, BinaryContent.class,
                ModelCard.builder()
                            .id("@cf/runwayml/stable-diffusion-v1-5-inpainting")
                            .task("Text-to-Image")
                            .description("Stable Diffusion 1.5 that fills a masked area")
                            .price(new Price("per step", 0, "USD"))
                            .beta(true)
                            .terms("https://github.com/runwayml/stable-diffusion/blob/main/LICENSE")
                            .info("https://huggingface.co/runwayml/stable-diffusion-inpainting")
                            .build());

        /**
         * Stable Diffusion XL image generator.
         *
         * <p>Model {@code @cf/stabilityai/stable-diffusion-xl-base-1.0}.
         */
        public static final ImageModel<StableDiffusionInput, BinaryContent> STABLE_DIFFUSION_XL_BASE_1_0 = new ImageModel<>(
                StableDiffusionInput.class, BinaryContent.class,
                ModelCard.builder()
                            .id("@cf/stabilityai/stable-diffusion-xl-base-1.0")
                            .task("Text-to-Image")
                            .description("Stable Diffusion XL image generator")
                            .beta(true)
                            .terms("https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md")
                            .info("https://stability.ai/stable-diffusion")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<ImageModel<?, ?>> all() {
            return List.of(
                    FLUX_1_SCHNELL,
                    FLUX_2_DEV,
                    FLUX_2_KLEIN_4B,
                    FLUX_2_KLEIN_9B,
                    STABLE_DIFFUSION_XL_LIGHTNING,
                    LUCID_ORIGIN,
                    PHOENIX_1_0,
                    DREAMSHAPER_8_LCM,
                    STABLE_DIFFUSION_V1_5_IMG2IMG,
                    STABLE_DIFFUSION_V1_5_INPAINTING,
                    STABLE_DIFFUSION_XL_BASE_1_0
            );
        }
    }

    /** Models of the group {@code Moderate}. */
    public static final class Moderate {

        private Moderate() {}

        /**
         * Llama Guard 3 safety classifier.
         *
         * <p>Model {@code @cf/meta/llama-guard-3-8b}.
         */
        public static final ModerateModel<LlamaGuard3_8bInput, LlamaGuard3_8bOutput> LLAMA_GUARD_3_8B = new ModerateModel<>(
                LlamaGuard3_8bInput.class, LlamaGuard3_8bOutput.class,
                ModelCard.builder()
                            .id("@cf/meta/llama-guard-3-8b")
                            .task("Text Generation")
                            .description("Llama Guard 3 safety classifier")
                            .capability(Capability.JSON_SCHEMA)
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<ModerateModel<?, ?>> all() {
            return List.of(
                    LLAMA_GUARD_3_8B
            );
        }
    }

    /** Models of the group {@code Realtime}. */
    public static final class Realtime {

        private Realtime() {}

        /**
         * Deepgram Flux turn-taking speech to text.
         *
         * <p>Model {@code @cf/deepgram/flux}.
         */
        public static final RealtimeModel<FluxOptions, FluxEvent> FLUX = new RealtimeModel<>(
                FluxOptions.class, FluxEvent.class,
                ModelCard.builder()
                            .id("@cf/deepgram/flux")
                            .task("Automatic Speech Recognition")
                            .description("Deepgram Flux turn-taking speech to text")
                            .capability(Capability.REALTIME)
                            .partner(true)
                            .terms("https://deepgram.com/terms")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<RealtimeModel<?, ?>> all() {
            return List.of(
                    FLUX
            );
        }
    }

    /** Models of the group {@code Rerank}. */
    public static final class Rerank {

        private Rerank() {}

        /**
         * Scores passages against a query.
         *
         * <p>Model {@code @cf/baai/bge-reranker-base}.
         */
        public static final RerankModel<BgeRerankerBaseInput, RerankOutput> BGE_RERANKER_BASE = new RerankModel<>(
                BgeRerankerBaseInput.class, RerankOutput.class,
                ModelCard.builder()
                            .id("@cf/baai/bge-reranker-base")
                            .task("Text Classification")
                            .description("Scores passages against a query")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<RerankModel<?, ?>> all() {
            return List.of(
                    BGE_RERANKER_BASE
            );
        }
    }

    /** Models of the group {@code Speak}. */
    public static final class Speak {

        private Speak() {}

        /**
         * Deepgram Aura speech.
         *
         * <p>Model {@code @cf/deepgram/aura-1}. 0 USD per audio minute.
         */
        public static final SpeakModel<Aura1Input, BinaryContent> AURA_1 = new SpeakModel<>(
                Aura1Input.class, BinaryContent.class,
                ModelCard.builder()
                            .id("@cf/deepgram/aura-1")
                            .task("Text-to-Speech")
                            .description("Deepgram Aura speech")
                            .price(new Price("per audio minute", 0, "USD"))
                            .capability(Capability.REALTIME)
                            .partner(true)
                            .build());

        /**
         * Deepgram Aura 2 speech, English voices.
         *
         * <p>Model {@code @cf/deepgram/aura-2-en}. 0.03 USD per 1k characters.
         */
        public static final SpeakModel<Aura2EnInput, BinaryContent> AURA_2_EN = new SpeakModel<>(
                Aura2EnInput.class, BinaryContent.class,
                ModelCard.builder()
                            .id("@cf/deepgram/aura-2-en")
                            .task("Text-to-Speech")
                            .description("Deepgram Aura 2 speech, English voices")
                            .price(new Price("per 1k characters", 0.03, "USD"))
                            .capability(Capability.REALTIME)
                            .partner(true)
                            .terms("https://deepgram.com/terms")
                            .build());

        /**
         * Deepgram Aura 2 speech, Spanish voices.
         *
         * <p>Model {@code @cf/deepgram/aura-2-es}. 0.03 USD per 1k characters.
         */
        public static final SpeakModel<Aura2EsInput, BinaryContent> AURA_2_ES = new SpeakModel<>(
                Aura2EsInput.class, BinaryContent.class,
                ModelCard.builder()
                            .id("@cf/deepgram/aura-2-es")
                            .task("Text-to-Speech")
                            .description("Deepgram Aura 2 speech, Spanish voices")
                            .price(new Price("per 1k characters", 0.03, "USD"))
                            .capability(Capability.REALTIME)
                            .partner(true)
                            .terms("https://deepgram.com/terms")
                            .build());

        /**
         * Multilingual speech.
         *
         * <p>Model {@code @cf/myshell-ai/melotts}.
         */
        public static final SpeakModel<MelottsInput, MelottsOutput> MELOTTS = new SpeakModel<>(
                MelottsInput.class, MelottsOutput.class,
                ModelCard.builder()
                            .id("@cf/myshell-ai/melotts")
                            .task("Text-to-Speech")
                            .description("Multilingual speech")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<SpeakModel<?, ?>> all() {
            return List.of(
                    AURA_1,
                    AURA_2_EN,
                    AURA_2_ES,
                    MELOTTS
            );
        }
    }

    /** Models of the group {@code Summarize}. */
    public static final class Summarize {

        private Summarize() {}

        /**
         * Summarises a text.
         *
         * <p>Model {@code @cf/facebook/bart-large-cnn}.
         *
         * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
         */
        @Deprecated
        public static final SummarizeModel<BartLargeCnnInput, BartLargeCnnOutput> BART_LARGE_CNN = new SummarizeModel<>(
                BartLargeCnnInput.class, BartLargeCnnOutput.class,
                ModelCard.builder()
                            .id("@cf/facebook/bart-large-cnn")
                            .task("Summarization")
                            .description("Summarises a text")
                            .beta(true)
                            .retiredOn(LocalDate.parse("2026-05-30"))
                            .replacement("@cf/meta/llama-3.1-8b-instruct-fast")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<SummarizeModel<?, ?>> all() {
            return List.of(
                    BART_LARGE_CNN
            );
        }
    }

    /** Models of the group {@code Transcribe}. */
    public static final class Transcribe {

        private Transcribe() {}

        /**
         * Deepgram Nova 3 speech to text.
         *
         * <p>Model {@code @cf/deepgram/nova-3}. 0.0052 USD per audio minute.
         */
        public static final TranscribeModel<BinaryBody, Nova3Output> NOVA_3 = new TranscribeModel<>(
                BinaryBody.class, Nova3Output.class,
                ModelCard.builder()
                            .id("@cf/deepgram/nova-3")
                            .task("Automatic Speech Recognition")
                            .description("Deepgram Nova 3 speech to text")
                            .price(new Price("per audio minute", 0.0052, "USD"))
                            .capability(Capability.REALTIME)
                            .partner(true)
                            .build());

        /**
         * Streaming English speech to text.
         *
         * <p>Model {@code @cf/nvidia/nemotron-speech-streaming-en-0.6b}.
         */
        public static final TranscribeModel<NemotronSpeechStreamingEn0_6bInput, NemotronSpeechStreamingEn0_6bOutput> NEMOTRON_SPEECH_STREAMING_EN_0_6B = new TranscribeModel<>(
                NemotronSpeechStreamingEn0_6bInput.class, NemotronSpeechStreamingEn0_6bOutput.class,
                ModelCard.builder()
                            .id("@cf/nvidia/nemotron-speech-streaming-en-0.6b")
                            .task("Automatic Speech Recognition")
                            .description("Streaming English speech to text")
                            .build());

        /**
         * Speech to text in many languages.
         *
         * <p>Model {@code @cf/openai/whisper}. 0.00050 USD per audio minute.
         */
        public static final TranscribeModel<WhisperInput, WhisperOutput> WHISPER = new TranscribeModel<>(
                WhisperInput.class, WhisperOutput.class,
                ModelCard.builder()
                            .id("@cf/openai/whisper")
                            .task("Automatic Speech Recognition")
                            .description("Speech to text in many languages")
                            .price(new Price("per audio minute", 0.00050, "USD"))
                            .info("https://openai.com/research/whisper")
                            .build());

        /**
         * Large fast speech to text or translation.
         *
         * <p>Model {@code @cf/openai/whisper-large-v3-turbo}. 0.00051 USD per audio minute.
         */
        public static final TranscribeModel<WhisperLargeV3TurboInput, WhisperLargeV3TurboOutput> WHISPER_LARGE_V3_TURBO = new TranscribeModel<>(
                WhisperLargeV3TurboInput.class, WhisperLargeV3TurboOutput.class,
                ModelCard.builder()
                            .id("@cf/openai/whisper-large-v3-turbo")
                            .task("Automatic Speech Recognition")
                            .description("Large fast speech to text or translation")
                            .price(new Price("per audio minute", 0.00051, "USD"))
                            .build());

        /**
         * Small English speech to text.
         *
         * <p>Model {@code @cf/openai/whisper-tiny-en}.
         */
        public static final TranscribeModel<WhisperInput, WhisperOutput> WHISPER_TINY_EN = new TranscribeModel<>(
                WhisperInput.class, WhisperOutput.class,
                ModelCard.builder()
                            .id("@cf/openai/whisper-tiny-en")
                            .task("Automatic Speech Recognition")
                            .description("Small English speech to text")
                            .beta(true)
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<TranscribeModel<?, ?>> all() {
            return List.of(
                    NOVA_3,
                    NEMOTRON_SPEECH_STREAMING_EN_0_6B,
                    WHISPER,
                    WHISPER_LARGE_V3_TURBO,
                    WHISPER_TINY_EN
            );
        }
    }

    /** Models of the group {@code Translate}. */
    public static final class Translate {

        private Translate() {}

        /**
         * Translates English to Indic languages.
         *
         * <p>Model {@code @cf/ai4bharat/indictrans2-en-indic-1B}. 0.342 USD per M input tokens. 0.342 USD per
         * M output tokens.
         */
        public static final TranslateModel<Indictrans2EnIndic1bInput, Indictrans2EnIndic1bOutput> INDICTRANS2_EN_INDIC_1B = new TranslateModel<>(
                Indictrans2EnIndic1bInput.class, Indictrans2EnIndic1bOutput.class,
                ModelCard.builder()
                            .id("@cf/ai4bharat/indictrans2-en-indic-1B")
                            .task("Translation")
                            .description("Translates English to Indic languages")
                            .price(new Price("per M input tokens", 0.342, "USD"))
                            .price(new Price("per M output tokens", 0.342, "USD"))
                            .build());

        /**
         * Translates between a hundred languages.
         *
         * <p>Model {@code @cf/meta/m2m100-1.2b}. 0.34 USD per M input tokens. 0.34 USD per M output tokens.
         */
        public static final BatchTranslateModel<M2m100_1_2bInput, M2m100_1_2bOutput, M2m100_1_2bInput> M2M100_1_2B = new BatchTranslateModel<>(
                M2m100_1_2bInput.class, M2m100_1_2bOutput.class, M2m100_1_2bInput.class,
                ModelCard.builder()
                            .id("@cf/meta/m2m100-1.2b")
                            .task("Translation")
                            .description("Translates between a hundred languages")
                            .price(new Price("per M input tokens", 0.34, "USD"))
                            .price(new Price("per M output tokens", 0.34, "USD"))
                            .capability(Capability.BATCH)
                            .terms("https://github.com/facebookresearch/fairseq/blob/main/LICENSE")
                            .info("https://github.com/facebookresearch/fairseq/tree/main/examples/m2m_100")
                            .build());

        /** Returns the models of this group in the order of their ids. */
        public static List<TranslateModel<?, ?>> all() {
            return List.of(
                    INDICTRANS2_EN_INDIC_1B,
                    M2M100_1_2B
            );
        }
    }

    private static final class Index {

        private static final Map<String, Model<?, ?>> BY_ID = new TreeMap<>();

        static {
            Caption.all().forEach(model -> BY_ID.put(model.id(), model));
            Chat.all().forEach(model -> BY_ID.put(model.id(), model));
            Classify.all().forEach(model -> BY_ID.put(model.id(), model));
            ClassifyImage.all().forEach(model -> BY_ID.put(model.id(), model));
            Decide.all().forEach(model -> BY_ID.put(model.id(), model));
            Detect.all().forEach(model -> BY_ID.put(model.id(), model));
            DetectTurn.all().forEach(model -> BY_ID.put(model.id(), model));
            Embed.all().forEach(model -> BY_ID.put(model.id(), model));
            Image.all().forEach(model -> BY_ID.put(model.id(), model));
            Moderate.all().forEach(model -> BY_ID.put(model.id(), model));
            Realtime.all().forEach(model -> BY_ID.put(model.id(), model));
            Rerank.all().forEach(model -> BY_ID.put(model.id(), model));
            Speak.all().forEach(model -> BY_ID.put(model.id(), model));
            Summarize.all().forEach(model -> BY_ID.put(model.id(), model));
            Transcribe.all().forEach(model -> BY_ID.put(model.id(), model));
            Translate.all().forEach(model -> BY_ID.put(model.id(), model));
        }

        private Index() {}
    }
}
