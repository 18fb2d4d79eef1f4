package dev.workersai;

import org.jspecify.annotations.Nullable;

/**
 * How long an answer may be, in bytes after inflating it; a longer one is a
 * {@link dev.workersai.error.ProtocolException} that names the setting. Immutable.
 *
 * <p>Event streams have ceilings of their own. The header of an answer is limited by the JDK, by the system property
 * {@code jdk.http.maxHeaderSize} (default: 384 KiB) in all releases since October 2024.
 */
public final class Ceilings {

    private static final long MIB = 1024 * 1024;
    private static final Ceilings STANDARD = builder().build();

    private final long jsonBytes;
    private final long binaryBytes;

    /**
     * Checks the settings.
     *
     * @param jsonBytes the longest JSON answer, at least 1
     * @param binaryBytes the longest answer of raw bytes, at least 1
     */
    @lombok.Builder
    private Ceilings(@Nullable Long jsonBytes, @Nullable Long binaryBytes) {
        this.jsonBytes = checked("jsonBytes", jsonBytes == null ? 512 * MIB : jsonBytes);
        this.binaryBytes = checked("binaryBytes", binaryBytes == null ? 512 * MIB : binaryBytes);
    }

    private static long checked(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " has to be at least 1, but is " + value + ".");
        }
        return value;
    }

    /** {@return the defaults} */
    public static Ceilings standard() {
        return STANDARD;
    }

    /** {@return a builder; what is left out has its default} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the longest JSON answer}. Default: 512 MiB, room for a large batch of embeddings. */
    public long jsonBytes() {
        return jsonBytes;
    }

    /** {@return the longest answer of raw bytes}. Default: 512 MiB. */
    public long binaryBytes() {
        return binaryBytes;
    }

    /** {@return the ceilings} */
    @Override
    public String toString() {
        return "Ceilings[jsonBytes " + jsonBytes + ", binaryBytes " + binaryBytes + "]";
    }

    /** Gathers settings. For one thread. */
    public static final class Builder {

        /**
         * {@return the ceilings}
         *
         * @throws IllegalArgumentException if a setting is out of its bounds
         */
        public Ceilings build() {
            return new Ceilings(jsonBytes, binaryBytes);
        }
    }
}
