package dev.workersai.emulator;

/**
 * One thing to ask the service for.
 *
 * @param method the only HTTP method it takes
 * @param strangerStatus the HTTP status for a good token of another account, which differs between endpoints
 */
record Route(String method, int strangerStatus, Endpoint endpoint) {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    static Route inference(Endpoint endpoint) {
        return new Route("POST", UNAUTHORIZED, endpoint);
    }

    static Route lookup(Endpoint endpoint) {
        return new Route("GET", FORBIDDEN, endpoint);
    }
}
