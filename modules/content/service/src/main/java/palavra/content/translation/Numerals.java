package palavra.content.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import palavra.content.api.translation.Check;
import palavra.kernel.Language;

/** Compares the numbers of two texts: digits of any script, separators of any habit, and small numbers written as words. */
final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,\u066B\u066C\u00A0\u202F' ]\\p{Nd}+)*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Number words that mean nothing else: "one" and "um" are articles too, so they are left out. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
            "pt",
                    List.of(
                            "dois|duas",
                            "três",
                            "quatro",
                            "cinco",
                            "seis",
                            "sete",
                            "oito",
                            "nove",
                            "dez",
                            "onze",
                            "doze"),
            "es", List.of("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
            "fr", List.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
            "ar",
                    List.of(
                            "اثنان|اثنين|اثنتان",
                            "ثلاثة|ثلاث",
                            "أربعة|أربع",
                            "خمسة|خمس",
                            "ستة|ست",
                            "سبعة|سبع",
                            "ثمانية|ثماني",
                            "تسعة|تسع",
                            "عشرة|عشر",
                            "أحد عشر",
                            "اثنا عشر"));

    private final Map<String, String> from;
    private final Map<String, String> to;

    Numerals(Language from, Language to) {
        this.from = words(from);
        this.to = words(to);
    }

    private record Found(String value, String written) {}

    List<Check> compare(String source, String target) {
        var wanted = found(source, from);
        var there = found(target, to);
        for (var one : List.copyOf(wanted)) {
            var same = there.stream()
                    .filter(other -> other.value().equals(one.value()))
                    .findFirst();
            if (same.isPresent()) {
                there.remove(same.get());
                wanted.remove(one);
            }
        }
        // A number word of only one of the languages says nothing where the other one's are not known.
        if (from.isEmpty() || to.isEmpty()) {
            wanted.removeIf(one -> WORD.matcher(one.written()).matches());
            there.removeIf(one -> WORD.matcher(one.written()).matches());
        }
        var checks = new ArrayList<Check>();
        for (var at = 0; at < Math.max(wanted.size(), there.size()); at++) {
            checks.add(new Check(
                    "number",
                    at < wanted.size() ? wanted.get(at).written() : "",
                    at < there.size() ? there.get(at).written() : ""));
        }
        return checks;
    }

    private static List<Found> found(String text, Map<String, String> words) {
        var found = new ArrayList<Found>();
        NUMBER.matcher(text).results().forEach(number -> found.add(new Found(value(number.group()), number.group())));
        WORD.matcher(text).results().forEach(word -> {
            var value = words.get(word.group().toLowerCase(Locale.ROOT));
            if (value != null) {
                found.add(new Found(value, word.group()));
            }
        });
        return found;
    }

    /** The digits alone, so that 1,800 and 1 800 and 1.800 are the same, whoever wrote them. */
    private static String value(String written) {
        var digits = new StringBuilder();
        written.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }

    private static Map<String, String> words(Language language) {
        var byWord = new HashMap<String, String>();
        var list = WORDS.getOrDefault(language.locale().getLanguage(), List.of());
        for (var at = 0; at < list.size(); at++) {
            for (var word : list.get(at).split("\\|")) {
                byWord.put(word, String.valueOf(at + 2));
            }
        }
        return byWord;
    }
}
