package dev.workersai.emulator;

/** Spoken text in a file or a bare stream of samples. */
final class SpeechFile {

    private static final int STUDIO_RATE = 24_000;
    private static final int TELEPHONE_RATE = 8_000;
    private static final int LOWEST_RATE = 8_000;
    private static final int HIGHEST_RATE = 48_000;
    private static final ResourceFolder SOUNDS = new ResourceFolder("sounds");

    private SpeechFile() {}

    /**
     * Speaks a text.
     *
     * <p>MP3, linear16, mulaw and alaw last as long as the text; flac, opus and aac are always the same short sound.
     *
     * @param container {@code wav}, {@code none}, {@code ogg}, or empty for the usual one
     */
    static MediaFile of(String text, String encoding, String container, int askedRate) {
        return switch (encoding) {
            case "linear16", "mulaw", "alaw" -> samples(text, encoding, container, askedRate);
            case "flac" -> new MediaFile(SOUNDS.bytes("sound.flac"), "audio/flac");
            case "aac" -> new MediaFile(SOUNDS.bytes("sound.aac"), "audio/aac");
            case "opus" -> new MediaFile(SOUNDS.bytes("sound.opus"), "audio/ogg");
            default -> new MediaFile(Mp3Speech.of(SpeechScore.of(text)), "audio/mpeg");
        };
    }

    private static MediaFile samples(String text, String encoding, String container, int askedRate) {
        if (container.equals("ogg")) {
            throw Refusal.invalidInput("container 'ogg' does not go with encoding '" + encoding + "'");
        }
        int usual = encoding.equals("linear16") ? STUDIO_RATE : TELEPHONE_RATE;
        int rate = askedRate == 0 ? usual : askedRate;
        if (rate < LOWEST_RATE || rate > HIGHEST_RATE) {
            throw Refusal.invalidInput("'/sample_rate' must be 8000 to 48000");
        }
        byte[] samples = encoded(SpeechScore.of(text).render(rate), encoding);
        return container.equals("none")
                ? new MediaFile(samples, bareType(encoding, rate))
                : new MediaFile(Wav.of(samples, encoding, rate, text), "audio/wav");
    }

    private static String bareType(String encoding, int rate) {
        return switch (encoding) {
            case "mulaw" -> "audio/basic";
            case "alaw" -> "audio/x-alaw-basic";
            default -> "audio/l16; rate=" + rate + "; channels=1";
        };
    }

    private static byte[] encoded(double[] sound, String encoding) {
        boolean linear = encoding.equals("linear16");
        byte[] bytes = new byte[linear ? 2 * sound.length : sound.length];
        for (int i = 0; i < sound.length; i++) {
            int sample = (int) Math.round(sound[i] * Short.MAX_VALUE);
            if (linear) {
                bytes[2 * i] = (byte) sample;
                bytes[2 * i + 1] = (byte) (sample >> Byte.SIZE);
            } else {
                bytes[i] = encoding.equals("mulaw") ? G711.muLaw(sample) : G711.aLaw(sample);
            }
        }
        return bytes;
    }
}
