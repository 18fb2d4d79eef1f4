// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Input of the gpt-oss models: a prompt, a conversation, or an input in the form of the Responses API, which
 * decides the form of the answer.
 *
 * <p>Exactly one of these must be set: {@code prompt}; {@code messages}; {@code input}.
 *
 * <p>Models: {@code @cf/openai/gpt-oss-120b}, {@code @cf/openai/gpt-oss-20b}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = GptOssInput.Builder.class)
public class GptOssInput {

    /** Text for the model to answer or to continue. Not empty. */
    @JsonProperty("prompt")
    String prompt;

    /** Conversation so far, oldest message first. */
    @JsonProperty("messages")
    List<ChatMessage> messages;

    /** Text or list of items for the model to answer, in the form of the Responses API. */
    @JsonProperty("input")
    GptOssInputItems input;

    /** Name or id of the LoRA adapter to apply; models that take no adapters refuse it. */
    @JsonProperty("lora")
    String lora;

    /**
     * Form of the answer, such as JSON that fits a schema; the service does not promise that every answer
     * fits.
     */
    @JsonProperty("response_format")
    JsonMode responseFormat;

    /**
     * Whether the prompt goes to the model as it is, without the chat template. The service assumes {@code
     * false} when absent.
     */
    @JsonProperty("raw")
    Boolean raw;

    /**
     * Upper limit of tokens to write; the answer is cut there, also where only the default applies. The
     * service assumes {@code 256} when absent.
     */
    @JsonProperty("max_tokens")
    Long maxTokens;

    /**
     * Randomness of the choice of words; higher is more varied. From 0 to 5. The service assumes {@code 0.6}
     * when absent.
     */
    @JsonProperty("temperature")
    Double temperature;

    /**
     * Share of probability that the candidates for the next token must cover; lower keeps to the likeliest.
     * From 0.001 to 1.
     */
    @JsonProperty("top_p")
    Double topP;

    /** Number of candidates for the next token; lower is less varied. From 1 to 50. */
    @JsonProperty("top_k")
    Integer topK;

    /**
     * Start value of the randomness; the same seed and input tend to give the same result. From 1 to
     * 9999999999.
     */
    @JsonProperty("seed")
    Long seed;

    /** Penalty on tokens that already occurred; higher repeats less. From 0 to 2. */
    @JsonProperty("repetition_penalty")
    Double repetitionPenalty;

    /** Penalty on a token that grows with every occurrence; higher repeats less. From -2 to 2. */
    @JsonProperty("frequency_penalty")
    Double frequencyPenalty;

    /** Penalty on every token that already occurred, however often; higher brings up new topics. From -2 to 2. */
    @JsonProperty("presence_penalty")
    Double presencePenalty;

    /** Functions with their code, which only the Workers runtime can execute; over REST give tools instead. */
    @JsonProperty("functions")
    List<RuntimeFunction> functions;

    /** Tools that the model may ask the caller to run; models without function calling refuse them. */
    @JsonProperty("tools")
    List<Tool> tools;

    /** Settings of the thinking before the answer. */
    @JsonProperty("reasoning")
    GptOssReasoning reasoning;

    @JsonIgnore
    Map<String, Object> extraFields;

    /** Returns the members that have no field here, by wire name; unmodifiable, empty where there are none. */
    @JsonAnyGetter
    public Map<String, Object> extraFields() {
        return extraFields == null ? Map.of() : extraFields;
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts with the fields of this value; its {@code build()} checks them again. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.prompt = prompt;
        builder.messages = messages;
        builder.input = input;
        builder.lora = lora;
        builder.responseFormat = responseFormat;
        builder.raw = raw;
        builder.maxTokens = maxTokens;
        builder.temperature = temperature;
        builder.topP = topP;
        builder.topK = topK;
        builder.seed = seed;
        builder.repetitionPenalty = repetitionPenalty;
        builder.frequencyPenalty = frequencyPenalty;
        builder.presencePenalty = presencePenalty;
        builder.functions = functions;
        builder.tools = tools;
        builder.reasoning = reasoning;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("GptOssInput");
        checks.exactlyOne(Checks.choice("prompt", prompt), Checks.choice("messages", messages), Checks.choice("input", input));
        checks.length("prompt", prompt, 1, Integer.MAX_VALUE);
        checks.atLeast("temperature", temperature, "0");
        checks.atMost("temperature", temperature, "5");
        checks.atLeast("top_p", topP, "0.001");
        checks.atMost("top_p", topP, "1");
        checks.atLeast("top_k", topK, "1");
        checks.atMost("top_k", topK, "50");
        checks.atLeast("seed", seed, "1");
        checks.atMost("seed", seed, "9999999999");
        checks.atLeast("repetition_penalty", repetitionPenalty, "0");
        checks.atMost("repetition_penalty", repetitionPenalty, "2");
        checks.atLeast("frequency_penalty", frequencyPenalty, "-2");
        checks.atMost("frequency_penalty", frequencyPenalty, "2");
        checks.atLeast("presence_penalty", presencePenalty, "-2");
        checks.atMost("presence_penalty", presencePenalty, "2");
    }

    /** Collects the fields of a {@link GptOssInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Text for the model to answer or to continue. Not empty. */
        @JsonProperty("prompt")
        public Builder prompt(String prompt) {
            this.prompt = prompt;
            return this;
        }

        /** Conversation so far, oldest message first. */
        @JsonProperty("messages")
        public Builder messages(List<ChatMessage> messages) {
            this.messages = messages;
            return this;
        }

        /** Adds one element to {@code messages}. Conversation so far, oldest message first. */
        public Builder message(ChatMessage element) {
            this.messages = Checks.plus(this.messages, element);
            return this;
        }

        /** Text or list of items for the model to answer, in the form of the Responses API. */
        @JsonProperty("input")
        public Builder input(GptOssInputItems input) {
            this.input = input;
            return this;
        }

        /** Text or list of items for the model to answer, in the form of the Responses API. */
        public Builder input(String input) {
            this.input = GptOssInputItems.of(input);
            return this;
        }

        /** Text or list of items for the model to answer, in the form of the Responses API. */
        public Builder input(List<Object> input) {
            this.input = GptOssInputItems.of(input);
            return this;
        }

        /** Name or id of the LoRA adapter to apply; models that take no adapters refuse it. */
        @JsonProperty("lora")
        public Builder lora(String lora) {
            this.lora = lora;
            return this;
        }

        /**
         * Form of the answer, such as JSON that fits a schema; the service does not promise that every answer
         * fits.
         */
        @JsonProperty("response_format")
        public Builder responseFormat(JsonMode responseFormat) {
            this.responseFormat = responseFormat;
            return this;
        }

        /**
         * Whether the prompt goes to the model as it is, without the chat template. The service assumes
         * {@code false} when absent.
         */
        @JsonProperty("raw")
        public Builder raw(Boolean raw) {
            this.raw = raw;
            return this;
        }

        /**
         * Upper limit of tokens to write; the answer is cut there, also where only the default applies. The
         * service assumes {@code 256} when absent.
         */
        @JsonProperty("max_tokens")
        public Builder maxTokens(Long maxTokens) {
            this.maxTokens = maxTokens;
            return this;
        }

        /**
         * Upper limit of tokens to write; the answer is cut there, also where only the default applies. The
         * service assumes {@code 256} when absent.
         */
        public Builder maxTokens(long maxTokens) {
            this.maxTokens = maxTokens;
            return this;
        }

        /**
         * Randomness of the choice of words; higher is more varied. From 0 to 5. The service assumes {@code
         * 0.6} when absent.
         */
        @JsonProperty("temperature")
        public Builder temperature(Double temperature) {
            this.temperature = temperature;
            return this;
        }

        /**
         * Randomness of the choice of words; higher is more varied. From 0 to 5. The service assumes {@code
         * 0.6} when absent.
         */
        public Builder temperature(double temperature) {
            this.temperature = temperature;
            return this;
        }

        /**
         * Share of probability that the candidates for the next token must cover; lower keeps to the
         * likeliest. From 0.001 to 1.
         */
        @JsonProperty("top_p")
        public Builder topP(Double topP) {
            this.topP = topP;
            return this;
        }

        /**
         * Share of probability that the candidates for the next token must cover; lower keeps to the
         * likeliest. From 0.001 to 1.
         */
        public Builder topP(double topP) {
            this.topP = topP;
            return this;
        }

        /** Number of candidates for the next token; lower is less varied. From 1 to 50. */
        @JsonProperty("top_k")
        public Builder topK(Integer topK) {
            this.topK = topK;
            return this;
        }

        /** Number of candidates for the next token; lower is less varied. From 1 to 50. */
        public Builder topK(int topK) {
            this.topK = topK;
            return this;
        }

        /**
         * Start value of the randomness; the same seed and input tend to give the same result. From 1 to
         * 9999999999.
         */
        @JsonProperty("seed")
        public Builder seed(Long seed) {
            this.seed = seed;
            return this;
        }

        /**
         * Start value of the randomness; the same seed and input tend to give the same result. From 1 to
         * 9999999999.
         */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /** Penalty on tokens that already occurred; higher repeats less. From 0 to 2. */
        @JsonProperty("repetition_penalty")
        public Builder repetitionPenalty(Double repetitionPenalty) {
            this.repetitionPenalty = repetitionPenalty;
            return this;
        }

        /** Penalty on tokens that already occurred; higher repeats less. From 0 to 2. */
        public Builder repetitionPenalty(double repetitionPenalty) {
            this.repetitionPenalty = repetitionPenalty;
            return this;
        }

        /** Penalty on a token that grows with every occurrence; higher repeats less. From -2 to 2. */
        @JsonProperty("frequency_penalty")
        public Builder frequencyPenalty(Double frequencyPenalty) {
            this.frequencyPenalty = frequencyPenalty;
            return this;
        }

        /** Penalty on a token that grows with every occurrence; higher repeats less. From -2 to 2. */
        public Builder frequencyPenalty(double frequencyPenalty) {
            this.frequencyPenalty = frequencyPenalty;
            return this;
        }

        /**
         * Penalty on every token that already occurred, however often; higher brings up new topics. From -2
         * to 2.
         */
        @JsonProperty("presence_penalty")
        public Builder presencePenalty(Double presencePenalty) {
            this.presencePenalty = presencePenalty;
            return this;
        }

        /**
         * Penalty on every token that already occurred, however often; higher brings up new topics. From -2
         * to 2.
         */
        public Builder presencePenalty(double presencePenalty) {
            this.presencePenalty = presencePenalty;
            return this;
        }

        /**
         * Functions with their code, which only the Workers runtime can execute; over REST give tools
         * instead.
         */
        @JsonProperty("functions")
        public Builder functions(List<RuntimeFunction> functions) {
            this.functions = functions;
            return this;
        }

        /**
         * Adds one element to {@code functions}. Functions with their code, which only the Workers runtime
         * can execute; over REST give tools instead.
         */
        public Builder function(RuntimeFunction element) {
            this.functions = Checks.plus(this.functions, element);
            return this;
        }

        /** Tools that the model may ask the caller to run; models without function calling refuse them. */
        @JsonProperty("tools")
        public Builder tools(List<Tool> tools) {
            this.tools = tools;
            return this;
        }

        /**
         * Adds one element to {@code tools}. Tools that the model may ask the caller to run; models without
         * function calling refuse them.
         */
        public Builder tool(Tool element) {
            this.tools = Checks.plus(this.tools, element);
            return this;
        }

        /** Settings of the thinking before the answer. */
        @JsonProperty("reasoning")
        public Builder reasoning(GptOssReasoning reasoning) {
            this.reasoning = reasoning;
            return this;
        }

        /** Adds a member that has no field here; a null value is written as null. */
        @JsonAnySetter
        public Builder extra(String name, Object value) {
            this.extraFields = Checks.plus(this.extraFields, name, value);
            return this;
        }

        /** Lets {@link #build()} accept what the checks here would refuse, for a service newer than this version. */
        public Builder unchecked() {
            this.unchecked = true;
            return this;
        }

        /**
         * Returns the finished value.
         *
         * @throws dev.workersai.wire.InvalidInputException if a field is missing or out of bounds
         */
        public GptOssInput build() {
            GptOssInput built = new GptOssInput(
                    prompt,
                    Checks.copy(messages),
                    input,
                    lora,
                    responseFormat,
                    raw,
                    maxTokens,
                    temperature,
                    topP,
                    topK,
                    seed,
                    repetitionPenalty,
                    frequencyPenalty,
                    presencePenalty,
                    Checks.copy(functions),
                    Checks.copy(tools),
                    reasoning,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

