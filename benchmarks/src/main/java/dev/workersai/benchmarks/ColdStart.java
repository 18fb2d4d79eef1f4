package dev.workersai.benchmarks;

import dev.workersai.benchmarks.server.AnswerPath;

/** A program that makes one call, says so, and ends: what somebody waits who starts one. */
public final class ColdStart {

    static final String ANSWERED = "answered";

    private ColdStart() {}

    /**
     * Calls once.
     *
     * @param arguments class name of the contender, scenario, port
     */
    public static void main(String[] arguments) throws Exception {
        Scenario scenario = Scenario.valueOf(arguments[1]);
        Contender contender = contender(arguments[0]);
        contender.open(
                AnswerPath.at(Integer.parseInt(arguments[2]), scenario, scenario.size()), scenario, scenario.size());
        if (contender.call() > 0) {
            System.out.println(ANSWERED);
        }
        System.exit(0);
    }

    /** Makes this one and loads no other. */
    static Contender contender(String className) throws ReflectiveOperationException {
        return Class.forName(className)
                .asSubclass(Contender.class)
                .getDeclaredConstructor()
                .newInstance();
    }
}
