/**
 * How a call gets on the wire and its answer back: shared by the modules of this SDK and no promise to anybody else.
 *
 * <p>The road of one call, in order: {@link dev.workersai.internal.ApiFactory} builds the Feign interfaces;
 * {@code RequestEncoder} and {@code QueryParameters} write the request; {@code AuthInterceptor} signs it; the client
 * chain of {@code ClientChain} sends it; {@code ResponseGate} judges status, content type and
 * envelope and hands over the value.
 */
@NullMarked
package dev.workersai.internal;

import org.jspecify.annotations.NullMarked;
