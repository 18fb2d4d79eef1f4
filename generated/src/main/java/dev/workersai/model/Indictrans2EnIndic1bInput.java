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
 * Input of translation with indictrans2: the text or texts, and the language to translate into.
 *
 * <p>Model: {@code @cf/ai4bharat/indictrans2-en-indic-1B}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Indictrans2EnIndic1bInput.Builder.class)
public class Indictrans2EnIndic1bInput {

    /** Text or texts to translate. Required. */
    @JsonProperty("text")
    Texts text;

    /**
     * Language and script to translate into, for example hin_Deva for Hindi. Known here: {@code asm_Beng},
     * {@code awa_Deva}, {@code ben_Beng}, {@code bho_Deva}, {@code brx_Deva}, {@code doi_Deva}, {@code
     * eng_Latn}, {@code gom_Deva}, {@code gon_Deva}, {@code guj_Gujr}, {@code hin_Deva}, {@code hne_Deva},
     * {@code kan_Knda}, {@code kas_Arab}, {@code kas_Deva}, {@code kha_Latn}, {@code lus_Latn}, {@code
     * mag_Deva}, {@code mai_Deva}, {@code mal_Mlym}, {@code mar_Deva}, {@code mni_Beng}, {@code mni_Mtei},
     * {@code npi_Deva}, {@code ory_Orya}, {@code pan_Guru}, {@code san_Deva}, {@code sat_Olck}, {@code
     * snd_Arab}, {@code snd_Deva}, {@code tam_Taml}, {@code tel_Telu}, {@code urd_Arab}, {@code unr_Deva}.
     * The service assumes {@code hin_Deva} when absent. Required.
     */
    @JsonProperty("target_language")
    Indictrans2EnIndic1bInputTargetLanguage targetLanguage;

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
        builder.text = text;
        builder.targetLanguage = targetLanguage;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("Indictrans2EnIndic1bInput");
        checks.required("text", text);
        checks.required("target_language", targetLanguage);
    }

    /** Collects the fields of a {@link Indictrans2EnIndic1bInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Text or texts to translate. Required. */
        @JsonProperty("text")
        public Builder text(Texts text) {
            this.text = text;
            return this;
        }

        /** Text or texts to translate. Required. */
        public Builder text(String text) {
            this.text = Texts.of(text);
            return this;
        }

        /** Text or texts to translate. Required. */
        public Builder text(List<String> text) {
            this.text = Texts.of(text);
            return this;
        }

        /**
         * Language and script to translate into, for example hin_Deva for Hindi. Known here: {@code
         * asm_Beng}, {@code awa_Deva}, {@code ben_Beng}, {@code bho_Deva}, {@code brx_Deva}, {@code
         * doi_Deva}, {@code eng_Latn}, {@code gom_Deva}, {@code gon_Deva}, {@code guj_Gujr}, {@code
         * hin_Deva}, {@code hne_Deva}, {@code kan_Knda}, {@code kas_Arab}, {@code kas_Deva}, {@code
         * kha_Latn}, {@code lus_Latn}, {@code mag_Deva}, {@code mai_Deva}, {@code mal_Mlym}, {@code
         * mar_Deva}, {@code mni_Beng}, {@code mni_Mtei}, {@code npi_Deva}, {@code ory_Orya}, {@code
         * pan_Guru}, {@code san_Deva}, {@code sat_Olck}, {@code snd_Arab}, {@code snd_Deva}, {@code
         * tam_Taml}, {@code tel_Telu}, {@code urd_Arab}, {@code unr_Deva}. The service assumes {@code
         * hin_Deva} when absent. Required.
         */
        @JsonProperty("target_language")
        public Builder targetLanguage(Indictrans2EnIndic1bInputTargetLanguage targetLanguage) {
            this.targetLanguage = targetLanguage;
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
        public Indictrans2EnIndic1bInput build() {
            Indictrans2EnIndic1bInput built = new Indictrans2EnIndic1bInput(
                    text,
                    targetLanguage,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

