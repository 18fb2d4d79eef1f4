package dev.workersai.emulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * What a picture of the emulator says of itself: the prompt, in a comment of the file, so that models that look at
 * pictures have something to tell. Viewers do not show it.
 */
final class PictureNote {

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8};
    private static final int JPEG_COMMENT = 0xfffe;
    private static final int JPEG_PIXELS = 0xffda;
    private static final int FIRST_PNG_CHUNK = 8;
    private static final int PNG_HEADER_END = 33;
    private static final int PNG_FRAME = 12;
    private static final int LONGEST = 1000;

    /** Name of the text and, of an iTXt chunk, no compression, no language and no translated name. */
    private static final byte[] PNG_HEAD = "Description\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] PNG_TYPE = "iTXt".getBytes(StandardCharsets.US_ASCII);

    private PictureNote() {}

    /** Returns the file with a note, as far as there is room for it. */
    static byte[] in(byte[] file, String note) {
        byte[] text = note.substring(0, Math.min(LONGEST, note.length())).getBytes(StandardCharsets.UTF_8);
        return startsWith(file, PNG_START)
                ? inserted(file, PNG_HEADER_END, pngChunk(text))
                : inserted(file, jpegHeaderEnd(file), jpegSegment(text));
    }

    /** Returns the note of a file, an empty text if there is none. */
    static String of(byte[] file) {
        if (startsWith(file, PNG_START)) {
            return ofPng(ByteBuffer.wrap(file));
        }
        return startsWith(file, JPEG_START) ? ofJpeg(ByteBuffer.wrap(file)) : "";
    }

    private static byte[] pngChunk(byte[] text) {
        byte[] content = ByteBuffer.allocate(PNG_TYPE.length + PNG_HEAD.length + text.length)
                .put(PNG_TYPE)
                .put(PNG_HEAD)
                .put(text)
                .array();
        var checksum = new CRC32();
        checksum.update(content);
        return ByteBuffer.allocate(Integer.BYTES + content.length + Integer.BYTES)
                .putInt(content.length - PNG_TYPE.length)
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    /** The first segment has to be the one that says what kind of JPEG it is. */
    private static int jpegHeaderEnd(byte[] file) {
        int segment = JPEG_START.length + Short.BYTES;
        return segment + Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(segment));
    }

    private static byte[] jpegSegment(byte[] text) {
        return ByteBuffer.allocate(2 * Short.BYTES + text.length)
                .putShort((short) JPEG_COMMENT)
                .putShort((short) (Short.BYTES + text.length))
                .put(text)
                .array();
    }

    private static byte[] inserted(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }

    private static String ofPng(ByteBuffer file) {
        int at = FIRST_PNG_CHUNK;
        while (at + PNG_FRAME <= file.limit()) {
            int length = file.getInt(at);
            int content = at + Integer.BYTES + PNG_TYPE.length;
            if (length < 0 || length > file.limit() - at - PNG_FRAME) {
                return "";
            }
            if (isAt(file, at + Integer.BYTES, PNG_TYPE) && isAt(file, content, PNG_HEAD)) {
                return text(file, content + PNG_HEAD.length, length - PNG_HEAD.length);
            }
            at += length + PNG_FRAME;
        }
        return "";
    }

    private static String ofJpeg(ByteBuffer file) {
        int at = JPEG_START.length;
        while (at + 2 * Short.BYTES <= file.limit()) {
            int marker = Short.toUnsignedInt(file.getShort(at));
            int length = Short.toUnsignedInt(file.getShort(at + Short.BYTES));
            if (marker == JPEG_PIXELS || length < Short.BYTES || length > file.limit() - at - Short.BYTES) {
                return "";
            }
            if (marker == JPEG_COMMENT) {
                return text(file, at + 2 * Short.BYTES, length - Short.BYTES);
            }
            at += Short.BYTES + length;
        }
        return "";
    }

    private static String text(ByteBuffer file, int at, int length) {
        return StandardCharsets.UTF_8.decode(file.slice(at, length)).toString();
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return isAt(ByteBuffer.wrap(file), 0, mark);
    }

    private static boolean isAt(ByteBuffer file, int at, byte[] mark) {
        return file.limit() - at >= mark.length && file.slice(at, mark.length).equals(ByteBuffer.wrap(mark));
    }
}
