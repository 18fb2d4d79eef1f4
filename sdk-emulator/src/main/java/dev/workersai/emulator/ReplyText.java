package dev.workersai.emulator;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words that a text model could have said. They are friendly, they do not change, and they say where they come from. */
final class ReplyText {

    private static final int LONGEST_QUOTE = 200;

    private static final List<Known> KNOWN = List.of(
            new Known(
                    List.of("sky", "blue"),
                    "Air scatters the short blue waves of sunlight far more than the long red ones, so blue light"
                            + " reaches your eyes from every part of the sky."),
            new Known(
                    List.of("hello", "world", "from"),
                    "It became famous with the book The C Programming Language of 1978; Brian Kernighan had printed"
                            + " it in a tutorial for the language B some years earlier."),
            new Known(List.of("capital", "france"), "The capital of France is Paris."),
            new Known(List.of("capital", "norway"), "The capital of Norway is Oslo."),
            new Known(List.of("capital", "peru"), "The capital of Peru is Lima."),
            new Known(List.of("capital", "japan"), "The capital of Japan is Tokyo."),
            new Known(List.of("joke"), "Why do Java developers wear glasses? Because they don't C#."));

    private record Known(List<String> words, String answer) {

        boolean fits(String question) {
            return words.stream().allMatch(question::contains);
        }
    }

    private ReplyText() {}

    static String to(Conversation conversation, Model model) {
        if (!conversation.toolNews().isEmpty()) {
            return conversation.toolNews().stream()
                    .map(ReplyText::line)
                    .collect(Collectors.joining(", and ", "The tools say: ", ". " + signature(model)));
        }
        String question = conversation.question().toLowerCase(Locale.ROOT);
        String exhibits = Exhibits.sentences(conversation.shown());
        String answer = KNOWN.stream()
                .filter(known -> known.fits(question))
                .findFirst()
                .map(known -> known.answer() + " (" + signature(model) + ")")
                .orElseGet(() -> withoutKnowledge(conversation.question(), question, model));
        return exhibits + answer;
    }

    static String thoughtsOn(Conversation conversation) {
        return "The user said: " + quote(conversation.question())
                + " I am an emulator, so I will be brief and friendly.";
    }

    private static String withoutKnowledge(String question, String lowerCase, Model model) {
        if (lowerCase.matches("(?s)\\W*(please )?(say )?(hello|hi|hey|good (morning|evening|day))\\b.*")) {
            return "Hello! It is nice to meet you. " + signature(model)
                    + " Whatever you build against me will work the same way with the real one.";
        }
        return "You said: " + quote(question) + " That deserves a thoughtful answer, and a real model would give one. "
                + signature(model);
    }

    private static String signature(Model model) {
        return "I am the Workers AI emulator, standing in for " + model.shortName() + ".";
    }

    private static String quote(String text) {
        return "\"" + line(text) + "\"";
    }

    private static String line(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
