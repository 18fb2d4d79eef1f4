package dev.workersai.benchmarks;

import java.net.URI;
import java.util.List;
import java.util.ServiceLoader;

/** A way to call the server. Found by name as a service, so that peers can be on the class path or not. */
public interface Contender extends AutoCloseable {

    String name();

    boolean takes(Scenario scenario);

    /** Gets ready to call; {@code server} is scheme and authority. */
    void open(URI server, Scenario scenario);

    /** Makes one call and reads it to its end; returns how much came: characters, numbers or bytes. */
    long call() throws Exception;

    /** Makes one call, and returns the nanoseconds until the first piece of text is in hand. */
    default long nanosToFirstChunk() throws Exception {
        throw new UnsupportedOperationException(name());
    }

    /** Makes as many calls at once and waits for all of them; returns how much came. */
    default long callAtOnce(int count) throws Exception {
        return ThreadPerCall.onLightestThreads(count, this::call);
    }

    @Override
    void close();

    static Contender named(String name) {
        return all().stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contender " + name + " among " + names()));
    }

    static List<String> names() {
        return all().stream().map(Contender::name).toList();
    }

    private static List<Contender> all() {
        return ServiceLoader.load(Contender.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
