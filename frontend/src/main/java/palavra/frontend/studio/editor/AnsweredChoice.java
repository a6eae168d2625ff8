package palavra.frontend.studio.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.problem.Target;

/**
 * One thing learners can choose: an option, or a place for a thing.
 *
 * @param id as learning counts it
 * @param always whether it is shown though nobody chose it; of all places for all things only those that say something are
 */
record AnsweredChoice(String id, String text, boolean right, boolean always) {

    static List<AnsweredChoice> of(Question question) {
        return switch (question) {
            case SingleChoice single -> options(single.options());
            case MultipleChoice multiple -> options(multiple.options());
            case Dropdown dropdown -> options(dropdown.options());
            case Hotspot spot ->
                spot.regions().stream()
                        .map(one -> new AnsweredChoice(one.id(), one.html(), one.correct(), true))
                        .toList();
            case Ordering ordering -> order(ordering.items());
            case Matching matching -> placed(matching.items(), matching.targets());
            case Categorizing one -> placed(one.items(), withNowhere(one));
            default -> List.of();
        };
    }

    private static List<AnsweredChoice> options(List<Option> options) {
        return options.stream()
                .map(one -> new AnsweredChoice(one.id(), one.html(), one.correct(), true))
                .toList();
    }

    private static List<AnsweredChoice> order(List<PlacedItem> items) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(at -> IntStream.rangeClosed(1, items.size()).mapToObj(place -> {
                    var item = items.get(at);
                    return new AnsweredChoice(
                            item.id() + ":" + place, item.html() + " → " + place, place == at + 1, false);
                }))
                .toList();
    }

    private static List<AnsweredChoice> placed(List<PlacedItem> items, List<Target> targets) {
        return items.stream()
                .flatMap(item -> targets.stream()
                        .map(target -> new AnsweredChoice(
                                item.id() + ":" + target.id(),
                                item.html() + " → " + target.html(),
                                isRight(item, target),
                                false)))
                .toList();
    }

    private static boolean isRight(PlacedItem item, Target target) {
        return item.targets().contains(target.id())
                || item.targets().isEmpty() && target.id().equals(Categorizing.NOWHERE);
    }

    private static List<Target> withNowhere(Categorizing question) {
        var targets = new ArrayList<>(question.targets());
        if (question.nowhere()) {
            targets.add(new Target(Categorizing.NOWHERE, "–"));
        }
        return targets;
    }
}
