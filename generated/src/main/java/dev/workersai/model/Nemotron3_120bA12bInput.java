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
 * Input of chat completion for nemotron-3-120b-a12b: a prompt or a conversation, and how to answer it.
 *
 * <p>Exactly one of these must be set: {@code prompt}; {@code messages}.
 *
 * <p>Model: {@code @cf/nvidia/nemotron-3-120b-a12b}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Nemotron3_120bA12bInput.Builder.class)
public class Nemotron3_120bA12bInput {

    /** Text for the model to answer or to continue. Not empty. */
    @JsonProperty("prompt")
    String prompt;

    /** Conversation so far, oldest message first. Not empty. */
    @JsonProperty("messages")
    List<ChatCompletionMessage> messages;

    /** Model to use; the path already names it, so the effect of this field is not confirmed. */
    @JsonProperty("model")
    String model;

    /** Voice and format of a spoken answer. Its effect on this service is not confirmed. */
    @JsonProperty("audio")
    ChatCompletionAudio audio;

    /**
     * Penalty on a token that grows with every occurrence; higher repeats less. From -2 to 2. The service
     * assumes {@code 0} when absent.
     */
    @JsonProperty("frequency_penalty")
    Double frequencyPenalty;

    /** Changes to the likelihood of single tokens, by token id. */
    @JsonProperty("logit_bias")
    Object logitBias;

    /**
     * Whether to return log probabilities of the tokens of the answer. The service assumes {@code false} when
     * absent.
     */
    @JsonProperty("logprobs")
    Boolean logprobs;

    /** Number of likely tokens to return for each position, next to the log probabilities. From 0 to 20. */
    @JsonProperty("top_logprobs")
    Integer topLogprobs;

    /** Upper limit of tokens to write, under its older name; max_completion_tokens took its place. */
    @JsonProperty("max_tokens")
    Long maxTokens;

    /** Upper limit of tokens to write; the answer is cut there. */
    @JsonProperty("max_completion_tokens")
    Long maxCompletionTokens;

    /** Labels of the caller's own for this request. Its effect on this service is not confirmed. */
    @JsonProperty("metadata")
    Object metadata;

    /**
     * Kinds of content that the answer may have. Its effect on this service is not confirmed. Known here:
     * {@code text}, {@code audio}.
     */
    @JsonProperty("modalities")
    List<Modality> modalities;

    /**
     * Number of answers to write. Its effect on this service is not confirmed. From 1 to 128. The service
     * assumes {@code 1} when absent.
     */
    @JsonProperty("n")
    Integer n;

    /** Whether one answer may ask for several tool calls. The service assumes {@code true} when absent. */
    @JsonProperty("parallel_tool_calls")
    Boolean parallelToolCalls;

    /** Text that much of the answer is expected to repeat. Its effect on this service is not confirmed. */
    @JsonProperty("prediction")
    ChatCompletionPrediction prediction;

    /**
     * Penalty on every token that already occurred, however often; higher brings up new topics. From -2 to 2.
     * The service assumes {@code 0} when absent.
     */
    @JsonProperty("presence_penalty")
    Double presencePenalty;

    /** Switches of the chat template, chiefly about thinking. */
    @JsonProperty("chat_template_kwargs")
    NemotronChatTemplateKwargs chatTemplateKwargs;

    /**
     * Form of the answer, such as JSON that fits a schema; the service does not promise that every answer
     * fits.
     */
    @JsonProperty("response_format")
    ChatCompletionResponseFormat responseFormat;

    /** Start value of the randomness; the same seed and input tend to give the same result. */
    @JsonProperty("seed")
    Long seed;

    /** Texts at which the model stops writing. */
    @JsonProperty("stop")
    StopSequences stop;

    /**
     * Whether the service may keep the answer. Its effect on this service is not confirmed. The service
     * assumes {@code false} when absent.
     */
    @JsonProperty("store")
    Boolean store;

    /** What a stream carries besides the answer. */
    @JsonProperty("stream_options")
    StreamOptions streamOptions;

    /**
     * Randomness of the choice of words; higher is more varied. From 0 to 2. The service assumes {@code 1}
     * when absent.
     */
    @JsonProperty("temperature")
    Double temperature;

    /**
     * Whether the model must call a tool, and which; required is only a wish, a function given by name is
     * enforced.
     */
    @JsonProperty("tool_choice")
    ChatCompletionToolChoice toolChoice;

    /** Tools that the model may ask the caller to run; models without function calling refuse them. */
    @JsonProperty("tools")
    List<ChatCompletionTool> tools;

    /**
     * Share of probability that the candidates for the next token must cover; lower keeps to the likeliest.
     * From 0 to 1. The service assumes {@code 1} when absent.
     */
    @JsonProperty("top_p")
    Double topP;

    /** Caller's own name for the end user. Its effect on this service is not confirmed. */
    @JsonProperty("user")
    String user;

    /** How to search the web for the answer. Its effect on this service is not confirmed. */
    @JsonProperty("web_search_options")
    WebSearchOptions webSearchOptions;

    /**
     * Choice of the function to call, in the form that tool_choice replaced. Its effect on this service is
     * not confirmed.
     */
    @JsonProperty("function_call")
    FunctionCallChoice functionCall;

    /**
     * Functions that the model may ask the caller to run, in the form that tools replaced. Its effect on this
     * service is not confirmed. From 1 to 128 items.
     */
    @JsonProperty("functions")
    List<FunctionDefinition> functions;

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
        builder.model = model;
        builder.audio = audio;
        builder.frequencyPenalty = frequencyPenalty;
        builder.logitBias = logitBias;
        builder.logprobs = logprobs;
        builder.topLogprobs = topLogprobs;
        builder.maxTokens = maxTokens;
        builder.maxCompletionTokens = maxCompletionTokens;
        builder.metadata = metadata;
        builder.modalities = modalities;
        builder.n = n;
        builder.parallelToolCalls = parallelToolCalls;
        builder.prediction = prediction;
        builder.presencePenalty = presencePenalty;
        builder.chatTemplateKwargs = chatTemplateKwargs;
        builder.responseFormat = responseFormat;
        builder.seed = seed;
        builder.stop = stop;
        builder.store = store;
        builder.streamOptions = streamOptions;
        builder.temperature = temperature;
        builder.toolChoice = toolChoice;
        builder.tools = tools;
        builder.topP = topP;
        builder.user = user;
        builder.webSearchOptions = webSearchOptions;
        builder.functionCall = functionCall;
        builder.functions = functions;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("Nemotron3_120bA12bInput");
        checks.exactlyOne(Checks.choice("prompt", prompt), Checks.choice("messages", messages));
        checks.length("prompt", prompt, 1, Integer.MAX_VALUE);
        checks.size("messages", messages, 1, Integer.MAX_VALUE);
        checks.atLeast("frequency_penalty", frequencyPenalty, "-2");
        checks.atMost("frequency_penalty", frequencyPenalty, "2");
        checks.atLeast("top_logprobs", topLogprobs, "0");
        checks.atMost("top_logprobs", topLogprobs, "20");
        checks.atLeast("n", n, "1");
        checks.atMost("n", n, "128");
        checks.atLeast("presence_penalty", presencePenalty, "-2");
        checks.atMost("presence_penalty", presencePenalty, "2");
        StopSequences.check(checks.type(), "stop", stop);
        checks.atLeast("temperature", temperature, "0");
        checks.atMost("temperature", temperature, "2");
        checks.atLeast("top_p", topP, "0");
        checks.atMost("top_p", topP, "1");
        checks.size("functions", functions, 1, 128);
    }

    /** Collects the fields of a {@link Nemotron3_120bA12bInput}. Not safe for use from several threads. */
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

        /** Conversation so far, oldest message first. Not empty. */
        @JsonProperty("messages")
        public Builder messages(List<ChatCompletionMessage> messages) {
            this.messages = messages;
            return this;
        }

        /** Adds one element to {@code messages}. Conversation so far, oldest message first. Not empty. */
        public Builder message(ChatCompletionMessage element) {
            this.messages = Checks.plus(this.messages, element);
            return this;
        }

        /** Model to use; the path already names it, so the effect of this field is not confirmed. */
        @JsonProperty("model")
        public Builder model(String model) {
            this.model = model;
            return this;
        }

        /** Voice and format of a spoken answer. Its effect on this service is not confirmed. */
        @JsonProperty("audio")
        public Builder audio(ChatCompletionAudio audio) {
            this.audio = audio;
            return this;
        }

        /**
         * Penalty on a token that grows with every occurrence; higher repeats less. From -2 to 2. The service
         * assumes {@code 0} when absent.
         */
        @JsonProperty("frequency_penalty")
        public Builder frequencyPenalty(Double frequencyPenalty) {
            this.frequencyPenalty = frequencyPenalty;
            return this;
        }

        /**
         * Penalty on a token that grows with every occurrence; higher repeats less. From -2 to 2. The service
         * assumes {@code 0} when absent.
         */
        public Builder frequencyPenalty(double frequencyPenalty) {
            this.frequencyPenalty = frequencyPenalty;
            return this;
        }

        /** Changes to the likelihood of single tokens, by token id. */
        @JsonProperty("logit_bias")
        public Builder logitBias(Object logitBias) {
            this.logitBias = logitBias;
            return this;
        }

        /**
         * Whether to return log probabilities of the tokens of the answer. The service assumes {@code false}
         * when absent.
         */
        @JsonProperty("logprobs")
        public Builder logprobs(Boolean logprobs) {
            this.logprobs = logprobs;
            return this;
        }

        /** Number of likely tokens to return for each position, next to the log probabilities. From 0 to 20. */
        @JsonProperty("top_logprobs")
        public Builder topLogprobs(Integer topLogprobs) {
            this.topLogprobs = topLogprobs;
            return this;
        }

        /** Number of likely tokens to return for each position, next to the log probabilities. From 0 to 20. */
        public Builder topLogprobs(int topLogprobs) {
            this.topLogprobs = topLogprobs;
            return this;
        }

        /** Upper limit of tokens to write, under its older name; max_completion_tokens took its place. */
        @JsonProperty("max_tokens")
        public Builder maxTokens(Long maxTokens) {
            this.maxTokens = maxTokens;
            return this;
        }

        /** Upper limit of tokens to write, under its older name; max_completion_tokens took its place. */
        public Builder maxTokens(long maxTokens) {
            this.maxTokens = maxTokens;
            return this;
        }

        /** Upper limit of tokens to write; the answer is cut there. */
        @JsonProperty("max_completion_tokens")
        public Builder maxCompletionTokens(Long maxCompletionTokens) {
            this.maxCompletionTokens = maxCompletionTokens;
            return this;
        }

        /** Upper limit of tokens to write; the answer is cut there. */
        public Builder maxCompletionTokens(long maxCompletionTokens) {
            this.maxCompletionTokens = maxCompletionTokens;
            return this;
        }

        /** Labels of the caller's own for this request. Its effect on this service is not confirmed. */
        @JsonProperty("metadata")
        public Builder metadata(Object metadata) {
            this.metadata = metadata;
            return this;
        }

        /**
         * Kinds of content that the answer may have. Its effect on this service is not confirmed. Known here:
         * {@code text}, {@code audio}.
         */
        @JsonProperty("modalities")
        public Builder modalities(List<Modality> modalities) {
            this.modalities = modalities;
            return this;
        }

        /**
         * Adds one element to {@code modalities}. Kinds of content that the answer may have. Its effect on
         * this service is not confirmed. Known here: {@code text}, {@code audio}.
         */
        public Builder modality(Modality element) {
            this.modalities = Checks.plus(this.modalities, element);
            return this;
        }

        /**
         * Number of answers to write. Its effect on this service is not confirmed. From 1 to 128. The service
         * assumes {@code 1} when absent.
         */
        @JsonProperty("n")
        public Builder n(Integer n) {
            this.n = n;
            return this;
        }

        /**
         * Number of answers to write. Its effect on this service is not confirmed. From 1 to 128. The service
         * assumes {@code 1} when absent.
         */
        public Builder n(int n) {
            this.n = n;
            return this;
        }

        /** Whether one answer may ask for several tool calls. The service assumes {@code true} when absent. */
        @JsonProperty("parallel_tool_calls")
        public Builder parallelToolCalls(Boolean parallelToolCalls) {
            this.parallelToolCalls = parallelToolCalls;
            return this;
        }

        /** Text that much of the answer is expected to repeat. Its effect on this service is not confirmed. */
        @JsonProperty("prediction")
        public Builder prediction(ChatCompletionPrediction prediction) {
            this.prediction = prediction;
            return this;
        }

        /**
         * Penalty on every token that already occurred, however often; higher brings up new topics. From -2
         * to 2. The service assumes {@code 0} when absent.
         */
        @JsonProperty("presence_penalty")
        public Builder presencePenalty(Double presencePenalty) {
            this.presencePenalty = presencePenalty;
            return this;
        }

        /**
         * Penalty on every token that already occurred, however often; higher brings up new topics. From -2
         * to 2. The service assumes {@code 0} when absent.
         */
        public Builder presencePenalty(double presencePenalty) {
            this.presencePenalty = presencePenalty;
            return this;
        }

        /** Switches of the chat template, chiefly about thinking. */
        @JsonProperty("chat_template_kwargs")
        public Builder chatTemplateKwargs(NemotronChatTemplateKwargs chatTemplateKwargs) {
            this.chatTemplateKwargs = chatTemplateKwargs;
            return this;
        }

        /**
         * Form of the answer, such as JSON that fits a schema; the service does not promise that every answer
         * fits.
         */
        @JsonProperty("response_format")
        public Builder responseFormat(ChatCompletionResponseFormat responseFormat) {
            this.responseFormat = responseFormat;
            return this;
        }

        /** Start value of the randomness; the same seed and input tend to give the same result. */
        @JsonProperty("seed")
        public Builder seed(Long seed) {
            this.seed = seed;
            return this;
        }

        /** Start value of the randomness; the same seed and input tend to give the same result. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /** Texts at which the model stops writing. */
        @JsonProperty("stop")
        public Builder stop(StopSequences stop) {
            this.stop = stop;
            return this;
        }

        /** Texts at which the model stops writing. */
        public Builder stop(String stop) {
            this.stop = StopSequences.of(stop);
            return this;
        }

        /** Texts at which the model stops writing. */
        public Builder stop(List<String> stop) {
            this.stop = StopSequences.of(stop);
            return this;
        }

        /**
         * Whether the service may keep the answer. Its effect on this service is not confirmed. The service
         * assumes {@code false} when absent.
         */
        @JsonProperty("store")
        public Builder store(Boolean store) {
            this.store = store;
            return this;
        }

        /** What a stream carries besides the answer. */
        @JsonProperty("stream_options")
        public Builder streamOptions(StreamOptions streamOptions) {
            this.streamOptions = streamOptions;
            return this;
        }

        /**
         * Randomness of the choice of words; higher is more varied. From 0 to 2. The service assumes {@code
         * 1} when absent.
         */
        @JsonProperty("temperature")
        public Builder temperature(Double temperature) {
            this.temperature = temperature;
            return this;
        }

        /**
         * Randomness of the choice of words; higher is more varied. From 0 to 2. The service assumes {@code
         * 1} when absent.
         */
        public Builder temperature(double temperature) {
            this.temperature = temperature;
            return this;
        }

        /**
         * Whether the model must call a tool, and which; required is only a wish, a function given by name is
         * enforced.
         */
        @JsonProperty("tool_choice")
        public Builder toolChoice(ChatCompletionToolChoice toolChoice) {
            this.toolChoice = toolChoice;
            return this;
        }

        /**
         * Whether the model must call a tool, and which; required is only a wish, a function given by name is
         * enforced.
         */
        public Builder toolChoice(String toolChoice) {
            this.toolChoice = ChatCompletionToolChoice.of(toolChoice);
            return this;
        }

        /** Tools that the model may ask the caller to run; models without function calling refuse them. */
        @JsonProperty("tools")
        public Builder tools(List<ChatCompletionTool> tools) {
            this.tools = tools;
            return this;
        }

        /**
         * Adds one element to {@code tools}. Tools that the model may ask the caller to run; models without
         * function calling refuse them.
         */
        public Builder tool(ChatCompletionTool element) {
            this.tools = Checks.plus(this.tools, element);
            return this;
        }

        /**
         * Share of probability that the candidates for the next token must cover; lower keeps to the
         * likeliest. From 0 to 1. The service assumes {@code 1} when absent.
         */
        @JsonProperty("top_p")
        public Builder topP(Double topP) {
            this.topP = topP;
            return this;
        }

        /**
         * Share of probability that the candidates for the next token must cover; lower keeps to the
         * likeliest. From 0 to 1. The service assumes {@code 1} when absent.
         */
        public Builder topP(double topP) {
            this.topP = topP;
            return this;
        }

        /** Caller's own name for the end user. Its effect on this service is not confirmed. */
        @JsonProperty("user")
        public Builder user(String user) {
            this.user = user;
            return this;
        }

        /** How to search the web for the answer. Its effect on this service is not confirmed. */
        @JsonProperty("web_search_options")
        public Builder webSearchOptions(WebSearchOptions webSearchOptions) {
            this.webSearchOptions = webSearchOptions;
            return this;
        }

        /**
         * Choice of the function to call, in the form that tool_choice replaced. Its effect on this service
         * is not confirmed.
         */
        @JsonProperty("function_call")
        public Builder functionCall(FunctionCallChoice functionCall) {
            this.functionCall = functionCall;
            return this;
        }

        /**
         * Choice of the function to call, in the form that tool_choice replaced. Its effect on this service
         * is not confirmed.
         */
        public Builder functionCall(String functionCall) {
            this.functionCall = FunctionCallChoice.of(functionCall);
            return this;
        }

        /**
         * Functions that the model may ask the caller to run, in the form that tools replaced. Its effect on
         * this service is not confirmed. From 1 to 128 items.
         */
        @JsonProperty("functions")
        public Builder functions(List<FunctionDefinition> functions) {
            this.functions = functions;
            return this;
        }

        /**
         * Adds one element to {@code functions}. Functions that the model may ask the caller to run, in the
         * form that tools replaced. Its effect on this service is not confirmed. From 1 to 128 items.
         */
        public Builder function(FunctionDefinition element) {
            this.functions = Checks.plus(this.functions, element);
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
        public Nemotron3_120bA12bInput build() {
            Nemotron3_120bA12bInput built = new Nemotron3_120bA12bInput(
                    prompt,
                    Checks.copy(messages),
                    model,
                    audio,
                    frequencyPenalty,
                    logitBias,
                    logprobs,
                    topLogprobs,
                    maxTokens,
                    maxCompletionTokens,
                    metadata,
                    Checks.copy(modalities),
                    n,
                    parallelToolCalls,
                    prediction,
                    presencePenalty,
                    chatTemplateKwargs,
                    responseFormat,
                    seed,
                    stop,
                    store,
                    streamOptions,
                    temperature,
                    toolChoice,
                    Checks.copy(tools),
                    topP,
                    user,
                    webSearchOptions,
                    functionCall,
                    Checks.copy(functions),
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

