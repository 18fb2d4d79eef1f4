/** The client: typed and untyped calls to Cloudflare Workers AI. Start at {@link dev.workersai.WorkersAiClient}. */
@NullMarked
package dev.workersai;

import org.jspecify.annotations.NullMarked;
