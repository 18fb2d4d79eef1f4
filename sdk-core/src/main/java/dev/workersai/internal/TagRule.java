package dev.workersai.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the tags of a request may be.
 *
 * @see <a href="https://developers.cloudflare.com/workers-ai/">Workers AI, request tags</a>
 */
public final class TagRule {

    private static final int MOST = 5;
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9:.\\-/@]{1,50}");

    private TagRule() {}

    /**
     * Returns the tags without duplicates, in their order.
     *
     * @throws IllegalArgumentException if there are more than 5, or one has another form
     */
    public static List<String> check(Collection<String> tags) {
        List<String> different = List.copyOf(new LinkedHashSet<>(tags));
        for (String tag : different) {
            if (!TAG.matcher(tag).matches()) {
                throw new IllegalArgumentException(
                        "A tag has 1 to 50 letters, digits and : - . / @, but one is '" + Texts.shortened(tag) + "'.");
            }
        }
        if (different.size() > MOST) {
            throw new IllegalArgumentException("A request takes at most 5 tags, but has " + different.size() + ".");
        }
        return different;
    }
}
