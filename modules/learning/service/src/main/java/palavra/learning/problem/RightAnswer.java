package palavra.learning.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Numerical.Range;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.Text;
import palavra.content.api.variable.Shown;
import palavra.kernel.Language;

/** The right answer of a question in words; null where its options say it. */
final class RightAnswer {

    private RightAnswer() {}

    static String of(Question question, Language language) {
        return switch (question) {
            case Numerical numerical ->
                numerical.accepted().stream()
                        .filter(range -> range.credit().compareTo(BigDecimal.ONE) >= 0)
                        .map(range -> of(numerical, range, language))
                        .distinct()
                        .collect(Collectors.joining(" / "));
            case Text text ->
                text.accepted().stream().map(Text.Answer::text).distinct().collect(Collectors.joining(" / "));
            case Formula formula ->
                formula.accepted().stream()
                        .filter(answer -> answer.credit().compareTo(BigDecimal.ONE) >= 0)
                        .map(Formula.Answer::expression)
                        .distinct()
                        .collect(Collectors.joining(" / "));
            default -> null;
        };
    }

    /** Ids of the places that are right for a thing. */
    static List<String> places(Question question, List<PlacedItem> items, String item) {
        var ids = items.stream().map(PlacedItem::id).toList();
        if (question instanceof Ordering) {
            return List.of(Integer.toString(ids.indexOf(item) + 1));
        }
        var targets = items.get(ids.indexOf(item)).targets();
        return targets.isEmpty() ? List.of(Categorizing.NOWHERE) : targets;
    }

    /** With the unit that counts as one, where units are written. */
    private static String of(Numerical question, Range range, Language language) {
        var number = range.sought() != null
                ? Shown.written(range.answer(), language)
                : range.answer() != null
                        ? Shown.whole(range.answer(), language)
                        : Shown.whole(range.low(), language) + " – " + Shown.whole(range.high(), language);
        return question.units().stream()
                .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)
                .findFirst()
                .map(unit -> number + " " + unit.name())
                .orElse(number);
    }
}
