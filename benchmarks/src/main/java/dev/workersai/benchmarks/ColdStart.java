package dev.workersai.benchmarks;

import java.net.URI;

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
        Contender contender = Class.forName(arguments[0])
                .asSubclass(Contender.class)
                .getDeclaredConstructor()
                .newInstance();
        contender.open(URI.create("http://localhost:" + arguments[2]), Scenario.valueOf(arguments[1]));
        if (contender.call() > 0) {
            System.out.println(ANSWERED);
        }
        System.exit(0);
    }
}
