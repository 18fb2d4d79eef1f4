package dev.workersai.internal;

import dev.workersai.error.ConfigurationException;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where the token may be sent: https to anywhere the user says, clear text to this machine only. */
public final class BaseUrlRule {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");

    private BaseUrlRule() {}

    /**
     * Returns the URL without a slash at its end.
     *
     * @throws ConfigurationException if it is not absolute, not https (unless the host is loopback), or has user
     *     information, a query or a fragment
     */
    public static URI check(URI url) {
        URI checked = checkForm(url);
        if (checked.getScheme().equals("http")
                && !LOOPBACK.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches()) {
            throw new ConfigurationException("The base URL has to be https, since the API token goes there; plain http "
                    + "is taken for this machine only (localhost, 127.0.0.1, [::1]), or with insecureBaseUrl.");
        }
        return checked;
    }

    /**
     * Returns the URL without a slash at its end, whatever its host.
     *
     * @throws ConfigurationException if it is not absolute, neither http nor https, or has user information, a query or a
     *     fragment
     */
    public static URI checkForm(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (url.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new ConfigurationException("The base URL has to look like https://host/path.");
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new ConfigurationException("The base URL has user information, a query or a fragment: remove it.");
        }
        String path = url.getRawPath().replaceAll("/+$", "");
        return URI.create(scheme + "://" + url.getRawAuthority() + path);
    }
}
