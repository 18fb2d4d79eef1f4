// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.model.BatchAnswer;
import dev.workersai.model.BatchPoll;
import dev.workersai.model.BatchTicket;
import dev.workersai.model.ChatCompletionOutput;
import dev.workersai.model.ClefFlashInput;
import dev.workersai.model.ClefInput;
import dev.workersai.model.ClefOmniInput;
import dev.workersai.model.ClefOutput;
import dev.workersai.model.CompletionOutput;
import dev.workersai.model.DeepseekV4Input;
import dev.workersai.model.ExtendedTextGenerationInput;
import dev.workersai.model.Gemma3_12bItInput;
import dev.workersai.model.Gemma4_26bA4bItInput;
import dev.workersai.model.Glm4_7FlashInput;
import dev.workersai.model.Glm5_2Input;
import dev.workersai.model.Glm5_3Input;
import dev.workersai.model.GptOssBatchItem;
import dev.workersai.model.GptOssInput;
import dev.workersai.model.GptOssOutput;
import dev.workersai.model.GuidedTextGenerationInput;
import dev.workersai.model.KimiK2_5Input;
import dev.workersai.model.KimiK2_6Input;
import dev.workersai.model.KimiK2_7CodeInput;
import dev.workersai.model.LegacyTextGenerationInput;
import dev.workersai.model.Llama3_2_11bVisionInstructInput;
import dev.workersai.model.Llama3_3_70bInstructFp8FastBatchItem;
import dev.workersai.model.Llama4Scout17b16eInstructInput;
import dev.workersai.model.LlamaGuard3_8bInput;
import dev.workersai.model.LlamaGuard3_8bOutput;
import dev.workersai.model.Nemotron3_120bA12bInput;
import dev.workersai.model.Qwen3_8_27bInput;
import dev.workersai.model.TextGenerationInput;
import dev.workersai.model.TextGenerationOutput;
import dev.workersai.wire.BatchRequest;
import dev.workersai.wire.EventStream;
import dev.workersai.wire.StreamFlag;
import feign.Headers;
import feign.RequestLine;

/**
 * Calls of Text Generation, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface TextGenerationApi {

    /**
     * Gemma 27B tuned for South-East Asian languages: one request, one answer.
     *
     * <p>Model {@code @cf/aisingapore/gemma-sea-lion-v4-27b-it}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/aisingapore/gemma-sea-lion-v4-27b-it")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    CompletionOutput gemmaSeaLionV4_27bIt(ExtendedTextGenerationInput input);

    /**
     * Gemma 27B tuned for South-East Asian languages: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/aisingapore/gemma-sea-lion-v4-27b-it}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/aisingapore/gemma-sea-lion-v4-27b-it")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream gemmaSeaLionV4_27bItStream(ExtendedTextGenerationInput input);

    /**
     * Gemma 27B tuned for South-East Asian languages: queues requests as a batch, at most 10 MB in all, and
     * returns at once.
     *
     * <p>Model {@code @cf/aisingapore/gemma-sea-lion-v4-27b-it}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/aisingapore/gemma-sea-lion-v4-27b-it?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket gemmaSeaLionV4_27bItBatch(BatchRequest<ExtendedTextGenerationInput> requests);

    /**
     * Gemma 27B tuned for South-East Asian languages: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/aisingapore/gemma-sea-lion-v4-27b-it}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/aisingapore/gemma-sea-lion-v4-27b-it?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer gemmaSeaLionV4_27bItBatchResult(BatchPoll poll);

    /**
     * Answers typed questions about a state, 27B: one request, one answer.
     *
     * <p>Model {@code @cf/cloudflare/clef}. Context window 65536 tokens.
     */
    @RequestLine("POST /ai/run/@cf/cloudflare/clef")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ClefOutput clef(ClefInput input);

    /**
     * Answers typed questions about a state, 9B: one request, one answer.
     *
     * <p>Model {@code @cf/cloudflare/clef-flash}. Context window 65536 tokens.
     */
    @RequestLine("POST /ai/run/@cf/cloudflare/clef-flash")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ClefOutput clefFlash(ClefFlashInput input);

    /**
     * Decision model that also hears audio and watches video: one request, one answer.
     *
     * <p>Model {@code @cf/cloudflare/clef-omni}. Context window 64000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/cloudflare/clef-omni")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ClefOutput clefOmni(ClefOmniInput input);

    /**
     * DeepSeek 7B tuned for mathematics: one request, one answer.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-math-7b-instruct}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwq-32b}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-math-7b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput deepseekMath7bInstruct(LegacyTextGenerationInput input);

    /**
     * DeepSeek 7B tuned for mathematics: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-math-7b-instruct}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwq-32b}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-math-7b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream deepseekMath7bInstructStream(LegacyTextGenerationInput input);

    /**
     * Qwen 32B distilled from DeepSeek R1 for reasoning: one request, one answer.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-r1-distill-qwen-32b}. Context window 80000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput deepseekR1DistillQwen32b(TextGenerationInput input);

    /**
     * Qwen 32B distilled from DeepSeek R1 for reasoning: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-r1-distill-qwen-32b}. Context window 80000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream deepseekR1DistillQwen32bStream(TextGenerationInput input);

    /**
     * DeepSeek V4 Flash with a million-token window: one request, one answer.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-v4-flash-0731}. Context window 1048576 tokens.
     */
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-v4-flash-0731")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput deepseekV4Flash0731(DeepseekV4Input input);

    /**
     * DeepSeek V4 Flash with a million-token window: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-v4-flash-0731}. Context window 1048576 tokens.
     */
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-v4-flash-0731")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream deepseekV4Flash0731Stream(DeepseekV4Input input);

    /**
     * DeepSeek V4 Flash with a million-token window: queues requests as a batch, at most 10 MB in all, and
     * returns at once.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-v4-flash-0731}. Context window 1048576 tokens.
     */
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-v4-flash-0731?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket deepseekV4Flash0731Batch(BatchRequest<DeepseekV4Input> requests);

    /**
     * DeepSeek V4 Flash with a million-token window: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-v4-flash-0731}. Context window 1048576 tokens.
     */
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-v4-flash-0731?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer deepseekV4Flash0731BatchResult(BatchPoll poll);

    /**
     * DeepSeek V4 Pro with a million-token window: one request, one answer.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-v4-pro-0813}. Context window 1048576 tokens.
     */
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-v4-pro-0813")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput deepseekV4Pro0813(DeepseekV4Input input);

    /**
     * DeepSeek V4 Pro with a million-token window: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-v4-pro-0813}. Context window 1048576 tokens.
     */
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-v4-pro-0813")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream deepseekV4Pro0813Stream(DeepseekV4Input input);

    /**
     * DeepSeek V4 Pro with a million-token window: queues requests as a batch, at most 10 MB in all, and
     * returns at once.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-v4-pro-0813}. Context window 1048576 tokens.
     */
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-v4-pro-0813?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket deepseekV4Pro0813Batch(BatchRequest<DeepseekV4Input> requests);

    /**
     * DeepSeek V4 Pro with a million-token window: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/deepseek-ai/deepseek-v4-pro-0813}. Context window 1048576 tokens.
     */
    @RequestLine("POST /ai/run/@cf/deepseek-ai/deepseek-v4-pro-0813?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer deepseekV4Pro0813BatchResult(BatchPoll poll);

    /**
     * Writes SQL from questions: one request, one answer.
     *
     * <p>Model {@code @cf/defog/sqlcoder-7b-2}. Context window 10000 tokens. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/qwen/qwen2.5-coder-32b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/defog/sqlcoder-7b-2")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput sqlcoder7b2(TextGenerationInput input);

    /**
     * Writes SQL from questions: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/defog/sqlcoder-7b-2}. Context window 10000 tokens. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/qwen/qwen2.5-coder-32b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/defog/sqlcoder-7b-2")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream sqlcoder7b2Stream(TextGenerationInput input);

    /**
     * Cybertron 7B, a Mistral tune: one request, one answer.
     *
     * <p>Model {@code @cf/fblgit/una-cybertron-7b-v2-bf16}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/fblgit/una-cybertron-7b-v2-bf16")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput unaCybertron7bV2Bf16(LegacyTextGenerationInput input);

    /**
     * Cybertron 7B, a Mistral tune: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/fblgit/una-cybertron-7b-v2-bf16}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/fblgit/una-cybertron-7b-v2-bf16")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream unaCybertron7bV2Bf16Stream(LegacyTextGenerationInput input);

    /**
     * Gemma 2B base for LoRA adapters: one request, one answer.
     *
     * <p>Model {@code @cf/google/gemma-2b-it-lora}.
     */
    @RequestLine("POST /ai/run/@cf/google/gemma-2b-it-lora")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput gemma2bItLora(TextGenerationInput input);

    /**
     * Gemma 2B base for LoRA adapters: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/google/gemma-2b-it-lora}.
     */
    @RequestLine("POST /ai/run/@cf/google/gemma-2b-it-lora")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream gemma2bItLoraStream(TextGenerationInput input);

    /**
     * Gemma 3 12B with vision: one request, one answer.
     *
     * <p>Model {@code @cf/google/gemma-3-12b-it}. Context window 80000 tokens. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/google/gemma-4-26b-a4b-it}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/google/gemma-3-12b-it")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput gemma3_12bIt(Gemma3_12bItInput input);

    /**
     * Gemma 3 12B with vision: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/google/gemma-3-12b-it}. Context window 80000 tokens. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/google/gemma-4-26b-a4b-it}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/google/gemma-3-12b-it")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream gemma3_12bItStream(Gemma3_12bItInput input);

    /**
     * Gemma 4 26B mixture-of-experts with vision: one request, one answer.
     *
     * <p>Model {@code @cf/google/gemma-4-26b-a4b-it}. Context window 256000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/google/gemma-4-26b-a4b-it")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput gemma4_26bA4bIt(Gemma4_26bA4bItInput input);

    /**
     * Gemma 4 26B mixture-of-experts with vision: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/google/gemma-4-26b-a4b-it}. Context window 256000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/google/gemma-4-26b-a4b-it")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream gemma4_26bA4bItStream(Gemma4_26bA4bItInput input);

    /**
     * Gemma 4 26B mixture-of-experts with vision: queues requests as a batch, at most 10 MB in all, and
     * returns at once.
     *
     * <p>Model {@code @cf/google/gemma-4-26b-a4b-it}. Context window 256000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/google/gemma-4-26b-a4b-it?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket gemma4_26bA4bItBatch(BatchRequest<Gemma4_26bA4bItInput> requests);

    /**
     * Gemma 4 26B mixture-of-experts with vision: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/google/gemma-4-26b-a4b-it}. Context window 256000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/google/gemma-4-26b-a4b-it?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer gemma4_26bA4bItBatchResult(BatchPoll poll);

    /**
     * Gemma 7B base for LoRA adapters: one request, one answer.
     *
     * <p>Model {@code @cf/google/gemma-7b-it-lora}.
     */
    @RequestLine("POST /ai/run/@cf/google/gemma-7b-it-lora")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput gemma7bItLora(TextGenerationInput input);

    /**
     * Gemma 7B base for LoRA adapters: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/google/gemma-7b-it-lora}.
     */
    @RequestLine("POST /ai/run/@cf/google/gemma-7b-it-lora")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream gemma7bItLoraStream(TextGenerationInput input);

    /**
     * Small Granite 4 model for agents: one request, one answer.
     *
     * <p>Model {@code @cf/ibm-granite/granite-4.0-h-micro}. Context window 131000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/ibm-granite/granite-4.0-h-micro")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    CompletionOutput granite4_0HMicro(ExtendedTextGenerationInput input);

    /**
     * Small Granite 4 model for agents: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/ibm-granite/granite-4.0-h-micro}. Context window 131000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/ibm-granite/granite-4.0-h-micro")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream granite4_0HMicroStream(ExtendedTextGenerationInput input);

    /**
     * Small Granite 4 model for agents: queues requests as a batch, at most 10 MB in all, and returns at
     * once.
     *
     * <p>Model {@code @cf/ibm-granite/granite-4.0-h-micro}. Context window 131000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/ibm-granite/granite-4.0-h-micro?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket granite4_0HMicroBatch(BatchRequest<ExtendedTextGenerationInput> requests);

    /**
     * Small Granite 4 model for agents: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/ibm-granite/granite-4.0-h-micro}. Context window 131000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/ibm-granite/granite-4.0-h-micro?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer granite4_0HMicroBatchResult(BatchPoll poll);

    /**
     * Llama 2 7B chat model in 16-bit floats: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-2-7b-chat-fp16}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-2-7b-chat-fp16")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama2_7bChatFp16(TextGenerationInput input);

    /**
     * Llama 2 7B chat model in 16-bit floats: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-2-7b-chat-fp16}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-2-7b-chat-fp16")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama2_7bChatFp16Stream(TextGenerationInput input);

    /**
     * Llama 2 7B chat model in 8-bit integers: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-2-7b-chat-int8}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-2-7b-chat-int8")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama2_7bChatInt8(TextGenerationInput input);

    /**
     * Llama 2 7B chat model in 8-bit integers: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-2-7b-chat-int8}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-2-7b-chat-int8")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama2_7bChatInt8Stream(TextGenerationInput input);

    /**
     * Llama 3.1 70B chat model: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-3.1-70b-instruct}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-3.1-70b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama3_1_70bInstruct(TextGenerationInput input);

    /**
     * Llama 3.1 70B chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-3.1-70b-instruct}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-3.1-70b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama3_1_70bInstructStream(TextGenerationInput input);

    /**
     * Llama 3.1 8B chat model: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-3.1-8b-instruct}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-3.1-8b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama3_1_8bInstruct(TextGenerationInput input);

    /**
     * Llama 3.1 8B chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-3.1-8b-instruct}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-3.1-8b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama3_1_8bInstructStream(TextGenerationInput input);

    /**
     * Llama 3.1 8B chat model in 4-bit integers: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-3.1-8b-instruct-awq}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-3.1-8b-instruct-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama3_1_8bInstructAwq(TextGenerationInput input);

    /**
     * Llama 3.1 8B chat model in 4-bit integers: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-3.1-8b-instruct-awq}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-3.1-8b-instruct-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama3_1_8bInstructAwqStream(TextGenerationInput input);

    /**
     * Llama 3.1 8B chat model tuned for speed: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-3.1-8b-instruct-fast}.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.1-8b-instruct-fast")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama3_1_8bInstructFast(TextGenerationInput input);

    /**
     * Llama 3.1 8B chat model tuned for speed: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-3.1-8b-instruct-fast}.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.1-8b-instruct-fast")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama3_1_8bInstructFastStream(TextGenerationInput input);

    /**
     * Llama 3.1 8B chat model in 8-bit floats: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-3.1-8b-instruct-fp8}. Context window 32000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.1-8b-instruct-fp8")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama3_1_8bInstructFp8(TextGenerationInput input);

    /**
     * Llama 3.1 8B chat model in 8-bit floats: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-3.1-8b-instruct-fp8}. Context window 32000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.1-8b-instruct-fp8")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama3_1_8bInstructFp8Stream(TextGenerationInput input);

    /**
     * Llama 3.2 11B that also reads images: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-3.2-11b-vision-instruct}.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.2-11b-vision-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama3_2_11bVisionInstruct(Llama3_2_11bVisionInstructInput input);

    /**
     * Llama 3.2 11B that also reads images: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-3.2-11b-vision-instruct}.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.2-11b-vision-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama3_2_11bVisionInstructStream(Llama3_2_11bVisionInstructInput input);

    /**
     * Small Llama 3.2 chat model, 1B: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-3.2-1b-instruct}.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.2-1b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama3_2_1bInstruct(TextGenerationInput input);

    /**
     * Small Llama 3.2 chat model, 1B: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-3.2-1b-instruct}.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.2-1b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama3_2_1bInstructStream(TextGenerationInput input);

    /**
     * Small Llama 3.2 chat model, 3B: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-3.2-3b-instruct}.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.2-3b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama3_2_3bInstruct(TextGenerationInput input);

    /**
     * Small Llama 3.2 chat model, 3B: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-3.2-3b-instruct}.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.2-3b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama3_2_3bInstructStream(TextGenerationInput input);

    /**
     * Llama 3.3 70B chat model, 8-bit, tuned for speed: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}. Context window 24000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama3_3_70bInstructFp8Fast(TextGenerationInput input);

    /**
     * Llama 3.3 70B chat model, 8-bit, tuned for speed: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}. Context window 24000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama3_3_70bInstructFp8FastStream(TextGenerationInput input);

    /**
     * Llama 3.3 70B chat model, 8-bit, tuned for speed: queues requests as a batch, at most 10 MB in all, and
     * returns at once.
     *
     * <p>Model {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}. Context window 24000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket llama3_3_70bInstructFp8FastBatch(BatchRequest<Llama3_3_70bInstructFp8FastBatchItem> requests);

    /**
     * Llama 3.3 70B chat model, 8-bit, tuned for speed: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}. Context window 24000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer llama3_3_70bInstructFp8FastBatchResult(BatchPoll poll);

    /**
     * Llama 3 8B chat model: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-3-8b-instruct}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-3-8b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama3_8bInstruct(TextGenerationInput input);

    /**
     * Llama 3 8B chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-3-8b-instruct}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-3-8b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama3_8bInstructStream(TextGenerationInput input);

    /**
     * Llama 3 8B chat model in 4-bit integers: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-3-8b-instruct-awq}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-3-8b-instruct-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama3_8bInstructAwq(TextGenerationInput input);

    /**
     * Llama 3 8B chat model in 4-bit integers: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-3-8b-instruct-awq}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/meta/llama-3-8b-instruct-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama3_8bInstructAwqStream(TextGenerationInput input);

    /**
     * Llama 4 Scout, a 17B-active multimodal model: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-4-scout-17b-16e-instruct}. Context window 131000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-4-scout-17b-16e-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama4Scout17b16eInstruct(Llama4Scout17b16eInstructInput input);

    /**
     * Llama 4 Scout, a 17B-active multimodal model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta/llama-4-scout-17b-16e-instruct}. Context window 131000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-4-scout-17b-16e-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama4Scout17b16eInstructStream(Llama4Scout17b16eInstructInput input);

    /**
     * Llama 4 Scout, a 17B-active multimodal model: queues requests as a batch, at most 10 MB in all, and
     * returns at once.
     *
     * <p>Model {@code @cf/meta/llama-4-scout-17b-16e-instruct}. Context window 131000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-4-scout-17b-16e-instruct?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket llama4Scout17b16eInstructBatch(BatchRequest<Llama4Scout17b16eInstructInput> requests);

    /**
     * Llama 4 Scout, a 17B-active multimodal model: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/meta/llama-4-scout-17b-16e-instruct}. Context window 131000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-4-scout-17b-16e-instruct?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer llama4Scout17b16eInstructBatchResult(BatchPoll poll);

    /**
     * Llama Guard 3 safety classifier: one request, one answer.
     *
     * <p>Model {@code @cf/meta/llama-guard-3-8b}.
     */
    @RequestLine("POST /ai/run/@cf/meta/llama-guard-3-8b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    LlamaGuard3_8bOutput llamaGuard3_8b(LlamaGuard3_8bInput input);

    /**
     * Llama 2 7B base for LoRA adapters: one request, one answer.
     *
     * <p>Model {@code @cf/meta-llama/llama-2-7b-chat-hf-lora}.
     */
    @RequestLine("POST /ai/run/@cf/meta-llama/llama-2-7b-chat-hf-lora")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama2_7bChatHfLora(TextGenerationInput input);

    /**
     * Llama 2 7B base for LoRA adapters: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/meta-llama/llama-2-7b-chat-hf-lora}.
     */
    @RequestLine("POST /ai/run/@cf/meta-llama/llama-2-7b-chat-hf-lora")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama2_7bChatHfLoraStream(TextGenerationInput input);

    /**
     * Small Phi-2 text model: one request, one answer.
     *
     * <p>Model {@code @cf/microsoft/phi-2}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.2-3b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/microsoft/phi-2")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput phi2(TextGenerationInput input);

    /**
     * Small Phi-2 text model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/microsoft/phi-2}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.2-3b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/microsoft/phi-2")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream phi2Stream(TextGenerationInput input);

    /**
     * First Mistral 7B chat model: one request, one answer.
     *
     * <p>Model {@code @cf/mistral/mistral-7b-instruct-v0.1}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/mistralai/mistral-small-3.1-24b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/mistral/mistral-7b-instruct-v0.1")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput mistral7bInstructV0_1(TextGenerationInput input);

    /**
     * First Mistral 7B chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/mistral/mistral-7b-instruct-v0.1}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/mistralai/mistral-small-3.1-24b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/mistral/mistral-7b-instruct-v0.1")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream mistral7bInstructV0_1Stream(TextGenerationInput input);

    /**
     * Mistral 7B v0.2 base for LoRA adapters: one request, one answer.
     *
     * <p>Model {@code @cf/mistral/mistral-7b-instruct-v0.2-lora}.
     */
    @RequestLine("POST /ai/run/@cf/mistral/mistral-7b-instruct-v0.2-lora")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput mistral7bInstructV0_2Lora(TextGenerationInput input);

    /**
     * Mistral 7B v0.2 base for LoRA adapters: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/mistral/mistral-7b-instruct-v0.2-lora}.
     */
    @RequestLine("POST /ai/run/@cf/mistral/mistral-7b-instruct-v0.2-lora")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream mistral7bInstructV0_2LoraStream(TextGenerationInput input);

    /**
     * Mistral Small 3.1 24B with vision: one request, one answer.
     *
     * <p>Model {@code @cf/mistralai/mistral-small-3.1-24b-instruct}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/mistralai/mistral-small-3.1-24b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput mistralSmall3_1_24bInstruct(GuidedTextGenerationInput input);

    /**
     * Mistral Small 3.1 24B with vision: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/mistralai/mistral-small-3.1-24b-instruct}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/mistralai/mistral-small-3.1-24b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream mistralSmall3_1_24bInstructStream(GuidedTextGenerationInput input);

    /**
     * Kimi K2.5 for agents, with vision: one request, one answer.
     *
     * <p>Model {@code @cf/moonshotai/kimi-k2.5}. Context window 256000 tokens. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/moonshotai/kimi-k2.6}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/moonshotai/kimi-k2.5")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput kimiK2_5(KimiK2_5Input input);

    /**
     * Kimi K2.5 for agents, with vision: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/moonshotai/kimi-k2.5}. Context window 256000 tokens. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/moonshotai/kimi-k2.6}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/moonshotai/kimi-k2.5")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream kimiK2_5Stream(KimiK2_5Input input);

    /**
     * Kimi K2.6 for agents and code, with vision: one request, one answer.
     *
     * <p>Model {@code @cf/moonshotai/kimi-k2.6}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/moonshotai/kimi-k2.6")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput kimiK2_6(KimiK2_6Input input);

    /**
     * Kimi K2.6 for agents and code, with vision: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/moonshotai/kimi-k2.6}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/moonshotai/kimi-k2.6")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream kimiK2_6Stream(KimiK2_6Input input);

    /**
     * Kimi K2.6 for agents and code, with vision: queues requests as a batch, at most 10 MB in all, and
     * returns at once.
     *
     * <p>Model {@code @cf/moonshotai/kimi-k2.6}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/moonshotai/kimi-k2.6?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket kimiK2_6Batch(BatchRequest<KimiK2_6Input> requests);

    /**
     * Kimi K2.6 for agents and code, with vision: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/moonshotai/kimi-k2.6}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/moonshotai/kimi-k2.6?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer kimiK2_6BatchResult(BatchPoll poll);

    /**
     * Kimi K2.7 tuned for code, with vision: one request, one answer.
     *
     * <p>Model {@code @cf/moonshotai/kimi-k2.7-code}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/moonshotai/kimi-k2.7-code")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput kimiK2_7Code(KimiK2_7CodeInput input);

    /**
     * Kimi K2.7 tuned for code, with vision: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/moonshotai/kimi-k2.7-code}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/moonshotai/kimi-k2.7-code")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream kimiK2_7CodeStream(KimiK2_7CodeInput input);

    /**
     * Kimi K2.7 tuned for code, with vision: queues requests as a batch, at most 10 MB in all, and returns at
     * once.
     *
     * <p>Model {@code @cf/moonshotai/kimi-k2.7-code}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/moonshotai/kimi-k2.7-code?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket kimiK2_7CodeBatch(BatchRequest<KimiK2_7CodeInput> requests);

    /**
     * Kimi K2.7 tuned for code, with vision: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/moonshotai/kimi-k2.7-code}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/moonshotai/kimi-k2.7-code?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer kimiK2_7CodeBatchResult(BatchPoll poll);

    /**
     * Nemotron 3 Super hybrid model for agents: one request, one answer.
     *
     * <p>Model {@code @cf/nvidia/nemotron-3-120b-a12b}. Context window 256000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/nvidia/nemotron-3-120b-a12b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput nemotron3_120bA12b(Nemotron3_120bA12bInput input);

    /**
     * Nemotron 3 Super hybrid model for agents: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/nvidia/nemotron-3-120b-a12b}. Context window 256000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/nvidia/nemotron-3-120b-a12b")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream nemotron3_120bA12bStream(Nemotron3_120bA12bInput input);

    /**
     * Open-weight 120B reasoning model from OpenAI: one request, one answer.
     *
     * <p>Model {@code @cf/openai/gpt-oss-120b}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/openai/gpt-oss-120b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    GptOssOutput gptOss120b(GptOssInput input);

    /**
     * Open-weight 120B reasoning model from OpenAI: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/openai/gpt-oss-120b}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/openai/gpt-oss-120b")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream gptOss120bStream(GptOssInput input);

    /**
     * Open-weight 120B reasoning model from OpenAI: queues requests as a batch, at most 10 MB in all, and
     * returns at once.
     *
     * <p>Model {@code @cf/openai/gpt-oss-120b}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/openai/gpt-oss-120b?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket gptOss120bBatch(BatchRequest<GptOssBatchItem> requests);

    /**
     * Open-weight 120B reasoning model from OpenAI: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/openai/gpt-oss-120b}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/openai/gpt-oss-120b?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer gptOss120bBatchResult(BatchPoll poll);

    /**
     * Open-weight 20B reasoning model from OpenAI: one request, one answer.
     *
     * <p>Model {@code @cf/openai/gpt-oss-20b}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/openai/gpt-oss-20b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    GptOssOutput gptOss20b(GptOssInput input);

    /**
     * Open-weight 20B reasoning model from OpenAI: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/openai/gpt-oss-20b}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/openai/gpt-oss-20b")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream gptOss20bStream(GptOssInput input);

    /**
     * Open-weight 20B reasoning model from OpenAI: queues requests as a batch, at most 10 MB in all, and
     * returns at once.
     *
     * <p>Model {@code @cf/openai/gpt-oss-20b}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/openai/gpt-oss-20b?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket gptOss20bBatch(BatchRequest<GptOssBatchItem> requests);

    /**
     * Open-weight 20B reasoning model from OpenAI: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/openai/gpt-oss-20b}. Context window 128000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/openai/gpt-oss-20b?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer gptOss20bBatchResult(BatchPoll poll);

    /**
     * OpenChat 3.5 chat model: one request, one answer.
     *
     * <p>Model {@code @cf/openchat/openchat-3.5-0106}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/openchat/openchat-3.5-0106")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput openchat3_5_0106(LegacyTextGenerationInput input);

    /**
     * OpenChat 3.5 chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/openchat/openchat-3.5-0106}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/openchat/openchat-3.5-0106")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream openchat3_5_0106Stream(LegacyTextGenerationInput input);

    /**
     * Qwen 1.5 0.5B chat model: one request, one answer.
     *
     * <p>Model {@code @cf/qwen/qwen1.5-0.5b-chat}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/qwen/qwen1.5-0.5b-chat")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput qwen1_5_0_5bChat(LegacyTextGenerationInput input);

    /**
     * Qwen 1.5 0.5B chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/qwen/qwen1.5-0.5b-chat}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/qwen/qwen1.5-0.5b-chat")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream qwen1_5_0_5bChatStream(LegacyTextGenerationInput input);

    /**
     * Qwen 1.5 14B chat model in 4-bit: one request, one answer.
     *
     * <p>Model {@code @cf/qwen/qwen1.5-14b-chat-awq}. Context window 7500 tokens. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/qwen/qwen1.5-14b-chat-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput qwen1_5_14bChatAwq(LegacyTextGenerationInput input);

    /**
     * Qwen 1.5 14B chat model in 4-bit: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/qwen/qwen1.5-14b-chat-awq}. Context window 7500 tokens. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/qwen/qwen1.5-14b-chat-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream qwen1_5_14bChatAwqStream(LegacyTextGenerationInput input);

    /**
     * Qwen 1.5 1.8B chat model: one request, one answer.
     *
     * <p>Model {@code @cf/qwen/qwen1.5-1.8b-chat}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/qwen/qwen1.5-1.8b-chat")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput qwen1_5_1_8bChat(LegacyTextGenerationInput input);

    /**
     * Qwen 1.5 1.8B chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/qwen/qwen1.5-1.8b-chat}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/qwen/qwen1.5-1.8b-chat")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream qwen1_5_1_8bChatStream(LegacyTextGenerationInput input);

    /**
     * Qwen 1.5 7B chat model in 4-bit: one request, one answer.
     *
     * <p>Model {@code @cf/qwen/qwen1.5-7b-chat-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/qwen/qwen1.5-7b-chat-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput qwen1_5_7bChatAwq(LegacyTextGenerationInput input);

    /**
     * Qwen 1.5 7B chat model in 4-bit: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/qwen/qwen1.5-7b-chat-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/qwen/qwen1.5-7b-chat-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream qwen1_5_7bChatAwqStream(LegacyTextGenerationInput input);

    /**
     * Qwen 2.5 32B model for code: one request, one answer.
     *
     * <p>Model {@code @cf/qwen/qwen2.5-coder-32b-instruct}. Context window 32768 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwen2.5-coder-32b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput qwen2_5Coder32bInstruct(LegacyTextGenerationInput input);

    /**
     * Qwen 2.5 32B model for code: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/qwen/qwen2.5-coder-32b-instruct}. Context window 32768 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwen2.5-coder-32b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream qwen2_5Coder32bInstructStream(LegacyTextGenerationInput input);

    /**
     * Qwen3 30B mixture-of-experts model with reasoning: one request, one answer.
     *
     * <p>Model {@code @cf/qwen/qwen3-30b-a3b-fp8}. Context window 32768 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwen3-30b-a3b-fp8")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    CompletionOutput qwen3_30bA3bFp8(ExtendedTextGenerationInput input);

    /**
     * Qwen3 30B mixture-of-experts model with reasoning: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/qwen/qwen3-30b-a3b-fp8}. Context window 32768 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwen3-30b-a3b-fp8")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream qwen3_30bA3bFp8Stream(ExtendedTextGenerationInput input);

    /**
     * Qwen3 30B mixture-of-experts model with reasoning: queues requests as a batch, at most 10 MB in all,
     * and returns at once.
     *
     * <p>Model {@code @cf/qwen/qwen3-30b-a3b-fp8}. Context window 32768 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwen3-30b-a3b-fp8?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket qwen3_30bA3bFp8Batch(BatchRequest<ExtendedTextGenerationInput> requests);

    /**
     * Qwen3 30B mixture-of-experts model with reasoning: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/qwen/qwen3-30b-a3b-fp8}. Context window 32768 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwen3-30b-a3b-fp8?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer qwen3_30bA3bFp8BatchResult(BatchPoll poll);

    /**
     * Qwen 3.8 27B with vision: one request, one answer.
     *
     * <p>Model {@code @cf/qwen/qwen3.8-27b}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwen3.8-27b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput qwen3_8_27b(Qwen3_8_27bInput input);

    /**
     * Qwen 3.8 27B with vision: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/qwen/qwen3.8-27b}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwen3.8-27b")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream qwen3_8_27bStream(Qwen3_8_27bInput input);

    /**
     * Qwen 3.8 27B with vision: queues requests as a batch, at most 10 MB in all, and returns at once.
     *
     * <p>Model {@code @cf/qwen/qwen3.8-27b}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwen3.8-27b?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket qwen3_8_27bBatch(BatchRequest<Qwen3_8_27bInput> requests);

    /**
     * Qwen 3.8 27B with vision: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/qwen/qwen3.8-27b}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwen3.8-27b?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer qwen3_8_27bBatchResult(BatchPoll poll);

    /**
     * QwQ 32B reasoning model: one request, one answer.
     *
     * <p>Model {@code @cf/qwen/qwq-32b}. Context window 24000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwq-32b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput qwq32b(GuidedTextGenerationInput input);

    /**
     * QwQ 32B reasoning model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/qwen/qwq-32b}. Context window 24000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwq-32b")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream qwq32bStream(GuidedTextGenerationInput input);

    /**
     * Apertus 1.5 8B, open multilingual model, by request: one request, one answer.
     *
     * <p>Model {@code @cf/swiss-ai/apertus-v1.5-8b}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/swiss-ai/apertus-v1.5-8b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    JsonNode apertusV1_5_8b(Object input);

    /**
     * German chat model on Mistral 7B, 4-bit: one request, one answer.
     *
     * <p>Model {@code @cf/thebloke/discolm-german-7b-v1-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/thebloke/discolm-german-7b-v1-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput discolmGerman7bV1Awq(LegacyTextGenerationInput input);

    /**
     * German chat model on Mistral 7B, 4-bit: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/thebloke/discolm-german-7b-v1-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/thebloke/discolm-german-7b-v1-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream discolmGerman7bV1AwqStream(LegacyTextGenerationInput input);

    /**
     * Falcon 7B chat model: one request, one answer.
     *
     * <p>Model {@code @cf/tiiuae/falcon-7b-instruct}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/tiiuae/falcon-7b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput falcon7bInstruct(LegacyTextGenerationInput input);

    /**
     * Falcon 7B chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/tiiuae/falcon-7b-instruct}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/tiiuae/falcon-7b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream falcon7bInstructStream(LegacyTextGenerationInput input);

    /**
     * TinyLlama 1.1B chat model: one request, one answer.
     *
     * <p>Model {@code @cf/tinyllama/tinyllama-1.1b-chat-v1.0}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.2-1b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/tinyllama/tinyllama-1.1b-chat-v1.0")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput tinyllama1_1bChatV1_0(LegacyTextGenerationInput input);

    /**
     * TinyLlama 1.1B chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/tinyllama/tinyllama-1.1b-chat-v1.0}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.2-1b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/tinyllama/tinyllama-1.1b-chat-v1.0")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream tinyllama1_1bChatV1_0Stream(LegacyTextGenerationInput input);

    /**
     * EuroLLM 9B for European languages, by request: one request, one answer.
     *
     * <p>Model {@code @cf/utter-project/eurollm-9b-it}. Context window 32000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/utter-project/eurollm-9b-it")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    JsonNode eurollm9bIt(Object input);

    /**
     * Fast GLM 4.7 for chat and tools: one request, one answer.
     *
     * <p>Model {@code @cf/zai-org/glm-4.7-flash}. Context window 131072 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-4.7-flash")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput glm4_7Flash(Glm4_7FlashInput input);

    /**
     * Fast GLM 4.7 for chat and tools: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/zai-org/glm-4.7-flash}. Context window 131072 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-4.7-flash")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream glm4_7FlashStream(Glm4_7FlashInput input);

    /**
     * GLM 5.2 for coding agents: one request, one answer.
     *
     * <p>Model {@code @cf/zai-org/glm-5.2}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.2")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput glm5_2(Glm5_2Input input);

    /**
     * GLM 5.2 for coding agents: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/zai-org/glm-5.2}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.2")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream glm5_2Stream(Glm5_2Input input);

    /**
     * GLM 5.2 for coding agents: queues requests as a batch, at most 10 MB in all, and returns at once.
     *
     * <p>Model {@code @cf/zai-org/glm-5.2}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.2?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket glm5_2Batch(BatchRequest<Glm5_2Input> requests);

    /**
     * GLM 5.2 for coding agents: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/zai-org/glm-5.2}. Context window 262144 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.2?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer glm5_2BatchResult(BatchPoll poll);

    /**
     * GLM 5.3 for coding agents, million-token window: one request, one answer.
     *
     * <p>Model {@code @cf/zai-org/glm-5.3}. Context window 1310720 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.3")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput glm5_3(Glm5_3Input input);

    /**
     * GLM 5.3 for coding agents, million-token window: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/zai-org/glm-5.3}. Context window 1310720 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.3")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream glm5_3Stream(Glm5_3Input input);

    /**
     * GLM 5.3 for coding agents, million-token window: queues requests as a batch, at most 10 MB in all, and
     * returns at once.
     *
     * <p>Model {@code @cf/zai-org/glm-5.3}. Context window 1310720 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.3?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket glm5_3Batch(BatchRequest<Glm5_3Input> requests);

    /**
     * GLM 5.3 for coding agents, million-token window: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/zai-org/glm-5.3}. Context window 1310720 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.3?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer glm5_3BatchResult(BatchPoll poll);

    /**
     * Cheaper GLM 5.3 with vision: one request, one answer.
     *
     * <p>Model {@code @cf/zai-org/glm-5.3-flash}. Context window 1310720 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.3-flash")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ChatCompletionOutput glm5_3Flash(Glm5_3Input input);

    /**
     * Cheaper GLM 5.3 with vision: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/zai-org/glm-5.3-flash}. Context window 1310720 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.3-flash")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream glm5_3FlashStream(Glm5_3Input input);

    /**
     * Cheaper GLM 5.3 with vision: queues requests as a batch, at most 10 MB in all, and returns at once.
     *
     * <p>Model {@code @cf/zai-org/glm-5.3-flash}. Context window 1310720 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.3-flash?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket glm5_3FlashBatch(BatchRequest<Glm5_3Input> requests);

    /**
     * Cheaper GLM 5.3 with vision: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/zai-org/glm-5.3-flash}. Context window 1310720 tokens.
     */
    @RequestLine("POST /ai/run/@cf/zai-org/glm-5.3-flash?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer glm5_3FlashBatchResult(BatchPoll poll);

    /**
     * Gemma 7B chat model: one request, one answer.
     *
     * <p>Model {@code @hf/google/gemma-7b-it}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/google/gemma-4-26b-a4b-it}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/google/gemma-7b-it")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput gemma7bIt(TextGenerationInput input);

    /**
     * Gemma 7B chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/google/gemma-7b-it}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/google/gemma-4-26b-a4b-it}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/google/gemma-7b-it")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream gemma7bItStream(TextGenerationInput input);

    /**
     * Llama 3 8B chat model, hosted from the hub: one request, one answer.
     *
     * <p>Model {@code @hf/meta-llama/meta-llama-3-8b-instruct}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/meta-llama/meta-llama-3-8b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput metaLlama3_8bInstruct(TextGenerationInput input);

    /**
     * Llama 3 8B chat model, hosted from the hub: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/meta-llama/meta-llama-3-8b-instruct}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/meta-llama/meta-llama-3-8b-instruct")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream metaLlama3_8bInstructStream(TextGenerationInput input);

    /**
     * Mistral 7B v0.2 chat model: one request, one answer.
     *
     * <p>Model {@code @hf/mistral/mistral-7b-instruct-v0.2}. Context window 3072 tokens. Retired on
     * 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/mistralai/mistral-small-3.1-24b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/mistral/mistral-7b-instruct-v0.2")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput mistral7bInstructV0_2(TextGenerationInput input);

    /**
     * Mistral 7B v0.2 chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/mistral/mistral-7b-instruct-v0.2}. Context window 3072 tokens. Retired on
     * 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/mistralai/mistral-small-3.1-24b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/mistral/mistral-7b-instruct-v0.2")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream mistral7bInstructV0_2Stream(TextGenerationInput input);

    /**
     * Starling 7B chat model: one request, one answer.
     *
     * <p>Model {@code @hf/nexusflow/starling-lm-7b-beta}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/nexusflow/starling-lm-7b-beta")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput starlingLm7bBeta(LegacyTextGenerationInput input);

    /**
     * Starling 7B chat model: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/nexusflow/starling-lm-7b-beta}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/nexusflow/starling-lm-7b-beta")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream starlingLm7bBetaStream(LegacyTextGenerationInput input);

    /**
     * Hermes 2 Pro, a Mistral 7B tuned for tools and JSON: one request, one answer.
     *
     * <p>Model {@code @hf/nousresearch/hermes-2-pro-mistral-7b}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/nousresearch/hermes-2-pro-mistral-7b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput hermes2ProMistral7b(TextGenerationInput input);

    /**
     * Hermes 2 Pro, a Mistral 7B tuned for tools and JSON: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/nousresearch/hermes-2-pro-mistral-7b}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/qwen/qwen3-30b-a3b-fp8}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/nousresearch/hermes-2-pro-mistral-7b")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream hermes2ProMistral7bStream(TextGenerationInput input);

    /**
     * DeepSeek Coder 6.7B base in 4-bit: one request, one answer.
     *
     * <p>Model {@code @hf/thebloke/deepseek-coder-6.7b-base-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen2.5-coder-32b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/deepseek-coder-6.7b-base-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput deepseekCoder6_7bBaseAwq(LegacyTextGenerationInput input);

    /**
     * DeepSeek Coder 6.7B base in 4-bit: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/thebloke/deepseek-coder-6.7b-base-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen2.5-coder-32b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/deepseek-coder-6.7b-base-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream deepseekCoder6_7bBaseAwqStream(LegacyTextGenerationInput input);

    /**
     * DeepSeek Coder 6.7B chat in 4-bit: one request, one answer.
     *
     * <p>Model {@code @hf/thebloke/deepseek-coder-6.7b-instruct-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen2.5-coder-32b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/deepseek-coder-6.7b-instruct-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput deepseekCoder6_7bInstructAwq(LegacyTextGenerationInput input);

    /**
     * DeepSeek Coder 6.7B chat in 4-bit: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/thebloke/deepseek-coder-6.7b-instruct-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/qwen/qwen2.5-coder-32b-instruct}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/deepseek-coder-6.7b-instruct-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream deepseekCoder6_7bInstructAwqStream(LegacyTextGenerationInput input);

    /**
     * Llama 2 13B chat model in 4-bit: one request, one answer.
     *
     * <p>Model {@code @hf/thebloke/llama-2-13b-chat-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/llama-2-13b-chat-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llama2_13bChatAwq(LegacyTextGenerationInput input);

    /**
     * Llama 2 13B chat model in 4-bit: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/thebloke/llama-2-13b-chat-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/llama-2-13b-chat-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llama2_13bChatAwqStream(LegacyTextGenerationInput input);

    /**
     * First Llama Guard safety classifier in 4-bit: one request, one answer.
     *
     * <p>Model {@code @hf/thebloke/llamaguard-7b-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-guard-3-8b}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/llamaguard-7b-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput llamaguard7bAwq(LegacyTextGenerationInput input);

    /**
     * First Llama Guard safety classifier in 4-bit: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/thebloke/llamaguard-7b-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-guard-3-8b}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/llamaguard-7b-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream llamaguard7bAwqStream(LegacyTextGenerationInput input);

    /**
     * Mistral 7B v0.1 chat model in 4-bit: one request, one answer.
     *
     * <p>Model {@code @hf/thebloke/mistral-7b-instruct-v0.1-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/mistral-7b-instruct-v0.1-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput mistral7bInstructV0_1Awq(LegacyTextGenerationInput input);

    /**
     * Mistral 7B v0.1 chat model in 4-bit: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/thebloke/mistral-7b-instruct-v0.1-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/mistral-7b-instruct-v0.1-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream mistral7bInstructV0_1AwqStream(LegacyTextGenerationInput input);

    /**
     * Neural Chat 7B in 4-bit: one request, one answer.
     *
     * <p>Model {@code @hf/thebloke/neural-chat-7b-v3-1-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/neural-chat-7b-v3-1-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput neuralChat7bV3_1Awq(LegacyTextGenerationInput input);

    /**
     * Neural Chat 7B in 4-bit: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/thebloke/neural-chat-7b-v3-1-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/neural-chat-7b-v3-1-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream neuralChat7bV3_1AwqStream(LegacyTextGenerationInput input);

    /**
     * OpenHermes 2.5, a Mistral 7B tune, in 4-bit: one request, one answer.
     *
     * <p>Model {@code @hf/thebloke/openhermes-2.5-mistral-7b-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/openhermes-2.5-mistral-7b-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput openhermes2_5Mistral7bAwq(LegacyTextGenerationInput input);

    /**
     * OpenHermes 2.5, a Mistral 7B tune, in 4-bit: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/thebloke/openhermes-2.5-mistral-7b-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/openhermes-2.5-mistral-7b-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream openhermes2_5Mistral7bAwqStream(LegacyTextGenerationInput input);

    /**
     * Zephyr 7B chat model in 4-bit: one request, one answer.
     *
     * <p>Model {@code @hf/thebloke/zephyr-7b-beta-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/zephyr-7b-beta-awq")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextGenerationOutput zephyr7bBetaAwq(LegacyTextGenerationInput input);

    /**
     * Zephyr 7B chat model in 4-bit: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @hf/thebloke/zephyr-7b-beta-awq}. Retired on 2025-10-01.
     *
     * @deprecated retired on 2025-10-01; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@hf/thebloke/zephyr-7b-beta-awq")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream zephyr7bBetaAwqStream(LegacyTextGenerationInput input);
}
