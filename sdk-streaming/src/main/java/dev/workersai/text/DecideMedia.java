package dev.workersai.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.media.Media;
import java.util.Objects;
import java.util.stream.Stream;

/** A kind of media that decision models take, within the bounds that the vendor states in the schema of the models. */
enum DecideMedia {
    IMAGES("images", 4, 8, "image/(png|jpeg|webp)"),
    AUDIO("audio", 8, 32, "audio/.+"),
    VIDEOS("videos", 16, 32, "video/.+");

    private static final long MIB = 1 << 20;

    private final String field;
    private final long mostEach;
    private final long mostTogether;
    private final String taken;

    DecideMedia(String field, long mibEach, long mibTogether, String taken) {
        this.field = field;
        this.mostEach = mibEach * MIB;
        this.mostTogether = mibTogether * MIB;
        this.taken = taken;
    }

    TaskCall addTo(TaskCall call, Media... media) {
        Stream.of(media).forEach(this::check);
        TaskCall changed =
                call.plus(field, Stream.of(media).map(Media::toDataUri).toList());
        if (together(changed) > mostTogether) {
            throw new IllegalArgumentException("The " + field + " of a state may have " + mostTogether / MIB
                    + " MiB together, but these have more.");
        }
        return changed;
    }

    private long together(TaskCall call) {
        long together = 0;
        for (JsonNode uri : Objects.requireNonNull(call.get(field))) {
            String text = uri.asText();
            long padding = text.chars().filter(c -> c == '=').count();
            together += (text.length() - text.indexOf(',') - 1) / 4L * 3 - padding;
        }
        return together;
    }

    private void check(Media each) {
        if (!each.mediaType().matches(taken)) {
            throw new IllegalArgumentException(each + " is not fit for " + field + " of a decision model.");
        }
        if (each.bytes().length > mostEach) {
            throw new IllegalArgumentException(
                    each + " is too large: " + field + " may have " + mostEach / MIB + " MiB each.");
        }
    }
}
