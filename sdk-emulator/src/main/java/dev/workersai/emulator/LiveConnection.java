package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;
import org.jspecify.annotations.Nullable;

/** The border to Jetty's websockets: one connection, whose messages go to a model, one after the other. */
final class LiveConnection implements FrameHandler {

    private static final int LONGEST_MESSAGE = 1024 * 1024;
    private static final int PATIENCE_SECONDS = 30;

    private final LiveModel model;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private boolean text;
    private @Nullable CoreSession session;

    LiveConnection(LiveModel model) {
        this.model = model;
    }

    @Override
    public void onOpen(CoreSession opened, Callback callback) {
        session = opened;
        callback.succeeded();
        answer(opened, model::opened);
        opened.demand();
    }

    @Override
    public void onFrame(Frame frame, Callback callback) {
        CoreSession open = session;
        if (open == null) {
            callback.failed(new IllegalStateException("a frame before the opening"));
            return;
        }
        switch (frame.getOpCode()) {
            case OpCode.TEXT, OpCode.BINARY, OpCode.CONTINUATION -> hear(open, frame);
            case OpCode.PING -> send(open, new Frame(OpCode.PONG, BufferUtil.copy(frame.getPayload())));
            default -> {} // Jetty answers a close itself, and a pong wants no answer.
        }
        callback.succeeded();
        open.demand();
    }

    private void hear(CoreSession open, Frame frame) {
        if (frame.getOpCode() != OpCode.CONTINUATION) {
            text = frame.getOpCode() == OpCode.TEXT;
            pending.reset();
        }
        if (pending.size() + frame.getPayloadLength() > LONGEST_MESSAGE) {
            open.close(CloseStatus.MESSAGE_TOO_LARGE, "the message is longer than 1 MiB", Callback.NOOP);
            return;
        }
        pending.writeBytes(BufferUtil.toArray(frame.getPayload()));
        if (frame.isFin()) {
            byte[] message = pending.toByteArray();
            answer(open, () -> text ? model.read(json(message)) : model.hear(message));
        }
    }

    private static JsonNode json(byte[] message) {
        try {
            return Json.read(message);
        } catch (IOException e) {
            throw new LiveRefusal(LiveRefusal.POLICY, "the message is not JSON");
        }
    }

    private static void answer(CoreSession open, Supplier<List<LiveModel.LiveAnswer>> work) {
        if (!open.isOutputOpen()) {
            return;
        }
        try {
            for (LiveModel.LiveAnswer answer : work.get()) {
                send(open, answer);
            }
        } catch (LiveRefusal refusal) {
            open.close(refusal.closeCode(), refusal.getMessage(), Callback.NOOP);
        }
    }

    private static void send(CoreSession open, LiveModel.LiveAnswer answer) {
        if (answer instanceof LiveModel.LiveAnswer.Message message) {
            send(open, new Frame(OpCode.TEXT, message.json().toString()));
        } else if (answer instanceof LiveModel.LiveAnswer.Sound sound) {
            send(
                    open,
                    new Frame(OpCode.BINARY, BufferUtil.toBuffer(sound.samples().bytes())));
        } else {
            open.close(CloseStatus.NORMAL, "", Callback.NOOP);
        }
    }

    /** Waits until the client has room for it, and so does not hear on before. */
    private static void send(CoreSession open, Frame frame) {
        var sent = new Callback.Completable();
        open.sendFrame(frame, sent, false);
        try {
            sent.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            open.abort();
        } catch (ExecutionException | TimeoutException clientGone) {
            open.abort();
        }
    }

    @Override
    public void onError(Throwable cause, Callback callback) {
        callback.succeeded();
    }

    @Override
    public void onClosed(CloseStatus status, Callback callback) {
        callback.succeeded();
    }
}
