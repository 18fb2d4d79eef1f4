package dev.workersai.streaming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids that the tool calls of one request have on the wire: those that the service gave them, as models tell calls
 * apart by ids of their own making; or, for models that take no other, nine letters and digits. They depend on nothing
 * but the order of the calls, so that a longer conversation begins with the same bytes and is taken from the cache.
 */
final class WireIds {

    private static final Pattern SHORT = Pattern.compile("[A-Za-z0-9]{9}");

    private final boolean onlyShort;
    private final Map<String, String> sent = new HashMap<>();
    private final Set<String> takenShort = new HashSet<>();
    private int made;

    WireIds(boolean onlyShort) {
        this.onlyShort = onlyShort;
    }

    /**
     * Returns the id of a call.
     *
     * @param id the caller's id, which no other call of the conversation has
     * @param wireId the service's id, null if it gave none or gave it to two calls of the answer
     */
    String ofCall(String id, @Nullable String wireId) {
        String wanted = wireId == null ? id : wireId;
        String chosen = onlyShort ? shortened(wanted) : wanted;
        sent.put(id, chosen);
        return chosen;
    }

    /** Returns the id of the call that a result belongs to. */
    String ofResult(String id) {
        String known = sent.get(id);
        return known == null ? ofCall(id, null) : known;
    }

    private String shortened(String wanted) {
        String chosen = wanted;
        while (!SHORT.matcher(chosen).matches() || !takenShort.add(chosen)) {
            made++;
            chosen = ("00000000" + made).substring(String.valueOf(made).length() - 1);
        }
        return chosen;
    }
}
