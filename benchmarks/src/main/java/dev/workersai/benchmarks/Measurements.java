package dev.workersai.benchmarks;

import dev.workersai.benchmarks.server.ReplayServer;
import java.util.List;
import java.util.Objects;

/** Measures contenders in turns, each in a process of its own, against one server in another. */
final class Measurements implements AutoCloseable {

    private final Figures figures;
    private final ChildProcess server;
    private final int port;

    Measurements(Figures figures) {
        this.figures = figures;
        this.server = ChildProcess.start(classPath(), ReplayServer.class);
        this.port = Integer.parseInt(Objects.requireNonNull(server.line(), "the server did not start"));
    }

    void measure(String subject, List<String> contenders, Scenario scenario, int size, int seconds, int forks) {
        for (int fork = 1; fork <= forks; fork++) {
            for (String name : contenders) {
                Contender contender = Contender.named(name);
                if (contender.takes(scenario)) {
                    System.err.println(subject + ", " + name + ", " + fork + "/" + forks);
                    try (ChildProcess worker = ChildProcess.start(
                            classPath(), Worker.class, contender.getClass().getName(), scenario, size, port, seconds)) {
                        worker.lines().forEach(line -> figures.add(subject, name, line));
                    }
                }
            }
        }
    }

    /** Runs a program that prints figures of its own, again and again. */
    static void repeat(Figures figures, String subject, String name, int times, Class<?> program, Object... arguments) {
        for (int i = 0; i < times; i++) {
            try (ChildProcess child = ChildProcess.start(classPath(), program, arguments)) {
                child.lines().forEach(line -> figures.add(subject, name, line));
            }
        }
    }

    /** Measures from the start of a process to its first answer, with no more jars than it needs. */
    void coldStart(String subject, List<String> contenders, Scenario scenario, int starts) {
        for (int start = 1; start <= starts; start++) {
            for (String name : contenders) {
                Contender contender = alone(name, scenario);
                if (contender.takes(scenario)) {
                    figures.add(subject, name, "wall ms", millisToAnswer(contender, scenario));
                }
            }
        }
    }

    /** The typed call has to do with the core alone. */
    private static Contender alone(String name, Scenario scenario) {
        return name.equals("sdk") && scenario == Scenario.CHAT ? new TypedContender() : Contender.named(name);
    }

    private double millisToAnswer(Contender contender, Scenario scenario) {
        String classPath = RuntimeJars.of(contender).classPathFor(contender.getClass());
        List<String> quiet = List.of("-Dslf4j.internal.verbosity=ERROR");
        long begin = System.nanoTime();
        try (ChildProcess child = ChildProcess.start(
                quiet, classPath, ColdStart.class, contender.getClass().getName(), scenario, port)) {
            String line = child.line();
            double millis = (System.nanoTime() - begin) / 1e6;
            if (!ColdStart.ANSWERED.equals(line)) {
                throw new IllegalStateException(contender.name() + " did not answer");
            }
            return millis;
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    @Override
    public void close() {
        server.close();
    }
}
