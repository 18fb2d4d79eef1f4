package dev.workersai.internal;

import dev.workersai.error.CallException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import dev.workersai.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** What a server does wrong, how often it is asked, and what comes of it. */
enum WireFault {
    HANGS_UP_BEFORE_HEADERS(3, TransportException.class, "broke before an answer came"),
    RESETS_BEFORE_HEADERS(3, TransportException.class, "broke before an answer came"),
    RESETS_INSIDE_HEADERS(3, TransportException.class, "broke before an answer came"),
    HANGS_UP_AFTER_HEADERS(1, TransportException.class, "broke off before its end"),
    RESETS_AFTER_HEADERS(1, TransportException.class, "broke off before its end"),
    RESETS_IN_THE_BODY(1, TransportException.class, "broke off before its end"),
    STALLS_BEFORE_HEADERS(1, CallTimeoutException.class, "no answer from 127.0.0.1 within 500 ms (timeout)"),
    STALLS_INSIDE_HEADERS(1, CallTimeoutException.class, "no answer from 127.0.0.1 within 500 ms (timeout)"),
    STALLS_AFTER_HEADERS(1, CallTimeoutException.class, "nothing came for 200 ms (idleTimeout)"),
    STALLS_IN_THE_BODY(1, CallTimeoutException.class, "nothing came for 200 ms (idleTimeout)"),
    STALLS_IN_GZIP(1, CallTimeoutException.class, "nothing came for 200 ms (idleTimeout)"),
    DRIPS(1, CallTimeoutException.class, "its end did not come within 500 ms (timeout)"),
    TRUNCATED(1, TransportException.class, "broke off before its end"),
    TRUNCATED_CHUNKS(1, TransportException.class, "broke off before its end"),
    BROKEN_CHUNKS(1, TransportException.class, "broke off before its end"),
    GARBAGE(1, ProtocolException.class, "is no HTTP"),
    LENGTH_IS_NO_NUMBER(1, ProtocolException.class, "is no HTTP"),
    LENGTH_IS_NEGATIVE(1, TransportException.class, "broke off before its end"),
    BROKEN_GZIP(1, ProtocolException.class, "its gzip encoding is broken"),
    CUT_GZIP(1, ProtocolException.class, "its gzip encoding is broken"),
    GZIP_BOMB(1, ProtocolException.class, "it is longer than 1048576 bytes (Ceilings."),
    UNKNOWN_ENCODING(1, ProtocolException.class, "its content encoding, br, was not asked for"),
    HUGE_HEADER(1, ProtocolException.class, "jdk.http.maxHeaderSize"),
    TOO_LONG(1, ProtocolException.class, "it is longer than"),
    EMPTY(1, ProtocolException.class, ""),
    WEB_PAGE(1, ProtocolException.class, "it starts: <html>"),
    NO_JSON(1, ProtocolException.class, ""),
    OTHER_TYPE(1, ProtocolException.class, "");

    private final int requests;
    private final Class<? extends CallException> thrown;
    private final String words;

    WireFault(int requests, Class<? extends CallException> thrown, String words) {
        this.requests = requests;
        this.thrown = thrown;
        this.words = words;
    }

    /** Returns how many requests the server sees, of three allowed ones. */
    int requests() {
        return requests;
    }

    Class<? extends CallException> thrown() {
        return thrown;
    }

    String words() {
        return words;
    }

    /** Returns whether the head of an answer comes, so that whoever reads the body meets the fault. */
    boolean beginsToAnswer() {
        return !name().endsWith("_BEFORE_HEADERS") && !name().endsWith("_INSIDE_HEADERS") && !isLeftOpenByTheJdk();
    }

    /**
     * Returns whether the JDK's client forgets to close the connection, and nothing outside of it can: so it is, up to JDK
     * 25 at least, after a head that it cannot read (github.com/spring-projects/spring-framework/issues/35331).
     */
    boolean isLeftOpenByTheJdk() {
        return this == GARBAGE || this == LENGTH_IS_NO_NUMBER || this == HUGE_HEADER;
    }

    boolean takesTime() {
        return thrown == CallTimeoutException.class;
    }

    /**
     * Returns whether it is a fault for a kind of call. Streams may drip for ever; they, and answers that are handed over raw,
     * have their reader's own ceilings and rules.
     */
    boolean concerns(CallKind kind) {
        boolean json = kind != CallKind.STREAM && kind != CallKind.RAW && kind != CallKind.BINARY;
        return switch (this) {
            case DRIPS -> kind != CallKind.STREAM;
            case GZIP_BOMB, TOO_LONG -> kind != CallKind.STREAM && kind != CallKind.RAW;
            case WEB_PAGE, OTHER_TYPE -> kind != CallKind.RAW;
            case EMPTY, NO_JSON -> json;
            default -> true;
        };
    }

    Reply reply(CallKind kind) throws IOException {
        String type = kind.mediaType();
        String head = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n";
        String chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
        return switch (this) {
            case HANGS_UP_BEFORE_HEADERS -> Reply.none();
            case RESETS_BEFORE_HEADERS -> Reply.reset("");
            case RESETS_INSIDE_HEADERS -> Reply.reset(head);
            case HANGS_UP_AFTER_HEADERS -> Reply.raw(head + "Content-Length: 9\r\n\r\n");
            case RESETS_AFTER_HEADERS -> Reply.reset(head + "Content-Length: 9\r\n\r\n");
            case RESETS_IN_THE_BODY -> Reply.reset(head + "Content-Length: 99\r\n\r\n" + start(kind));
            case STALLS_BEFORE_HEADERS -> Reply.stalling("");
            case STALLS_INSIDE_HEADERS -> Reply.stalling(head);
            case STALLS_AFTER_HEADERS -> Reply.stalling(head + "Content-Length: 9\r\n\r\n");
            case STALLS_IN_THE_BODY -> Reply.stalling(head + "Content-Length: 99\r\n\r\n" + start(kind));
            case STALLS_IN_GZIP -> Reply.stalling(head + "Content-Encoding: gzip\r\nContent-Length: 99\r\n\r\n\u001f");
            case DRIPS -> dripping(type);
            case TRUNCATED -> Reply.truncated(type, start(kind));
            case TRUNCATED_CHUNKS -> Reply.raw(chunked + "10\r\n" + start(kind) + "\r\n7\r\nx");
            case BROKEN_CHUNKS -> Reply.raw(chunked + "10\r\n" + start(kind) + "\r\nzz\r\nx");
            case GARBAGE -> Reply.raw("SSH-2.0-OpenSSH_9.2\r\n\r\n");
            case LENGTH_IS_NO_NUMBER -> Reply.raw(head + "Content-Length: nine\r\n\r\n{}");
            case LENGTH_IS_NEGATIVE -> Reply.raw(head + "Content-Length: -9\r\n\r\n{}");
            case BROKEN_GZIP -> gzip(type, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
            case CUT_GZIP -> gzip(type, Arrays.copyOf(gzipped(100), 15));
            case GZIP_BOMB -> gzip(type, gzipped(64 * 1024 * 1024));
            case UNKNOWN_ENCODING -> Reply.text(200, type, "x").with("Content-Encoding", "br");
            case HUGE_HEADER -> Reply.text(200, type, "x").with("X-Long", "x".repeat(1024 * 1024));
            case TOO_LONG -> Reply.text(200, type, "{" + " ".repeat(1200 * 1024));
            case EMPTY -> Reply.text(200, type, "");
            case WEB_PAGE -> Reply.text(200, "text/html", "<html><title>Sign in</title></html>");
            case NO_JSON -> Reply.text(200, type, "}{ not JSON ]");
            case OTHER_TYPE -> otherType(kind);
        };
    }

    /** Returns the first 16 bytes of an answer. */
    private static String start(CallKind kind) {
        return kind == CallKind.LIST ? "[{\"response\":\"ab" : "{\"response\":\"abc";
    }

    private static Reply otherType(CallKind kind) {
        return kind == CallKind.BINARY || kind == CallKind.STREAM
                ? Reply.text(200, "text/plain", "no")
                : Reply.text(200, "text/event-stream", "data: {}\n\n");
    }

    private static Reply gzip(String type, byte[] bytes) {
        return Reply.of(200, type, bytes).with("Content-Encoding", "gzip");
    }

    private static Reply dripping(String mediaType) {
        return Reply.open(mediaType, out -> {
            while (true) {
                out.write(' ');
                out.flush();
                pause();
            }
        });
    }

    /** Time between two bytes of a server that drips. */
    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(40);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static byte[] gzipped(int spaces) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] block = " ".repeat(1024).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < spaces; written += block.length) {
                gzip.write(block, 0, Math.min(block.length, spaces - written));
            }
        }
        return bytes.toByteArray();
    }
}
