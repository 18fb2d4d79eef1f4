package dev.workersai.benchmarks;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures one contender in one scenario, in a process of its own, so that no contender is compiled for another's sake.
 * Prints one line {@code name value} per figure.
 */
public final class Worker {

    private Worker() {}

    /**
     * Measures.
     *
     * @param arguments contender, scenario, port, seconds, and the number of streams for {@link Scenario#PACED}
     */
    public static void main(String[] arguments) throws Exception {
        Scenario scenario = Scenario.valueOf(arguments[1]);
        URI server = URI.create("http://localhost:" + arguments[2]);
        long seconds = Long.parseLong(arguments[3]);
        try (Contender contender = Contender.named(arguments[0])) {
            contender.open(server, scenario);
            switch (scenario) {
                case FIRST_CHUNK -> firstChunk(contender, seconds);
                case PACED -> atOnce(contender, Integer.parseInt(arguments[4]));
                default -> calls(contender, scenario, seconds);
            }
        }
        System.exit(0); // whatever threads a contender has left
    }

    /** Half of the time to warm up; then rounds of at least 200 ms, of which the median counts. */
    private static void calls(Contender contender, Scenario scenario, long seconds) throws Exception {
        long expected = contender.call();
        long start = System.nanoTime();
        long perRound = 1;
        for (long count = 1; System.nanoTime() - start < seconds * 500_000_000L; count++) {
            check(contender.call(), expected);
            perRound = Math.max(1, count * 200_000_000L / (System.nanoTime() - start));
        }
        double[] cpu = new double[1000];
        double[] allocated = new double[1000];
        double[] wall = new double[1000];
        int rounds = 0;
        while (rounds < cpu.length && System.nanoTime() - start < seconds * 1_000_000_000L) {
            long cpuBefore = Meter.cpuNanos();
            long allocatedBefore = Meter.allocatedBytes();
            long wallBefore = System.nanoTime();
            for (long i = 0; i < perRound; i++) {
                check(contender.call(), expected);
            }
            double units = (double) perRound * scenario.units();
            wall[rounds] = (System.nanoTime() - wallBefore) / units;
            cpu[rounds] = (Meter.cpuNanos() - cpuBefore) / units;
            allocated[rounds] = (Meter.allocatedBytes() - allocatedBefore) / units;
            rounds++;
        }
        print("cpu.ns", median(cpu, rounds));
        print("allocated.bytes", median(allocated, rounds));
        print("wall.ns", median(wall, rounds));
    }

    private static void firstChunk(Contender contender, long seconds) throws Exception {
        long start = System.nanoTime();
        while (System.nanoTime() - start < seconds * 500_000_000L) {
            contender.nanosToFirstChunk();
        }
        double[] nanos = new double[200_000];
        int count = 0;
        while (count < nanos.length && System.nanoTime() - start < seconds * 1_000_000_000L) {
            nanos[count++] = contender.nanosToFirstChunk();
        }
        double[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        print("first.p50.us", sorted[count / 2] / 1000);
        print("first.p99.us", sorted[count * 99 / 100] / 1000);
    }

    private static void atOnce(Contender contender, int streams) throws Exception {
        long expected = contender.call();
        check(contender.callAtOnce(streams / 10), expected * (streams / 10));
        Meter.resetPeakThreads();
        long start = System.nanoTime();
        check(contender.callAtOnce(streams), expected * streams);
        print("wall.ms", (System.nanoTime() - start) / 1e6);
        print("threads", Meter.peakThreads());
        print("memory.mib", (double) Meter.peakMemoryMib());
    }

    private static void check(long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException("got " + found + " instead of " + expected);
        }
    }

    private static double median(double[] values, int count) {
        if (count == 0) {
            throw new IllegalStateException("not one round in the time given");
        }
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }

    private static void print(String name, double value) {
        System.out.println(String.format(Locale.ROOT, "%s %.3f", name, value));
    }
}
