package palavra.learning.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.PartsCredit;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.Target;
import palavra.learning.api.ItemView;
import palavra.learning.api.OptionView;
import palavra.learning.grading.Mark;
import palavra.learning.grading.Placements;

/** Things to be put somewhere, and the places for them, as their learner may see them now; none in other types. */
record PlacedSheet(Question question, List<String> given, Mark mark, boolean showsKey) {

    /** The places; a learner meets those of a matching in an order of their own, because pairs are written side by side. */
    List<OptionView> places(ProblemState.Key whose) {
        return switch (question) {
            case Ordering ordering -> positions(ordering.items().size());
            case Matching matching ->
                views(new Shuffle(whose, question).of(matching.withoutKey().targets()));
            case Categorizing categorizing -> {
                var targets = new ArrayList<>(views(categorizing.targets()));
                if (categorizing.nowhere()) {
                    targets.add(place(Categorizing.NOWHERE, ""));
                }
                yield targets;
            }
            default -> List.of();
        };
    }

    /** The things, from an order that tells nothing into one of the learner's own. */
    List<ItemView> items(ProblemState.Key whose) {
        var placed = Placements.placed(given);
        return switch (question) {
            case Ordering one -> views(whose, one.withoutKey().items(), one.items(), one.partialCredit(), placed);
            case Matching one -> views(whose, one.withoutKey().items(), one.items(), one.partialCredit(), placed);
            case Categorizing one -> views(whose, one.withoutKey().items(), one.items(), one.partialCredit(), placed);
            default -> List.of();
        };
    }

    private List<ItemView> views(
            ProblemState.Key whose,
            List<PlacedItem> asked,
            List<PlacedItem> keyed,
            PartsCredit partialCredit,
            Map<String, String> placed) {
        // Where parts earn nothing by themselves, a mark on each would tell more than the points do.
        var marksParts = showsKey || mark != null && (mark.right() || partialCredit != PartsCredit.NONE);
        var views = new Shuffle(whose, question)
                .of(asked).stream()
                        .map(item -> {
                            var answers = RightAnswer.places(question, keyed, item.id());
                            var chosen = placed.getOrDefault(item.id(), "");
                            return new ItemView(
                                    item.id(),
                                    item.html(),
                                    chosen,
                                    mark != null && marksParts ? answers.contains(chosen) : null,
                                    mark == null ? "" : mark.optionFeedback().getOrDefault(item.id(), ""),
                                    showsKey ? answers : List.of());
                        })
                        .toList();
        return question instanceof Ordering ? inTheirOrder(views) : views;
    }

    /** As the learner put them, once each has a place. */
    private static List<ItemView> inTheirOrder(List<ItemView> views) {
        return views.stream().allMatch(view -> view.chosen().matches("\\d{1,2}"))
                ? views.stream()
                        .sorted(Comparator.comparingInt(view -> Integer.parseInt(view.chosen())))
                        .toList()
                : views;
    }

    private static List<OptionView> positions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> place(Integer.toString(number), ""))
                .toList();
    }

    private static List<OptionView> views(List<Target> targets) {
        return targets.stream().map(target -> place(target.id(), target.html())).toList();
    }

    private static OptionView place(String id, String html) {
        return new OptionView(id, html, false, null, "");
    }
}
