package dev.workersai.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;
import org.eclipse.jetty.util.BufferUtil;

/** The parts of a form that was sent, as Jetty's parser reads them. */
final class SentForm {

    private SentForm() {}

    static Map<String, byte[]> parts(RecordedRequest request) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        MultiPartConfig config =
                new MultiPartConfig.Builder().maxMemoryPartSize(1 << 24).build();
        try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(
                Content.Source.from(ByteBuffer.wrap(request.body())),
                new Attributes.Mapped(),
                request.header("Content-Type").orElseThrow(),
                config)) {
            for (MultiPart.Part part : parts) {
                contents.put(part.getName(), BufferUtil.toArray(Content.Source.asByteBuffer(part.getContentSource())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
