package palavra.learning.problem;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Numerical.Range;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.Text;

/** The right answer of a question in words; null where its options say it. */
final class RightAnswer {

    private RightAnswer() {}

    static String of(Question question) {
        return switch (question) {
            case Numerical numerical ->
                numerical.accepted().stream()
                        .filter(range -> range.credit().compareTo(BigDecimal.ONE) >= 0)
                        .map(RightAnswer::of)
                        .distinct()
                        .collect(Collectors.joining(" / "));
            case Text text ->
                text.accepted().stream().map(Text.Answer::text).distinct().collect(Collectors.joining(" / "));
            default -> null;
        };
    }

    private static String of(Range range) {
        return range.answer() != null ? plain(range.answer()) : plain(range.low()) + " – " + plain(range.high());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
