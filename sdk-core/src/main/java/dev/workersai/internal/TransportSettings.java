package dev.workersai.internal;

import dev.workersai.Ceilings;
import dev.workersai.Limits;
import java.time.Duration;

/**
 * What all calls over one transport have in common.
 *
 * @param connectTimeout the longest time to connect
 * @param clearText whether calls go out without TLS: HTTP/1.1 then, since an upgrade to HTTP/2 in clear text is more than small
 *     local servers understand
 * @param limits how much may be under way
 * @param ceilings how long answers may be
 */
public record TransportSettings(Duration connectTimeout, boolean clearText, Limits limits, Ceilings ceilings) {

    /** Returns settings without limits and with the standard ceilings. */
    public static TransportSettings of(Duration connectTimeout, boolean clearText) {
        return new TransportSettings(connectTimeout, clearText, Limits.none(), Ceilings.standard());
    }
}
