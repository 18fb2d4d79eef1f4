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
 * Options of speech recognition with nova-3: what to write and what to look for; the audio itself is the body
 * of the request.
 *
 * <p>Model: {@code @cf/deepgram/nova-3}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Nova3Options.Builder.class)
public class Nova3Options {

    /**
     * Whether topics beside the custom ones are reported, too: extended reports them, strict does not. Known
     * here: {@code extended}, {@code strict}.
     */
    @JsonProperty("custom_topic_mode")
    Nova3Mode customTopicMode;

    /** Topic of the caller's own to look for. */
    @JsonProperty("custom_topic")
    String customTopic;

    /**
     * Whether intents beside the custom ones are reported, too: extended reports them, strict does not. Known
     * here: {@code extended}, {@code strict}.
     */
    @JsonProperty("custom_intent_mode")
    Nova3Mode customIntentMode;

    /** Intent of the caller's own to look for. */
    @JsonProperty("custom_intent")
    String customIntent;

    /** Whether to report names, places and other entities. */
    @JsonProperty("detect_entities")
    Boolean detectEntities;

    /** Whether to find out the language of the audio. */
    @JsonProperty("detect_language")
    Boolean detectLanguage;

    /** Whether to tell speakers apart. */
    @JsonProperty("diarize")
    Boolean diarize;

    /** Whether spoken commands such as comma become punctuation. */
    @JsonProperty("dictation")
    Boolean dictation;

    /**
     * Coding of the audio that is sent. Known here: {@code linear16}, {@code flac}, {@code mulaw}, {@code
     * amr-nb}, {@code amr-wb}, {@code opus}, {@code speex}, {@code g729}.
     */
    @JsonProperty("encoding")
    AudioEncoding encoding;

    /** Caller's own data to attach to the request. */
    @JsonProperty("extra")
    String extra;

    /** Whether to keep filler words such as uh. */
    @JsonProperty("filler_words")
    Boolean fillerWords;

    /** Terms to prefer in the transcript. */
    @JsonProperty("keyterm")
    List<String> keyterm;

    /** Words to make more or less likely in the transcript. */
    @JsonProperty("keywords")
    List<String> keywords;

    /** Language of the audio, as a BCP-47 tag such as en-US. */
    @JsonProperty("language")
    String language;

    /** Whether spoken units of measurement are abbreviated. */
    @JsonProperty("measurements")
    Boolean measurements;

    /** Whether to keep the audio out of the model improvement program of Deepgram. */
    @JsonProperty("mip_opt_out")
    Boolean mipOptOut;

    /**
     * Subject area to which the model is tuned. Known here: {@code general}, {@code medical}, {@code
     * finance}.
     */
    @JsonProperty("mode")
    Nova3OptionsMode mode;

    /** Whether to transcribe each channel on its own. */
    @JsonProperty("multichannel")
    Boolean multichannel;

    /** Whether spoken numbers become digits. */
    @JsonProperty("numerals")
    Boolean numerals;

    /** Whether to split the transcript into paragraphs. */
    @JsonProperty("paragraphs")
    Boolean paragraphs;

    /** Whether to mask or remove profanity. */
    @JsonProperty("profanity_filter")
    Boolean profanityFilter;

    /** Whether to add punctuation and capital letters. */
    @JsonProperty("punctuate")
    Boolean punctuate;

    /** Kind of sensitive information to mask in the transcript. */
    @JsonProperty("redact")
    String redact;

    /** Term to find, with what to put in its place. */
    @JsonProperty("replace")
    String replace;

    /** Term to look for in the audio. */
    @JsonProperty("search")
    String search;

    /** Whether to report the sentiment of what is said. */
    @JsonProperty("sentiment")
    Boolean sentiment;

    /** Whether to format dates, amounts and the like for reading. */
    @JsonProperty("smart_format")
    Boolean smartFormat;

    /** Whether to report topics. */
    @JsonProperty("topics")
    Boolean topics;

    /** Whether to split the transcript where speech pauses. */
    @JsonProperty("utterances")
    Boolean utterances;

    /** Pause in seconds at which a new utterance begins. */
    @JsonProperty("utt_split")
    Double uttSplit;

    /** Number of channels in the audio that is sent. */
    @JsonProperty("channels")
    Integer channels;

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
        builder.customTopicMode = customTopicMode;
        builder.customTopic = customTopic;
        builder.customIntentMode = customIntentMode;
        builder.customIntent = customIntent;
        builder.detectEntities = detectEntities;
        builder.detectLanguage = detectLanguage;
        builder.diarize = diarize;
        builder.dictation = dictation;
        builder.encoding = encoding;
        builder.extra = extra;
        builder.fillerWords = fillerWords;
        builder.keyterm = keyterm;
        builder.keywords = keywords;
        builder.language = language;
        builder.measurements = measurements;
        builder.mipOptOut = mipOptOut;
        builder.mode = mode;
        builder.multichannel = multichannel;
        builder.numerals = numerals;
        builder.paragraphs = paragraphs;
        builder.profanityFilter = profanityFilter;
        builder.punctuate = punctuate;
        builder.redact = redact;
        builder.replace = replace;
        builder.search = search;
        builder.sentiment = sentiment;
        builder.smartFormat = smartFormat;
        builder.topics = topics;
        builder.utterances = utterances;
        builder.uttSplit = uttSplit;
        builder.channels = channels;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link Nova3Options}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /**
         * Whether topics beside the custom ones are reported, too: extended reports them, strict does not.
         * Known here: {@code extended}, {@code strict}.
         */
        @JsonProperty("custom_topic_mode")
        public Builder customTopicMode(Nova3Mode customTopicMode) {
            this.customTopicMode = customTopicMode;
            return this;
        }

        /** Topic of the caller's own to look for. */
        @JsonProperty("custom_topic")
        public Builder customTopic(String customTopic) {
            this.customTopic = customTopic;
            return this;
        }

        /**
         * Whether intents beside the custom ones are reported, too: extended reports them, strict does not.
         * Known here: {@code extended}, {@code strict}.
         */
        @JsonProperty("custom_intent_mode")
        public Builder customIntentMode(Nova3Mode customIntentMode) {
            this.customIntentMode = customIntentMode;
            return this;
        }

        /** Intent of the caller's own to look for. */
        @JsonProperty("custom_intent")
        public Builder customIntent(String customIntent) {
            this.customIntent = customIntent;
            return this;
        }

        /** Whether to report names, places and other entities. */
        @JsonProperty("detect_entities")
        public Builder detectEntities(Boolean detectEntities) {
            this.detectEntities = detectEntities;
            return this;
        }

        /** Whether to find out the language of the audio. */
        @JsonProperty("detect_language")
        public Builder detectLanguage(Boolean detectLanguage) {
            this.detectLanguage = detectLanguage;
            return this;
        }

        /** Whether to tell speakers apart. */
        @JsonProperty("diarize")
        public Builder diarize(Boolean diarize) {
            this.diarize = diarize;
            return this;
        }

        /** Whether spoken commands such as comma become punctuation. */
        @JsonProperty("dictation")
        public Builder dictation(Boolean dictation) {
            this.dictation = dictation;
            return this;
        }

        /**
         * Coding of the audio that is sent. Known here: {@code linear16}, {@code flac}, {@code mulaw}, {@code
         * amr-nb}, {@code amr-wb}, {@code opus}, {@code speex}, {@code g729}.
         */
        @JsonProperty("encoding")
        public Builder encoding(AudioEncoding encoding) {
            this.encoding = encoding;
            return this;
        }

        /** Caller's own data to attach to the request. */
        @JsonProperty("extra")
        public Builder extra(String extra) {
            this.extra = extra;
            return this;
        }

        /** Whether to keep filler words such as uh. */
        @JsonProperty("filler_words")
        public Builder fillerWords(Boolean fillerWords) {
            this.fillerWords = fillerWords;
            return this;
        }

        /** Terms to prefer in the transcript. */
        @JsonProperty("keyterm")
        public Builder keyterm(List<String> keyterm) {
            this.keyterm = keyterm;
            return this;
        }

        /** Words to make more or less likely in the transcript. */
        @JsonProperty("keywords")
        public Builder keywords(List<String> keywords) {
            this.keywords = keywords;
            return this;
        }

        /** Adds one element to {@code keywords}. Words to make more or less likely in the transcript. */
        public Builder keyword(String element) {
            this.keywords = Checks.plus(this.keywords, element);
            return this;
        }

        /** Language of the audio, as a BCP-47 tag such as en-US. */
        @JsonProperty("language")
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /** Whether spoken units of measurement are abbreviated. */
        @JsonProperty("measurements")
        public Builder measurements(Boolean measurements) {
            this.measurements = measurements;
            return this;
        }

        /** Whether to keep the audio out of the model improvement program of Deepgram. */
        @JsonProperty("mip_opt_out")
        public Builder mipOptOut(Boolean mipOptOut) {
            this.mipOptOut = mipOptOut;
            return this;
        }

        /**
         * Subject area to which the model is tuned. Known here: {@code general}, {@code medical}, {@code
         * finance}.
         */
        @JsonProperty("mode")
        public Builder mode(Nova3OptionsMode mode) {
            this.mode = mode;
            return this;
        }

        /** Whether to transcribe each channel on its own. */
        @JsonProperty("multichannel")
        public Builder multichannel(Boolean multichannel) {
            this.multichannel = multichannel;
            return this;
        }

        /** Whether spoken numbers become digits. */
        @JsonProperty("numerals")
        public Builder numerals(Boolean numerals) {
            this.numerals = numerals;
            return this;
        }

        /** Whether to split the transcript into paragraphs. */
        @JsonProperty("paragraphs")
        public Builder paragraphs(Boolean paragraphs) {
            this.paragraphs = paragraphs;
            return this;
        }

        /** Whether to mask or remove profanity. */
        @JsonProperty("profanity_filter")
        public Builder profanityFilter(Boolean profanityFilter) {
            this.profanityFilter = profanityFilter;
            return this;
        }

        /** Whether to add punctuation and capital letters. */
        @JsonProperty("punctuate")
        public Builder punctuate(Boolean punctuate) {
            this.punctuate = punctuate;
            return this;
        }

        /** Kind of sensitive information to mask in the transcript. */
        @JsonProperty("redact")
        public Builder redact(String redact) {
            this.redact = redact;
            return this;
        }

        /** Term to find, with what to put in its place. */
        @JsonProperty("replace")
        public Builder replace(String replace) {
            this.replace = replace;
            return this;
        }

        /** Term to look for in the audio. */
        @JsonProperty("search")
        public Builder search(String search) {
            this.search = search;
            return this;
        }

        /** Whether to report the sentiment of what is said. */
        @JsonProperty("sentiment")
        public Builder sentiment(Boolean sentiment) {
            this.sentiment = sentiment;
            return this;
        }

        /** Whether to format dates, amounts and the like for reading. */
        @JsonProperty("smart_format")
        public Builder smartFormat(Boolean smartFormat) {
            this.smartFormat = smartFormat;
            return this;
        }

        /** Whether to report topics. */
        @JsonProperty("topics")
        public Builder topics(Boolean topics) {
            this.topics = topics;
            return this;
        }

        /** Whether to split the transcript where speech pauses. */
        @JsonProperty("utterances")
        public Builder utterances(Boolean utterances) {
            this.utterances = utterances;
            return this;
        }

        /** Pause in seconds at which a new utterance begins. */
        @JsonProperty("utt_split")
        public Builder uttSplit(Double uttSplit) {
            this.uttSplit = uttSplit;
            return this;
        }

        /** Pause in seconds at which a new utterance begins. */
        public Builder uttSplit(double uttSplit) {
            this.uttSplit = uttSplit;
            return this;
        }

        /** Number of channels in the audio that is sent. */
        @JsonProperty("channels")
        public Builder channels(Integer channels) {
            this.channels = channels;
            return this;
        }

        /** Number of channels in the audio that is sent. */
        public Builder channels(int channels) {
            this.channels = channels;
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
         */
        public Nova3Options build() {
            Nova3Options built = new Nova3Options(
                    customTopicMode,
                    customTopic,
                    customIntentMode,
                    customIntent,
                    detectEntities,
                    detectLanguage,
                    diarize,
                    dictation,
                    encoding,
                    extra,
                    fillerWords,
                    Checks.copy(keyterm),
                    Checks.copy(keywords),
                    language,
                    measurements,
                    mipOptOut,
                    mode,
                    multichannel,
                    numerals,
                    paragraphs,
                    profanityFilter,
                    punctuate,
                    redact,
                    replace,
                    search,
                    sentiment,
                    smartFormat,
                    topics,
                    utterances,
                    uttSplit,
                    channels,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

