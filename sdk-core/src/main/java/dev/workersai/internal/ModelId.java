package dev.workersai.internal;

import java.util.List;

/**
 * The id of a model as the path of a call needs it: {@code @cf/author/name}, each part safe as one path segment.
 *
 * @param namespace the first part without its {@code @}
 * @param author the second part
 * @param name the third part
 */
public record ModelId(String namespace, String author, String name) {

    private static final String FORBIDDEN = "?#\\%";

    /**
     * Returns the parts of an id.
     *
     * @throws IllegalArgumentException if the id does not have exactly three parts, does not start with {@code @}, or
     *     has a part that would change the path
     */
    public static ModelId parse(String id) {
        List<String> parts = List.of(id.split("/", -1));
        if (parts.size() != 3 || !id.startsWith("@")) {
            throw refused(
                    id,
                    "an id looks like @cf/author/name"
                            + (id.startsWith("@") ? "" : "; models of other vendors are not served by this path"));
        }
        parts.forEach(part -> check(part, id));
        String namespace = parts.get(0).substring(1);
        check(namespace, id);
        return new ModelId(namespace, parts.get(1), parts.get(2));
    }

    private static void check(String part, String id) {
        if (part.isEmpty() || part.equals(".") || part.equals("..")) {
            throw refused(id, "it has an empty part, or one of dots only");
        }
        if (!part.chars().allMatch(c -> c > ' ' && c < 0x7f && FORBIDDEN.indexOf(c) < 0)) {
            throw refused(id, "it has a space, a control character, one of " + FORBIDDEN + " or a non-ASCII letter");
        }
    }

    private static IllegalArgumentException refused(String id, String reason) {
        return new IllegalArgumentException("Not a model id: '" + Texts.shortened(id) + "': " + reason + ".");
    }
}
