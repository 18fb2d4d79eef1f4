// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record AudioEncoding(@JsonValue String value) {

    /** The value {@code linear16}. */
    public static final AudioEncoding LINEAR16 = new AudioEncoding("linear16");

    /** The value {@code flac}. */
    public static final AudioEncoding FLAC = new AudioEncoding("flac");

    /** The value {@code mulaw}. */
    public static final AudioEncoding MULAW = new AudioEncoding("mulaw");

    /** The value {@code alaw}. */
    public static final AudioEncoding ALAW = new AudioEncoding("alaw");

    /** The value {@code mp3}. */
    public static final AudioEncoding MP3 = new AudioEncoding("mp3");

    /** The value {@code opus}. */
    public static final AudioEncoding OPUS = new AudioEncoding("opus");

    /** The value {@code aac}. */
    public static final AudioEncoding AAC = new AudioEncoding("aac");

    /** The value {@code wav}. */
    public static final AudioEncoding WAV = new AudioEncoding("wav");

    /** The value {@code ogg}. */
    public static final AudioEncoding OGG = new AudioEncoding("ogg");

    /** The value {@code amr-nb}. */
    public static final AudioEncoding AMR_NB = new AudioEncoding("amr-nb");

    /** The value {@code amr-wb}. */
    public static final AudioEncoding AMR_WB = new AudioEncoding("amr-wb");

    /** The value {@code speex}. */
    public static final AudioEncoding SPEEX = new AudioEncoding("speex");

    /** The value {@code g729}. */
    public static final AudioEncoding G729 = new AudioEncoding("g729");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AudioEncoding {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static AudioEncoding of(String value) {
        return new AudioEncoding(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

