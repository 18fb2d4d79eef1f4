package dev.workersai.benchmarks;

import dev.workersai.benchmarks.server.AnswerPath;
import dev.workersai.benchmarks.server.Payloads;
import dev.workersai.benchmarks.server.ReplayServer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures one contender in one scenario, in a process of its own, so that no contender is compiled for another's sake.
 * Prints a line per figure: its name and its value.
 */
public final class Worker {

    private static final int MAX_ROUNDS = 1_000;
    private static final int MAX_STREAMS = 200_000;

    private Worker() {}

    /**
     * Measures.
     *
     * @param arguments class name of the contender, scenario, size, port, seconds
     */
    public static void main(String[] arguments) throws Exception {
        Scenario scenario = Scenario.valueOf(arguments[1]);
        int size = Integer.parseInt(arguments[2]);
        int port = Integer.parseInt(arguments[3]);
        long seconds = Long.parseLong(arguments[4]);
        try (Contender contender = ColdStart.contender(arguments[0])) {
            contender.open(AnswerPath.at(port, scenario, size), scenario, size);
            switch (scenario) {
                case FIRST_CHUNK -> firstChunk(contender, seconds);
                case PACED -> atOnce(contender, size, seconds);
                default -> calls(contender, scenario, scenario.isStream() ? size : 1, seconds);
            }
        }
        System.exit(0); // whatever threads a contender has left
    }

    /** Half of the time to warm up; then rounds of at least 200 ms, of which the median counts. */
    private static void calls(Contender contender, Scenario scenario, int units, long seconds) throws Exception {
        long expected = contender.call();
        long start = System.nanoTime();
        long perRound = 1;
        for (long count = 1; System.nanoTime() - start < seconds * 500_000_000L; count++) {
            check(contender.call(), expected);
            perRound = Math.max(1, count * 200_000_000L / (System.nanoTime() - start));
        }
        double[] cpu = new double[MAX_ROUNDS];
        double[] allocated = new double[MAX_ROUNDS];
        double[] wall = new double[MAX_ROUNDS];
        int rounds = 0;
        while (rounds == 0 || (rounds < MAX_ROUNDS && System.nanoTime() - start < seconds * 1_000_000_000L)) {
            long cpuBefore = Meter.cpuNanos();
            long allocatedBefore = Meter.allocatedBytes();
            long wallBefore = System.nanoTime();
            for (long i = 0; i < perRound; i++) {
                check(contender.call(), expected);
            }
            double unitsDone = (double) perRound * units;
            wall[rounds] = (System.nanoTime() - wallBefore) / unitsDone;
            cpu[rounds] = (Meter.cpuNanos() - cpuBefore) / unitsDone;
            allocated[rounds] = (Meter.allocatedBytes() - allocatedBefore) / unitsDone;
            rounds++;
        }
        String per = " per " + (scenario.isStream() ? scenario.unit() : "call");
        Figures.print(Figures.CPU + per, percentile(cpu, rounds, 50) / 1000);
        Figures.print(Figures.ALLOCATED + per, percentile(allocated, rounds, 50));
        Figures.print(Figures.WALL + per, percentile(wall, rounds, 50) / 1000);
    }

    private static void firstChunk(Contender contender, long seconds) throws Exception {
        long start = System.nanoTime();
        while (System.nanoTime() - start < seconds * 500_000_000L) {
            nanosToFirstChunk(contender);
        }
        double[] nanos = new double[MAX_STREAMS];
        int count = 0;
        while (count == 0 || (count < nanos.length && System.nanoTime() - start < seconds * 1_000_000_000L)) {
            nanos[count++] = nanosToFirstChunk(contender);
        }
        Figures.print("p50 µs", percentile(nanos, count, 50) / 1000);
        Figures.print("p99 µs", percentile(nanos, count, 99) / 1000);
    }

    private static long nanosToFirstChunk(Contender contender) throws Exception {
        Arrivals arrivals = new Arrivals();
        long start = System.nanoTime();
        contender.stream(arrivals);
        return arrivals.first() - start;
    }

    /** Half of the time to warm up; then rounds, of which the median counts. */
    private static void atOnce(Contender contender, int streams, long seconds) throws Exception {
        long expected = contender.charactersStreamed();
        long start = System.nanoTime();
        do {
            contender.streamAtOnce(readers(streams));
        } while (System.nanoTime() - start < seconds * 500_000_000L);
        Meter.resetPeakThreads();
        double[] wall = new double[MAX_ROUNDS];
        double[] cpu = new double[MAX_ROUNDS];
        double[] late = new double[MAX_ROUNDS];
        int rounds = 0;
        while (rounds == 0 || (rounds < MAX_ROUNDS && System.nanoTime() - start < seconds * 1_000_000_000L)) {
            List<Arrivals> readers = readers(streams);
            long cpuBefore = Meter.cpuNanos();
            long wallBefore = System.nanoTime();
            contender.streamAtOnce(readers);
            wall[rounds] = (System.nanoTime() - wallBefore) / 1e6;
            cpu[rounds] = (Meter.cpuNanos() - cpuBefore) / 1e6;
            late[rounds] = lateMillis(readers, expected);
            rounds++;
        }
        Figures.print("wall ms", percentile(wall, rounds, 50));
        Figures.print("CPU ms", percentile(cpu, rounds, 50));
        Figures.print("delay of a chunk p99 ms", percentile(late, rounds, 50));
        Figures.print("threads", Meter.peakThreads());
        Figures.print("memory MiB", (double) Meter.peakMemoryMib());
    }

    /** Returns by how much 99 of 100 chunks are late at most. */
    private static double lateMillis(List<Arrivals> readers, long expected) {
        readers.forEach(reader -> check(reader.characters(), expected));
        double[] delays = readers.stream()
                .flatMapToDouble(reader -> Arrays.stream(reader.delays(ReplayServer.PACE_NANOS)))
                .toArray();
        check(delays.length, (long) readers.size() * Payloads.PACED_CHUNKS);
        return percentile(delays, delays.length, 99) / 1e6;
    }

    private static List<Arrivals> readers(int count) {
        return Stream.generate(Arrivals::new).limit(count).toList();
    }

    private static void check(long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException("got " + found + " instead of " + expected);
        }
    }

    private static double percentile(double[] values, int count, int percent) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[(int) ((long) count * percent / 100)];
    }
}
