/**
 * Models that listen, or speak, over a websocket, while the sound is still being made.
 *
 * <p>{@code RealtimeSocket} keeps one connection; a session gives its messages their meaning.
 */
@NullMarked
package dev.workersai.realtime;

import org.jspecify.annotations.NullMarked;
