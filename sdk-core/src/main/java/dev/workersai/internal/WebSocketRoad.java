package dev.workersai.internal;

import java.net.http.WebSocket;

/**
 * The road to models that are talked to over a websocket. {@code WorkersAiClient.api(WebSocketRoad.class)} gives the
 * client's own, with its account, token, timeouts, gateway and headers. Safe for use from many threads.
 */
public interface WebSocketRoad {

    /**
     * Opens a connection; waits until the service has taken it.
     *
     * @param modelId such as {@code @cf/deepgram/flux}
     * @param options any value that Jackson writes as an object; sent as the query, in order, a list as several values
     * @param listener hears what happens, from the moment that the connection stands
     * @return the open connection
     * @throws dev.workersai.error.ApiException if the service refuses
     * @throws dev.workersai.error.TransportException if it cannot be reached, in time or at all
     * @throws IllegalArgumentException if the id has not the form of a model id
     * @throws IllegalStateException if the client is closed
     */
    WebSocket open(String modelId, Object options, WebSocket.Listener listener);
}
