// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.MarkdownDocument;
import dev.workersai.model.MarkdownFormat;
import dev.workersai.model.MarkdownRequest;
import feign.Headers;
import feign.RequestLine;
import java.util.List;

/**
 * Calls of Markdown, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface MarkdownApi {

    /** Converts documents and images to Markdown. */
    @RequestLine("POST /ai/tomarkdown")
    @Headers({ "Content-Type: multipart/form-data", "Accept: application/json" })
    List<MarkdownDocument> toMarkdown(MarkdownRequest input);

    /** Lists the file formats that can be converted. */
    @RequestLine("GET /ai/tomarkdown/supported")
    @Headers({ "Accept: application/json" })
    List<MarkdownFormat> supported();
}
