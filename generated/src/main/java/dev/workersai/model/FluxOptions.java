// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Query of a websocket connection to flux; numbers and switches travel as text.
 *
 * <p>Model: {@code @cf/deepgram/flux}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = FluxOptions.Builder.class)
public class FluxOptions {

    /** Samples per second of the audio that is sent, in Hz, as text. Matches {@code ^[0-9]+$}. Required. */
    @JsonProperty("sample_rate")
    String sampleRate;

    /** Certainty from which the end of a turn is reported early, as text from 0.3 to 0.9. */
    @JsonProperty("eager_eot_threshold")
    String eagerEotThreshold;

    /**
     * Certainty from which a turn counts as ended, as text from 0.5 to 0.9. The service assumes {@code 0.7}
     * when absent.
     */
    @JsonProperty("eot_threshold")
    String eotThreshold;

    /**
     * Silence in milliseconds after which a turn counts as ended in any case, as text. Matches {@code
     * ^[0-9]+$}. The service assumes {@code 5000} when absent.
     */
    @JsonProperty("eot_timeout_ms")
    String eotTimeoutMs;

    /** Term to prefer in the transcript. */
    @JsonProperty("keyterm")
    String keyterm;

    /**
     * Whether to keep the audio out of the model improvement program of Deepgram, as text. Known here: {@code
     * true}, {@code false}. The service assumes {@code false} when absent.
     */
    @JsonProperty("mip_opt_out")
    FluxOptionsMipOptOut mipOptOut;

    /** Label of the request, for the caller's own bookkeeping. */
    @JsonProperty("tag")
    String tag;

    @JsonIgnore
    Map<String, Object> extraFields;

    /** Coding of the audio that is sent. Always {@code linear16}. */
    @JsonProperty("encoding")
    public String encoding() {
        return "linear16";
    }

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
        builder.sampleRate = sampleRate;
        builder.eagerEotThreshold = eagerEotThreshold;
        builder.eotThreshold = eotThreshold;
        builder.eotTimeoutMs = eotTimeoutMs;
        builder.keyterm = keyterm;
        builder.mipOptOut = mipOptOut;
        builder.tag = tag;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("FluxOptions");
        checks.required("sample_rate", sampleRate);
        checks.matches("sample_rate", sampleRate, "^[0-9]+$");
        checks.matches("eot_timeout_ms", eotTimeoutMs, "^[0-9]+$");
    }

    /** Collects the fields of a {@link FluxOptions}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonIgnoreProperties({ "encoding" })
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Samples per second of the audio that is sent, in Hz, as text. Matches {@code ^[0-9]+$}. Required. */
        @JsonProperty("sample_rate")
        public Builder sampleRate(String sampleRate) {
            this.sampleRate = sampleRate;
            return this;
        }

        /** Certainty from which the end of a turn is reported early, as text from 0.3 to 0.9. */
        @JsonProperty("eager_eot_threshold")
        public Builder eagerEotThreshold(String eagerEotThreshold) {
            this.eagerEotThreshold = eagerEotThreshold;
            return this;
        }

        /**
         * Certainty from which a turn counts as ended, as text from 0.5 to 0.9. The service assumes {@code
         * 0.7} when absent.
         */
        @JsonProperty("eot_threshold")
        public Builder eotThreshold(String eotThreshold) {
            this.eotThreshold = eotThreshold;
            return this;
        }

        /**
         * Silence in milliseconds after which a turn counts as ended in any case, as text. Matches {@code
         * ^[0-9]+$}. The service assumes {@code 5000} when absent.
         */
        @JsonProperty("eot_timeout_ms")
        public Builder eotTimeoutMs(String eotTimeoutMs) {
            this.eotTimeoutMs = eotTimeoutMs;
            return this;
        }

        /** Term to prefer in the transcript. */
        @JsonProperty("keyterm")
        public Builder keyterm(String keyterm) {
            this.keyterm = keyterm;
            return this;
        }

        /**
         * Whether to keep the audio out of the model improvement program of Deepgram, as text. Known here:
         * {@code true}, {@code false}. The service assumes {@code false} when absent.
         */
        @JsonProperty("mip_opt_out")
        public Builder mipOptOut(FluxOptionsMipOptOut mipOptOut) {
            this.mipOptOut = mipOptOut;
            return this;
        }

        /** Label of the request, for the caller's own bookkeeping. */
        @JsonProperty("tag")
        public Builder tag(String tag) {
            this.tag = tag;
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
        public FluxOptions build() {
            FluxOptions built = new FluxOptions(
                    sampleRate,
                    eagerEotThreshold,
                    eotThreshold,
                    eotTimeoutMs,
                    keyterm,
                    mipOptOut,
                    tag,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

