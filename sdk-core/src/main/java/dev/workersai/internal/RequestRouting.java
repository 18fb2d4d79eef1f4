package dev.workersai.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.CallOptions;
import dev.workersai.Gateway;
import dev.workersai.Route;
import feign.Request;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the options of a call onto its request, once for all attempts: where it goes, and what goes along. */
final class RequestRouting {

    /** A segment that leads out of the account, in any spelling of its dots. */
    private static final Pattern DOTS = Pattern.compile("(?i)(.*/)?(\\.|%2e){1,2}(/.*)?");

    private final ClientSettings settings;
    private final BusySwitch busySwitch;

    RequestRouting(ClientSettings settings, ObjectMapper mapper) {
        this.settings = settings;
        this.busySwitch = new BusySwitch(mapper);
    }

    /** Returns the request of a method as its call wants it sent; begins the call. */
    Request routed(Request request, ActiveCall call) {
        String target = targetOf(request);
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        QueryLine query = new QueryLine(question < 0 ? "" : target.substring(question + 1));
        if (DOTS.matcher(path).matches()) {
            throw new IllegalArgumentException("A path may not have a segment of dots only.");
        }
        Map<String, String> traced = call.begin(Call.of(request));
        String routed = routed(request, path, call.options());
        Gateway gateway =
                GatewayPath.leadsToModel(routed) ? call.options().gateway().orElse(null) : null;
        return Request.create(
                request.httpMethod(),
                url(routed, gateway) + query.with(call.options()),
                headers(request, traced, call.options(), gateway),
                call.options().rejectIfBusy() && !query.has("queueRequest") ? busySwitch.on(request) : request.body(),
                request.charset(),
                request.requestTemplate());
    }

    private String targetOf(Request request) {
        String account = settings.account().toString();
        // Only a java.net.URI parameter makes a method go elsewhere; the token is not for other hosts.
        if (!request.url().startsWith(account + "/")) {
            throw new IllegalArgumentException("An API interface may not choose its own host.");
        }
        return request.url().substring(account.length());
    }

    private static String routed(Request request, String path, CallOptions options) {
        OpenAiPath other = request.requestTemplate().methodMetadata().method().getAnnotation(OpenAiPath.class);
        return other == null || options.route() == Route.NATIVE ? path : other.value();
    }

    private String url(String path, @Nullable Gateway gateway) {
        return gateway == null || gateway.host().isEmpty()
                ? settings.account() + path
                : GatewayPath.of(gateway, settings.accountId()) + GatewayPath.of(path);
    }

    private static Map<String, Collection<String>> headers(
            Request request, Map<String, String> traced, CallOptions options, @Nullable Gateway gateway) {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        options.sessionAffinity().ifPresent(session -> headers.putIfAbsent("x-session-affinity", List.of(session)));
        if (gateway != null) {
            if (gateway.host().isEmpty()) {
                headers.put("cf-aig-gateway-id", List.of(gateway.id()));
            }
            gateway.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        }
        traced.forEach((name, value) -> headers.put(name, List.of(value)));
        options.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return headers;
    }
}
