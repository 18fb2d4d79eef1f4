package dev.workersai.emulator;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.core.server.WebSocketMappings;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;

/** The HTTP server: one loopback port, daemon threads, nothing decided here. */
final class LoopbackServer implements AutoCloseable {

    static final String THREAD_NAME = "workers-ai-emulator";

    private static final int MOST_THREADS = 200;
    private static final int FEWEST_THREADS = 4;
    private static final int HEADER_BYTES = 64 * 1024;

    private final Server server;
    private final ServerConnector connector;

    LoopbackServer(int port, FrontDoor door) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        threads.setName(THREAD_NAME);
        // A forgotten emulator must not keep a JVM alive.
        threads.setDaemon(true);
        server = new Server(threads);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(wire()));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new ExchangeHandler(
                door, new WebSocketMappings(WebSocketServerComponents.ensureWebSocketComponents(server))));
        open(port);
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }

    private void open(int port) {
        try {
            LifeCycle.start(server);
        } catch (RuntimeException e) {
            LifeCycle.stop(server);
            throw new IllegalStateException("the emulator could not open loopback port " + port, e);
        }
    }

    private static HttpConfiguration wire() {
        var http = new HttpConfiguration();
        // %2F, empty and dot segments must arrive as sent: refusing them with the service's own words is our job.
        http.setUriCompliance(UriCompliance.UNSAFE);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setSendServerVersion(false);
        return http;
    }
}
