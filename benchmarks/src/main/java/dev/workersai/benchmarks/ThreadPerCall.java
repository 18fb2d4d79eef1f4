package dev.workersai.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Blocking calls at once, a thread each. */
final class ThreadPerCall {

    private ThreadPerCall() {}

    static long onPlatformThreads(int count, Callable<Long> call) throws ExecutionException, InterruptedException {
        return run(Executors.newCachedThreadPool(), count, call);
    }

    /** Uses virtual threads where the JDK has them. */
    static long onLightestThreads(int count, Callable<Long> call) throws Exception {
        return run(lightest(), count, call);
    }

    private static long run(ExecutorService threads, int count, Callable<Long> call)
            throws ExecutionException, InterruptedException {
        try {
            List<Future<Long>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                calls.add(threads.submit(call));
            }
            long sum = 0;
            for (Future<Long> running : calls) {
                sum += running.get();
            }
            return sum;
        } finally {
            threads.shutdown();
        }
    }

    private static ExecutorService lightest() throws ReflectiveOperationException {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException e) {
            return Executors.newCachedThreadPool(); // JDK 17 to 20
        }
    }
}
