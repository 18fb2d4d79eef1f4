package dev.workersai.streaming;

import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models.Chat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Many streams at once on one client, all of them read by {@link ChatStream#forEachAsync}. As a program it prints what
 * they took: {@code java … ManyStreams 500 20} for 500 streams of 50 chunks that are 20 ms apart, from a server in a
 * process of its own.
 */
final class ManyStreams {

    private ManyStreams() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = Integer.parseInt(arguments[0]);
        Process server = server(arguments[1]);
        try (WorkersAiClient client = client(port(server))) {
            var threads = ManagementFactory.getThreadMXBean();
            readAll(client, Math.min(count, 20));
            threads.resetPeakThreadCount();
            long start = System.nanoTime();
            List<ChatResult> results = readAll(client, count);
            long millis = (System.nanoTime() - start) / 1_000_000;
            long complete = results.stream().filter(ManyStreams::isComplete).count();
            System.out.printf(
                    "JDK %s: %d streams, %d complete, %d ms; platform threads at most %d; %s%n",
                    Runtime.version(), count, complete, millis, threads.getPeakThreadCount(), memory());
        } finally {
            server.destroy();
        }
    }

    /** Reads so many streams at the same time. */
    static List<ChatResult> readAll(WorkersAiClient client, int count) {
        ChatModelRef chat = WorkersAi.using(client)
                .chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                .user("Hi");
        List<CompletableFuture<ChatResult>> open = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            open.add(CompletableFuture.supplyAsync(chat::stream, ReadingThreads.newExecutor())
                    .thenCompose(stream -> stream.forEachAsync(chunk -> {})));
        }
        return open.stream().map(CompletableFuture::join).toList();
    }

    static boolean isComplete(ChatResult result) {
        return result.text().length() == "word ".length() * EventBytesServer.CHUNKS
                && result.usage().isPresent();
    }

    static WorkersAiClient client(int port) {
        return WorkersAiClient.builder()
                .accountId("0123456789abcdef0123456789abcdef")
                .apiToken("test-token-of-forty-characters-0123456789")
                .baseUrl(URI.create("http://127.0.0.1:" + port + "/client/v4"))
                .build();
    }

    private static Process server(String pauseMillis) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EventBytesServer.class.getName(),
                        pauseMillis)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int port(Process server) throws IOException {
        var said = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        return Integer.parseInt(said.readLine());
    }

    private static String memory() throws IOException {
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        Path status = Path.of("/proc/self/status");
        String resident = Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> ", resident at most " + Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB")
                        .findFirst()
                        .orElse("")
                : "";
        return "heap in use " + used + " MiB" + resident;
    }
}
