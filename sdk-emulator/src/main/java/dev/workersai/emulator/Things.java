package dev.workersai.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Things that pictures show. */
final class Things {

    private static final List<String> ALL = List.of(
            "CAT",
            "DOG",
            "PERSON",
            "BICYCLE",
            "CAR",
            "TREE",
            "BOAT",
            "MOUNTAIN",
            "CHAIR",
            "CUP",
            "LAPTOP",
            "BOOK",
            "BIRD",
            "HORSE",
            "BRIDGE",
            "CLOCK",
            "BALLOON",
            "LIGHTHOUSE");

    private Things() {}

    /** Returns different names: those that the file itself says are shown, then others, the same for the same bytes. */
    static List<String> in(byte[] image, int count) {
        List<String> said = Words.of(PictureNote.of(image)).stream()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .distinct()
                .filter(ALL::contains)
                .limit(count)
                .toList();
        var random = new SplittableRandom(StableHash.of(image));
        List<String> left = new ArrayList<>(ALL);
        left.removeAll(said);
        List<String> found = new ArrayList<>(said);
        while (found.size() < count) {
            found.add(left.remove(random.nextInt(left.size())));
        }
        return found;
    }
}
