package dev.workersai.emulator;

/** The first frame header of an MP3 file. */
final class Mp3Header {

    private static final int ID3_HEAD = 10;
    private static final int[] VERSION_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] VERSION_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int BYTES_PER_KILOBIT = 125;

    private Mp3Header() {}

    /** Returns 0 if the bytes do not start with an MP3 frame or a tag and a frame. */
    static int bytesPerSecond(byte[] file) {
        int at = afterTag(file);
        if (at + 3 > file.length || (file[at] & 0xff) != 0xff || (file[at + 1] & 0xe6) != 0xe2) {
            return 0;
        }
        boolean version1 = (file[at + 1] & 0x18) == 0x18;
        int[] kilobits = version1 ? VERSION_1 : VERSION_2;
        return kilobits[file[at + 2] >> 4 & 0x0f] * BYTES_PER_KILOBIT;
    }

    private static int afterTag(byte[] file) {
        boolean tagged = file.length > ID3_HEAD && file[0] == 'I' && file[1] == 'D' && file[2] == '3';
        return tagged ? ID3_HEAD + (file[6] << 21 | file[7] << 14 | file[8] << 7 | file[9]) : 0;
    }
}
