package dev.workersai.emulator;

import java.util.ArrayList;
import java.util.List;
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

    /** Returns different names, always the same ones for the same bytes. */
    static List<String> in(byte[] image, int count) {
        var random = new SplittableRandom(StableHash.of(image));
        List<String> left = new ArrayList<>(ALL);
        List<String> found = new ArrayList<>();
        while (found.size() < count) {
            found.add(left.remove(random.nextInt(left.size())));
        }
        return found;
    }
}
