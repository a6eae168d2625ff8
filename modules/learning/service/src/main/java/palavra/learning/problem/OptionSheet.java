package palavra.learning.problem;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;
import palavra.learning.api.OptionView;
import palavra.learning.grading.Mark;

/** The options of a question as its learner may see them now; none where the answer is written. */
record OptionSheet(Question question, List<String> given, Mark mark, boolean showsKey) {

    List<OptionView> views(ProblemState.Key whose) {
        var options = question instanceof SingleChoice choice && choice.shuffled()
                ? new Shuffle(whose, question).of(options())
                : options();
        return options.stream().map(this::view).toList();
    }

    private OptionView view(Option option) {
        var chosen = given.contains(option.id());
        var feedback = mark == null ? "" : mark.optionFeedback().getOrDefault(option.id(), "");
        return new OptionView(option.id(), option.html(), chosen, right(option, chosen), feedback);
    }

    /** Where one option is chosen its mark is the question's; of several, a mark on one tells the key. */
    private Boolean right(Option option, boolean chosen) {
        if (showsKey) {
            return option.correct();
        }
        return mark != null && chosen && !(question instanceof MultipleChoice) ? mark.right() : null;
    }

    private List<Option> options() {
        return switch (question) {
            case SingleChoice choice -> choice.options();
            case MultipleChoice choice -> choice.options();
            case Dropdown choice -> choice.options();
            case Hotspot spot
            when spot.listed() ->
                spot.regions().stream()
                        .sorted(Comparator.comparing(Hotspot.Region::id))
                        .map(OptionSheet::option)
                        .toList();
            default -> List.of();
        };
    }

    private static Option option(Hotspot.Region region) {
        var credit = region.correct() ? BigDecimal.ONE : BigDecimal.ZERO;
        return new Option(region.id(), region.html(), region.correct(), credit, region.feedback(), "");
    }
}
