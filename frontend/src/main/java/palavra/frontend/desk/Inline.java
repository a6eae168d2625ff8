package palavra.frontend.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import palavra.content.api.studio.Difference.Edit;
import palavra.content.api.studio.Difference.Piece;
import palavra.content.api.translation.Term;

/** A text with what stands out in it: inline tags, which must come back, and words the course has a word for. */
final class Inline {

    private static final Pattern TAG = Pattern.compile("</?[0-9]{1,4}/?>");

    /**
     * A stretch of a text.
     *
     * @param tag whether it is an inline tag, to be kept as it is
     * @param term what the course calls it; null for plain words
     */
    record Bit(String text, boolean tag, Term term) {}

    /** A stretch of a text that stayed, came or went. */
    record Change(Edit edit, List<Bit> bits) {}

    private final List<Term> terms;
    private final Pattern words;

    Inline(List<Term> terms) {
        this.terms = terms.stream()
                .filter(term -> !term.source().isBlank())
                .sorted(Comparator.comparing((Term term) -> term.source().length())
                        .reversed())
                .toList();
        this.words = pattern(this.terms);
    }

    /** A text in which nothing changed. */
    List<Change> text(String text) {
        return List.of(new Change(Edit.SAME, bits(text)));
    }

    List<Bit> bits(String text) {
        var bits = new ArrayList<Bit>();
        var tags = TAG.matcher(text);
        var from = 0;
        while (tags.find()) {
            addWords(bits, text.substring(from, tags.start()));
            bits.add(new Bit(tags.group(), true, null));
            from = tags.end();
        }
        addWords(bits, text.substring(from));
        return bits;
    }

    List<Change> changes(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> new Change(piece.edit(), bits(piece.text())))
                .toList();
    }

    /** The tags of a text in their order, for the buttons that put them into another. */
    static List<String> tags(String text) {
        return TAG.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    /** Those of the terms that stand in the text. */
    List<Term> in(String text) {
        var found = new ArrayList<Term>();
        if (words != null) {
            var matcher = words.matcher(text);
            while (matcher.find()) {
                var term = term(matcher);
                if (term != null && !found.contains(term)) {
                    found.add(term);
                }
            }
        }
        return found;
    }

    private void addWords(List<Bit> bits, String text) {
        var from = 0;
        if (words != null) {
            var matcher = words.matcher(text);
            while (matcher.find()) {
                addPlain(bits, text.substring(from, matcher.start()));
                bits.add(new Bit(matcher.group(), false, term(matcher)));
                from = matcher.end();
            }
        }
        addPlain(bits, text.substring(from));
    }

    private static void addPlain(List<Bit> bits, String text) {
        if (!text.isEmpty()) {
            bits.add(new Bit(text, false, null));
        }
    }

    private Term term(Matcher found) {
        return terms.stream()
                .filter(term -> term.source().equalsIgnoreCase(found.group()))
                .findFirst()
                .orElse(null);
    }

    /** All terms as one pattern of literal words, the longest first; null when there are none. */
    private static Pattern pattern(List<Term> terms) {
        if (terms.isEmpty()) {
            return null;
        }
        var either = String.join(
                "|", terms.stream().map(term -> Pattern.quote(term.source())).toList());
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
