package dev.workersai.emulator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A traveller's vocabulary. What it does not know comes back with the wanted language in front. */
final class PhraseBook {

    private static final List<String> ENGLISH = List.of(
            "hello",
            "hello world",
            "good morning",
            "good night",
            "thank you",
            "please",
            "goodbye",
            "yes",
            "no",
            "how are you",
            "i love you");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");
    private static final Pattern COMMA = Pattern.compile(",");

    private static final Map<String, List<String>> BY_LANGUAGE = parse("""
            fr,french: bonjour; bonjour le monde; bonjour; bonne nuit; merci; s'il vous plaît; au revoir; oui; non; \
            comment allez-vous; je t'aime
            es,spanish: hola; hola mundo; buenos días; buenas noches; gracias; por favor; adiós; sí; no; \
            cómo estás; te quiero
            de,german: hallo; hallo Welt; guten Morgen; gute Nacht; danke; bitte; auf Wiedersehen; ja; nein; \
            wie geht es Ihnen; ich liebe dich
            it,italian: ciao; ciao mondo; buongiorno; buonanotte; grazie; per favore; arrivederci; sì; no; \
            come stai; ti amo
            pt,portuguese: olá; olá mundo; bom dia; boa noite; obrigado; por favor; adeus; sim; não; \
            como vai você; eu te amo
            nl,dutch: hallo; hallo wereld; goedemorgen; goedenacht; dank je; alsjeblieft; tot ziens; ja; nee; \
            hoe gaat het; ik hou van je
            hi,hindi,hin_deva: नमस्ते; नमस्ते दुनिया; सुप्रभात; शुभ रात्रि; धन्यवाद; कृपया; अलविदा; हाँ; नहीं; \
            आप कैसे हैं; मैं तुमसे प्यार करता हूँ
            ja,japanese: こんにちは; こんにちは世界; おはようございます; おやすみなさい; ありがとう; お願いします; さようなら; \
            はい; いいえ; お元気ですか; 愛しています
            """);

    private static final Pattern PHRASE = Pattern.compile("(.*?)([.!?]*)");

    private PhraseBook() {}

    static String translate(String text, String language) {
        Matcher parts = PHRASE.matcher(text.strip());
        String phrase = parts.matches() ? parts.group(1) : text;
        int place = ENGLISH.indexOf(phrase.toLowerCase(Locale.ROOT).replace(",", ""));
        List<String> known = BY_LANGUAGE.get(language.toLowerCase(Locale.ROOT));
        if (place < 0 || known == null) {
            return "[" + language + "] " + text;
        }
        boolean capital = Character.isUpperCase(phrase.charAt(0));
        return (capital ? capitalised(known.get(place)) : known.get(place)) + parts.group(2);
    }

    private static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static Map<String, List<String>> parse(String book) {
        Map<String, List<String>> languages = new TreeMap<>();
        for (String line : book.strip().lines().toList()) {
            int colon = line.indexOf(':');
            List<String> phrases =
                    SEPARATOR.splitAsStream(line.substring(colon + 1).strip()).toList();
            COMMA.splitAsStream(line.substring(0, colon)).forEach(name -> languages.put(name, phrases));
        }
        return languages;
    }
}
