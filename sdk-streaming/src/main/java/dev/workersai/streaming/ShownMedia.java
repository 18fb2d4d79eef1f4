package dev.workersai.streaming;

import dev.workersai.catalog.Capability;
import dev.workersai.catalog.ChatModel;
import dev.workersai.media.Media;
import dev.workersai.model.ImageDetail;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the user shows in the messages of a chat. Immutable.
 *
 * @param media all of it
 * @param detail how closely the pictures that come next are to be looked at, null for the model's default
 */
record ShownMedia(List<Media> media, @Nullable ImageDetail detail) {

    static final ShownMedia NONE = new ShownMedia(List.of(), null);

    ShownMedia plus(List<Media> more) {
        return new ShownMedia(Stream.concat(media.stream(), more.stream()).toList(), detail);
    }

    ShownMedia with(ImageDetail next) {
        return new ShownMedia(media, next);
    }

    /**
     * Refuses a model that does not take this.
     *
     * @throws IllegalArgumentException with the way out
     */
    void check(ChatTarget target) {
        MediaRules.check(target, media);
        if (detail != null && target.fields().isKnown() && !target.takesChatCompletions()) {
            throw new IllegalArgumentException(target.id() + " does not take a detail of pictures; "
                    + Alternatives.thatFit(ShownMedia::takesDetail) + ".");
        }
    }

    private static boolean takesDetail(ChatModel<?, ?> model) {
        return model.card().can(Capability.VISION) && ChatTarget.of(model).takesChatCompletions();
    }
}
