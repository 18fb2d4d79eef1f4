package dev.workersai.benchmarks.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What this process takes when nothing is under way.
 *
 * @param heapBytes after a collection
 * @param threads alive, but for those of the JDK's HTTP client
 * @param httpThreads of the JDK's HTTP client: a pool that gives up a thread after a minute without work
 * @param files open files and sockets, -1 where the system does not say
 */
record Vitals(long heapBytes, int threads, int httpThreads, long files) {

    static Vitals now() {
        // Twice: what has a cleaner is freed by the first, and gone after the second.
        System.gc();
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : -1;
        int http = (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("HttpClient-"))
                .count();
        int all = ManagementFactory.getThreadMXBean().getThreadCount();
        return new Vitals(heap, all - http, http, files);
    }

    String row(String name, long calls) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %d | %d | %d |%n",
                name,
                calls,
                heapBytes / 1048576.0,
                threads,
                httpThreads,
                files);
    }
}
