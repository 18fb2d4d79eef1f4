package dev.workersai.internal;

import dev.workersai.error.ConfigurationException;
import feign.RequestInterceptor;
import feign.RequestTemplate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Signs a request: reads the token anew for each, and only for requests to the configured service. */
final class AuthInterceptor implements RequestInterceptor {

    private final Supplier<? extends @Nullable String> token;
    private final String userAgent;

    AuthInterceptor(Supplier<? extends @Nullable String> token, String userAgent) {
        this.token = token;
        this.userAgent = userAgent;
    }

    @Override
    public void apply(RequestTemplate template) {
        // Only a java.net.URI parameter makes a template absolute at this point; the token is not for other hosts.
        if (template.url().startsWith("http")) {
            throw new IllegalArgumentException("An API interface may not choose its own host.");
        }
        String current = token.get();
        if (current == null) {
            throw new ConfigurationException("The supplier of the API token gave null.");
        }
        template.removeHeader("Authorization");
        template.headerLiteral("Authorization", "Bearer " + ApiTokenRule.check(current, "The supplied API token"));
        template.removeHeader("User-Agent");
        template.headerLiteral("User-Agent", userAgent);
    }
}
