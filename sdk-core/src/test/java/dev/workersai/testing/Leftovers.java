package dev.workersai.testing;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What calls may leave behind in the JVM: threads that are still in this library, and open files. */
public final class Leftovers {

    private Leftovers() {}

    /** Returns the threads inside of the library, other than the tests' own, once they have had time to leave. */
    public static List<String> threads() {
        List<String> left = threadsInside();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            left = threadsInside();
        }
        return left;
    }

    /** Waits, at most ten seconds, until something is so, and returns whether it is. */
    public static boolean await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true; // A thread that waits may wake for a moment: it was seen once, and that is enough.
    }

    /** Returns how many files and sockets this process has open, empty where the system does not say. */
    public static OptionalLong openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? OptionalLong.of(system.getOpenFileDescriptorCount())
                : OptionalLong.empty();
    }

    private static List<String> threadsInside() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey() != Thread.currentThread())
                .filter(thread -> Arrays.stream(thread.getValue()).anyMatch(Leftovers::isInside))
                .map(thread -> thread.getKey() + Arrays.toString(thread.getValue()))
                .toList();
    }

    private static boolean isInside(StackTraceElement frame) {
        return frame.getClassName().startsWith("dev.workersai.internal.")
                && !frame.getClassName().endsWith("Test");
    }
}
