package palavra.content.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import palavra.content.api.translation.Check;
import palavra.content.api.translation.Term;
import palavra.content.fields.BodyField;
import palavra.kernel.Language;

/**
 * Finds what translators overlook: numbers, links, placeholders, mathematics, terms, length, spaces. It only points; a text
 * with findings can be saved and approved.
 */
final class Checks {

    private static final Pattern LINK =
            Pattern.compile("(?:https?://|mailto:)[^\\s<>\"]+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{?[\\w.]+}?}|%[sd]|\\$\\{[\\w.]+}");
    private static final Pattern MATHEMATICS = Pattern.compile("\\\\\\(.+?\\\\\\)|\\\\\\[.+?\\\\]", Pattern.DOTALL);

    /** A translation is seldom so much longer or shorter than a source of some length. */
    private static final int LONG = 40;

    private static final double MOST = 2.5;

    private final Numerals numerals;
    private final List<Term> terms;

    Checks(Language from, Language to, List<Term> terms) {
        this.numerals = new Numerals(from, to);
        this.terms = terms;
    }

    List<Check> of(String source, String target) {
        var found = new ArrayList<Check>();
        tags(source, target, found);
        var from = BodyField.plain(source);
        var to = BodyField.plain(target);
        same("mathematics", MATHEMATICS, from, to, found);
        var words = MATHEMATICS.matcher(from).replaceAll(" ");
        var said = MATHEMATICS.matcher(to).replaceAll(" ");
        same("link", LINK, words, said, found);
        same("placeholder", PLACEHOLDER, words, said, found);
        found.addAll(numerals.compare(without(words), without(said)));
        terms.forEach(term -> term(term, words, said, found));
        length(from, to, found);
        spaces(source, target, found);
        return found;
    }

    private static String without(String text) {
        return PLACEHOLDER.matcher(LINK.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    private static void tags(String source, String target, List<Check> found) {
        try {
            BodyField.checkTags(source, target);
        } catch (palavra.kernel.Refusal broken) {
            found.add(new Check("tag", broken.details().getFirst(), ""));
        }
    }

    /** Every one of the source's has to be there as often. */
    private static void same(String kind, Pattern pattern, String source, String target, List<Check> found) {
        var from = found(pattern, source);
        var to = found(pattern, target);
        for (var one : List.copyOf(from)) {
            if (to.remove(one)) {
                from.remove(one);
            }
        }
        for (var at = 0; at < Math.max(from.size(), to.size()); at++) {
            found.add(new Check(kind, at < from.size() ? from.get(at) : "", at < to.size() ? to.get(at) : ""));
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> pattern == LINK ? found.group().replaceAll("[.,;:!?)]+$", "") : found.group())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void term(Term term, String source, String target, List<Check> found) {
        if (!holds(source, term.source())) {
            return;
        }
        var wanted = term.target().isEmpty() ? term.source() : term.target();
        for (var avoided : term.not().split("[,،、]")) {
            if (!avoided.isBlank() && holds(target, avoided.strip())) {
                found.add(new Check("term", wanted, avoided.strip()));
                return;
            }
        }
        if (!contains(target, wanted)) {
            found.add(new Check("term", wanted, ""));
        }
    }

    /** A word of its own, whatever its case. */
    private static boolean holds(String text, String word) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    /** Languages bend words, so the term may have another ending: its first letters have to be there. */
    private static boolean contains(String text, String term) {
        var stem = term.length() > 4 ? term.substring(0, Math.max(4, term.length() - 2)) : term;
        return text.toLowerCase().contains(stem.toLowerCase());
    }

    private static void length(String source, String target, List<Check> found) {
        Function<String, Integer> letters = text -> text.codePointCount(0, text.length());
        var from = letters.apply(source);
        var to = letters.apply(target);
        if (from >= LONG && (to > from * MOST || to * MOST * 2 < from)) {
            found.add(new Check("length", String.valueOf(from), String.valueOf(to)));
        }
    }

    private static void spaces(String source, String target, List<Check> found) {
        if (target.contains("  ") && !source.contains("  ")) {
            found.add(new Check("spaces", "", "  "));
        }
        if (!target.equals(target.strip()) && source.equals(source.strip())) {
            found.add(new Check("spaces", "", " "));
        }
    }
}
