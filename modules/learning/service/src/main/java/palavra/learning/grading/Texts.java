package palavra.learning.grading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import palavra.content.api.problem.Text;

/**
 * Marks written words. Composed and decomposed letters and widths are alike; case, accents, spaces and digits as the
 * question says.
 */
final class Texts {

    private Texts() {}

    static Mark mark(Text question, String given) {
        var right = find(question.accepted(), question, given);
        if (right.isPresent()) {
            return Mark.of(question.id(), BigDecimal.ONE, true, right.get().feedback());
        }
        var remark = find(question.remarks(), question, given).map(Text.Answer::feedback);
        return Mark.of(question.id(), BigDecimal.ZERO, false, remark.orElse(""));
    }

    private static Optional<Text.Answer> find(List<Text.Answer> answers, Text question, String given) {
        var wanted = normal(given, question);
        return answers.stream()
                .filter(answer -> normal(answer.text(), question).equals(wanted))
                .findFirst();
    }

    static String normal(String text, Text question) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var plain = new StringBuilder();
        composed.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT || point == '\u200d' || point == '\u200c')
                .forEach(point -> plain.appendCodePoint(question.exactDigits() ? point : digit(point)));
        var spaced = plain.toString()
                .replaceAll(question.exactSpaces() ? "[\\p{Z}\\s]" : "[\\p{Z}\\s]+", " ")
                .strip();
        var bare = question.anyAccents() ? Accents.without(spaced) : spaced;
        // Upper case first folds pairs that lower case keeps apart, such as the two small sigmas.
        return question.caseSensitive() ? bare : bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static int digit(int point) {
        return Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(point, 10) : point;
    }
}
