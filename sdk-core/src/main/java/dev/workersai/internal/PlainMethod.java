package dev.workersai.internal;

import feign.InvocationHandlerFactory.MethodHandler;
import feign.MethodMetadata;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A method of an API interface whose requests differ in the body and in names in the path only, as those of models do. Feign
 * has read it, and fills its template once for each model instead of once for each call: a chat allocated 37 KB
 * instead of 55 by that (docs/performance.md). Safe for use from many threads.
 */
final class PlainMethod implements MethodHandler {

    /** Names come from users, and must not take all memory. */
    private static final int MOST_PATHS = 500;

    private final MethodMetadata read;
    private final Supplier<MethodHandler> throughFeign;
    private final String url;
    private final RequestEncoder encoder;
    private final ClientChain chain;
    private final ResponseGate gate;
    private final List<Map.Entry<Integer, Collection<String>>> names;
    private final Map<List<Object>, Prepared> byPath = new ConcurrentHashMap<>();
    private volatile @Nullable MethodHandler feign;

    /**
     * Makes a handler of a method that {@link #isPlain}.
     *
     * @param throughFeign makes Feign's own, for calls that are not plain
     */
    PlainMethod(
            MethodMetadata read,
            Supplier<MethodHandler> throughFeign,
            String url,
            RequestEncoder encoder,
            ClientChain chain,
            ResponseGate gate) {
        this.read = read;
        this.throughFeign = throughFeign;
        this.url = url;
        this.encoder = encoder;
        this.chain = chain;
        this.gate = gate;
        this.names = List.copyOf(read.indexToName().entrySet());
    }

    /** Returns whether the requests of a method differ only in what is filled in here. */
    static boolean isPlain(MethodMetadata read) {
        return read.urlIndex() == null
                && read.queryMapIndex() == null
                && read.formParams().isEmpty()
                && !read.alwaysEncodeBody()
                && read.template().bodyTemplate() == null
                && (read.indexToExpander() == null || read.indexToExpander().isEmpty())
                && read.indexToExpanderClass().isEmpty();
    }

    @Override
    public @Nullable Object invoke(@Nullable Object[] arguments) throws Throwable {
        Prepared prepared = prepared(arguments);
        Object body = read.bodyIndex() == null ? null : arguments[read.bodyIndex()];
        if (prepared == null || (read.bodyIndex() != null && body == null)) {
            return feign().invoke(arguments);
        }
        EncodedBody encoded = body == null ? null : encoder.encoded(body, read.method(), prepared.contentType);
        Request.Options options = Objects.requireNonNull((Request.Options) arguments[arguments.length - 1]);
        Response response = chain.execute(prepared.request(encoded), ActiveCall.of(options));
        return gate.answer(response, read.returnType());
    }

    private MethodHandler feign() {
        MethodHandler made = feign;
        if (made == null) {
            made = throughFeign.get();
            feign = made;
        }
        return made;
    }

    /** Returns what the arguments make of the template, null where that is Feign's to say. */
    private @Nullable Prepared prepared(@Nullable Object[] arguments) {
        Integer headers = read.headerMapIndex();
        if (headers != null && !(arguments[headers] instanceof Map<?, ?> map && map.isEmpty())) {
            return null;
        }
        List<Object> path = new ArrayList<>(names.size());
        for (Map.Entry<Integer, Collection<String>> name : names) {
            if (!(arguments[name.getKey()] instanceof String text)) {
                return null;
            }
            path.add(text);
        }
        Prepared known = byPath.get(path);
        if (known != null || byPath.size() >= MOST_PATHS) {
            return known;
        }
        return byPath.computeIfAbsent(path, this::prepare);
    }

    private Prepared prepare(List<Object> path) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            for (String name : names.get(i).getValue()) {
                variables.put(name, path.get(i));
            }
        }
        return new Prepared(
                RequestTemplate.from(read.template()).resolve(variables).target(url));
    }

    /** A template that is filled. */
    private static final class Prepared {

        private final RequestTemplate template;
        private final Request.HttpMethod method;
        private final String url;
        private final Map<String, Collection<String>> headers;
        private final @Nullable String contentType;

        Prepared(RequestTemplate template) {
            this.template = template;
            this.method = Request.HttpMethod.valueOf(template.method());
            this.url = template.url();
            this.headers = template.headers();
            this.contentType = RequestEncoder.contentType(headers);
        }

        Request request(@Nullable EncodedBody body) {
            if (body == null) {
                return Request.create(method, url, headers, null, null, template);
            }
            Map<String, Collection<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            all.putAll(headers);
            all.put("Content-Type", List.of(body.contentType()));
            all.put("Content-Length", List.of(String.valueOf(body.bytes().length)));
            return Request.create(method, url, all, body.bytes(), null, template);
        }
    }
}
