package dev.workersai.benchmarks;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** A way to call the server. Found as a service, so that peers can be on the class path or not. */
public interface Contender extends AutoCloseable {

    String name();

    boolean takes(Scenario scenario);

    /** Returns a pattern for the file names of the jars that somebody has who calls this way. */
    String runtimeJars();

    /**
     * Gets ready to call.
     *
     * @param answer where the answer is, whatever is added to the path; an {@code .openai} at its end asks for OpenAI's form
     * @param size how many texts are sent for an embedding each
     */
    void open(URI answer, Scenario scenario, int size);

    /** Makes one call and reads it to its end; returns how much came: characters, numbers or bytes. */
    long call() throws Exception;

    /** Makes one call, reads it to its end, and hands over each piece of text as it comes. */
    default void stream(Consumer<? super String> onText) throws Exception {
        throw new UnsupportedOperationException(name());
    }

    /** Reads a stream for each reader, all at once, and waits for them. */
    default void streamAtOnce(List<? extends Consumer<? super String>> readers) throws Exception {
        ThreadPerCall.onLightestThreads(this, readers);
    }

    /** Reads one stream; returns how many characters came. */
    default long charactersStreamed() throws Exception {
        CharacterCount count = new CharacterCount();
        stream(count);
        return count.total();
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

    /** Returns those of this module first, the floor at their head, whatever the class path has first. */
    private static List<Contender> all() {
        return ServiceLoader.load(Contender.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Contender::isPeer))
                .toList();
    }

    private static boolean isPeer(Contender contender) {
        return contender.getClass().getPackage() != Contender.class.getPackage();
    }
}
