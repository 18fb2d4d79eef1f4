// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record Indictrans2EnIndic1bInputTargetLanguage(@JsonValue String value) {

    /** The value {@code asm_Beng}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage ASM_BENG = new Indictrans2EnIndic1bInputTargetLanguage("asm_Beng");

    /** The value {@code awa_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage AWA_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("awa_Deva");

    /** The value {@code ben_Beng}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage BEN_BENG = new Indictrans2EnIndic1bInputTargetLanguage("ben_Beng");

    /** The value {@code bho_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage BHO_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("bho_Deva");

    /** The value {@code brx_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage BRX_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("brx_Deva");

    /** The value {@code doi_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage DOI_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("doi_Deva");

    /** The value {@code eng_Latn}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage ENG_LATN = new Indictrans2EnIndic1bInputTargetLanguage("eng_Latn");

    /** The value {@code gom_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage GOM_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("gom_Deva");

    /** The value {@code gon_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage GON_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("gon_Deva");

    /** The value {@code guj_Gujr}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage GUJ_GUJR = new Indictrans2EnIndic1bInputTargetLanguage("guj_Gujr");

    /** The value {@code hin_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage HIN_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("hin_Deva");

    /** The value {@code hne_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage HNE_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("hne_Deva");

    /** The value {@code kan_Knda}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage KAN_KNDA = new Indictrans2EnIndic1bInputTargetLanguage("kan_Knda");

    /** The value {@code kas_Arab}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage KAS_ARAB = new Indictrans2EnIndic1bInputTargetLanguage("kas_Arab");

    /** The value {@code kas_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage KAS_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("kas_Deva");

    /** The value {@code kha_Latn}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage KHA_LATN = new Indictrans2EnIndic1bInputTargetLanguage("kha_Latn");

    /** The value {@code lus_Latn}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage LUS_LATN = new Indictrans2EnIndic1bInputTargetLanguage("lus_Latn");

    /** The value {@code mag_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage MAG_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("mag_Deva");

    /** The value {@code mai_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage MAI_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("mai_Deva");

    /** The value {@code mal_Mlym}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage MAL_MLYM = new Indictrans2EnIndic1bInputTargetLanguage("mal_Mlym");

    /** The value {@code mar_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage MAR_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("mar_Deva");

    /** The value {@code mni_Beng}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage MNI_BENG = new Indictrans2EnIndic1bInputTargetLanguage("mni_Beng");

    /** The value {@code mni_Mtei}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage MNI_MTEI = new Indictrans2EnIndic1bInputTargetLanguage("mni_Mtei");

    /** The value {@code npi_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage NPI_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("npi_Deva");

    /** The value {@code ory_Orya}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage ORY_ORYA = new Indictrans2EnIndic1bInputTargetLanguage("ory_Orya");

    /** The value {@code pan_Guru}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage PAN_GURU = new Indictrans2EnIndic1bInputTargetLanguage("pan_Guru");

    /** The value {@code san_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage SAN_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("san_Deva");

    /** The value {@code sat_Olck}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage SAT_OLCK = new Indictrans2EnIndic1bInputTargetLanguage("sat_Olck");

    /** The value {@code snd_Arab}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage SND_ARAB = new Indictrans2EnIndic1bInputTargetLanguage("snd_Arab");

    /** The value {@code snd_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage SND_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("snd_Deva");

    /** The value {@code tam_Taml}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage TAM_TAML = new Indictrans2EnIndic1bInputTargetLanguage("tam_Taml");

    /** The value {@code tel_Telu}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage TEL_TELU = new Indictrans2EnIndic1bInputTargetLanguage("tel_Telu");

    /** The value {@code urd_Arab}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage URD_ARAB = new Indictrans2EnIndic1bInputTargetLanguage("urd_Arab");

    /** The value {@code unr_Deva}. */
    public static final Indictrans2EnIndic1bInputTargetLanguage UNR_DEVA = new Indictrans2EnIndic1bInputTargetLanguage("unr_Deva");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Indictrans2EnIndic1bInputTargetLanguage {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static Indictrans2EnIndic1bInputTargetLanguage of(String value) {
        return new Indictrans2EnIndic1bInputTargetLanguage(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

