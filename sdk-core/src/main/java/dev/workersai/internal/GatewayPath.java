package dev.workersai.internal;

import dev.workersai.Gateway;

/**
 * Where the paths of the API are on the AI Gateway's own host.
 *
 * @see <a href="https://developers.cloudflare.com/ai-gateway/providers/workersai/">AI Gateway, Workers AI</a>
 */
final class GatewayPath {

    private static final String RUN = "/ai/run/";
    private static final String OPENAI = "/ai/v1/";

    private GatewayPath() {}

    /** Returns whether a path after the account is for a model; the gateway knows no other. */
    static boolean leadsToModel(String path) {
        return path.startsWith(RUN) || path.startsWith(OPENAI);
    }

    /** Returns the URL of a gateway that has a host, without a slash at its end. */
    static String of(Gateway gateway, String accountId) {
        return gateway.host().orElseThrow() + "/" + accountId + "/" + gateway.id();
    }

    /** Returns the path after {@link #of} for one after the account that leads to a model. */
    static String of(String path) {
        return "/workers-ai/" + (path.startsWith(RUN) ? path.substring(RUN.length()) : path.substring("/ai/".length()));
    }
}
