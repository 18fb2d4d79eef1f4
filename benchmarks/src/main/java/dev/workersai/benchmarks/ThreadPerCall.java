package dev.workersai.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Blocking calls at once, a thread each. */
final class ThreadPerCall {

    private ThreadPerCall() {}

    static void onPlatformThreads(Contender contender, List<? extends Consumer<? super String>> readers)
            throws ExecutionException, InterruptedException {
        run(Executors.newCachedThreadPool(), contender, readers);
    }

    /** Uses virtual threads where the JDK has them. */
    static void onLightestThreads(Contender contender, List<? extends Consumer<? super String>> readers)
            throws Exception {
        run(lightest(), contender, readers);
    }

    private static void run(
            ExecutorService threads, Contender contender, List<? extends Consumer<? super String>> readers)
            throws ExecutionException, InterruptedException {
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (Consumer<? super String> reader : readers) {
                calls.add(threads.submit(() -> {
                    contender.stream(reader);
                    return null;
                }));
            }
            for (Future<?> running : calls) {
                running.get();
            }
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
