package dev.workersai.internal;

import dev.workersai.Gateway;
import dev.workersai.error.ConfigurationException;
import feign.Request;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Signs one attempt: reads the tokens anew, and gives them to the configured hosts only. Nothing above it sees a token. */
final class RequestSigner {

    private final ClientSettings settings;

    RequestSigner(ClientSettings settings) {
        this.settings = settings;
    }

    /** Returns the request with the credentials of now. */
    Request signed(Request request, ActiveCall call) {
        Gateway gateway = call.options().gateway().orElse(null);
        requireConfigured(request.url(), gateway);
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        headers.put("User-Agent", List.of(settings.userAgent()));
        headers.put("Authorization", bearer(settings.token(), "API token"));
        if (gateway != null && gateway.token().isPresent()) {
            headers.put("cf-aig-authorization", bearer(gateway.token().get(), "gateway token"));
        }
        return Request.create(
                request.httpMethod(),
                request.url(),
                headers,
                request.body(),
                request.charset(),
                request.requestTemplate());
    }

    private void requireConfigured(String url, @Nullable Gateway gateway) {
        boolean api = url.startsWith(settings.account() + "/");
        boolean throughGateway = gateway != null
                && gateway.host().isPresent()
                && url.startsWith(GatewayPath.of(gateway, settings.accountId()) + "/");
        if (!api && !throughGateway) {
            throw new IllegalStateException("The API token goes to the configured base URL and gateway only.");
        }
    }

    private static List<String> bearer(Supplier<? extends @Nullable String> token, String name) {
        String current = token.get();
        if (current == null) {
            throw new ConfigurationException("The supplier of the " + name + " gave null.");
        }
        return List.of("Bearer " + ApiTokenRule.check(current, "The supplied " + name));
    }
}
