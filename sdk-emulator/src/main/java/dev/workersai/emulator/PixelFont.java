package dev.workersai.emulator;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Capital letters, digits and signs, five by seven pixels each; each line names a sign and its columns, low bit on top. */
final class PixelFont {

    static final int ADVANCE = 6;
    static final int HEIGHT = 7;

    private static final int COLUMNS = 5;
    private static final int HEX = 16;
    private static final String UNKNOWN = "0201510906";

    private static final Map<String, String> GLYPHS = parse("""
            A7E1111117E B7F49494936 C3E41414122 D7F4141221C E7F49494941 F7F09090901 G3E4149497A H7F0808087F
            I00417F4100 J2040413F01 K7F08142241 L7F40404040 M7F020C027F N7F0408107F O3E4141413E P7F09090906
            Q3E4151215E R7F09192946 S4649494931 T01017F0101 U3F4040403F V1F2040201F W3F4038403F X6314081463
            Y0708700807 Z6151494543 03E5149453E 100427F4000 24261514946 32141454B31 41814127F10 52745454539
            63C4A494930 70171090503 83649494936 9064949291E .0060600000 ,0050300000 !00005F0000 ?0201510906
            '0005030000 -0808080808 :0036360000 ;0056360000 (001C224100 )0041221C00 /2010080402 +08083E0808
            =1414141414 "0007000700 …6060006060 &3649552250 #147F147F14
            """);

    private PixelFont() {}

    /** Paints one line; {@code scale} is the size of a pixel of the font. */
    static void paint(Canvas canvas, String text, int left, int top, int scale, Colour colour) {
        int x = left;
        for (String sign : text.toUpperCase(Locale.ROOT)
                .codePoints()
                .mapToObj(Character::toString)
                .toList()) {
            String glyph = sign.isBlank() ? "0000000000" : GLYPHS.getOrDefault(sign, UNKNOWN);
            for (int column = 0; column < COLUMNS; column++) {
                int bits = Integer.parseInt(glyph.substring(2 * column, 2 * column + 2), HEX);
                for (int row = 0; row < HEIGHT; row++) {
                    if ((bits >> row & 1) == 1) {
                        canvas.fill(x + column * scale, top + row * scale, scale, scale, colour, 1);
                    }
                }
            }
            x += ADVANCE * scale;
        }
    }

    private static Map<String, String> parse(String table) {
        return Pattern.compile("\\s+")
                .splitAsStream(table.strip())
                .collect(Collectors.toUnmodifiableMap(entry -> entry.substring(0, 1), entry -> entry.substring(1)));
    }
}
