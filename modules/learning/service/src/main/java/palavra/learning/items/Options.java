package palavra.learning.items;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import palavra.content.api.AssessedProblem;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;
import palavra.learning.api.insight.ItemQuality.Choice;

/** What could be chosen in a problem, and who did. */
record Options(AssessedProblem problem) {

    /** The questions that have options, as {@code problem:question}. */
    List<String> asked() {
        return problem.definition().questions().stream()
                .filter(question -> !of(question).isEmpty())
                .map(question -> problem.id() + ":" + question.id())
                .toList();
    }

    /** Every option there is now, with nobody where nobody chose it. */
    List<Choice> chosen(int item, Responses all, List<FirstTries.Chosen> chosen) {
        Map<String, List<FirstTries.Chosen>> byOption = chosen.stream()
                .filter(one -> one.problem().equals(problem.id()))
                .collect(Collectors.groupingBy(one -> one.question() + ":" + one.option()));
        return problem.definition().questions().stream()
                .flatMap(question -> of(question).stream()
                        .map(option -> choice(question, option, byOption, found -> rest(item, all, found))))
                .toList();
    }

    private static Choice choice(
            Question question,
            Option option,
            Map<String, List<FirstTries.Chosen>> byOption,
            Function<List<FirstTries.Chosen>, Double> rest) {
        var found = byOption.getOrDefault(question.id() + ":" + option.id(), List.of());
        var learners = found.stream().mapToLong(FirstTries.Chosen::learners).sum();
        return new Choice(question.id(), option.id(), option.html(), option.correct(), learners, rest.apply(found));
    }

    /** Everyone as if they had not chosen it, then those who did moved over. */
    private static Double rest(int item, Responses all, List<FirstTries.Chosen> chosen) {
        var together = new Correlation();
        for (var pattern : all.patterns()) {
            if (pattern.answered(item) && !Double.isNaN(pattern.rest(item))) {
                together.add(0, pattern.rest(item), pattern.learners());
            }
        }
        for (var one : chosen) {
            if (!Double.isNaN(one.rest())) {
                together.add(1, one.rest(), one.learners());
                together.add(0, one.rest(), -one.learners());
            }
        }
        return Analysis.defined(together.value());
    }

    private static List<Option> of(Question question) {
        return switch (question) {
            case SingleChoice single -> single.options();
            case MultipleChoice multiple -> multiple.options();
            case Dropdown dropdown -> dropdown.options();
            default -> List.of();
        };
    }
}
