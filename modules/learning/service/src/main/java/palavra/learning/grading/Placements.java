package palavra.learning.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.PartsCredit;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.Target;
import palavra.kernel.Refusal;

/** Marks things that were put somewhere: each answer is {@code item:place}, one for every item. */
public final class Placements {

    private Placements() {}

    static Mark mark(Ordering question, List<String> given) {
        var places = IntStream.rangeClosed(1, question.items().size())
                .mapToObj(Integer::toString)
                .collect(Collectors.toSet());
        var placed = read(question, question.items(), places, given);
        if (Set.copyOf(placed.values()).size() < placed.size()) {
            throw Refusal.invalid(
                    "place-taken", "Two things stand in the same place. Your attempt was not used.", question.id());
        }
        var ids = question.items().stream().map(PlacedItem::id).toList();
        var mark = mark(question, question.items(), question.partialCredit(), item -> placed.get(item.id())
                .equals(Integer.toString(ids.indexOf(item.id()) + 1)));
        return question.partialCredit() == PartsCredit.EVERY_NEIGHBOR
                ? new Mark(mark.question(), followers(ids, placed), mark.right(), "", mark.optionFeedback())
                : mark;
    }

    static Mark mark(Matching question, List<String> given) {
        var placed = read(question, question.items(), ids(question.targets()), given);
        return mark(question, question.items(), question.partialCredit(), item -> item.targets()
                .contains(placed.get(item.id())));
    }

    static Mark mark(Categorizing question, List<String> given) {
        var targets = ids(question.targets());
        if (question.nowhere()) {
            targets.add(Categorizing.NOWHERE);
        }
        var placed = read(question, question.items(), targets, given);
        refuseFull(question, placed);
        return mark(
                question,
                question.items(),
                question.partialCredit(),
                item -> item.targets().isEmpty()
                        ? placed.get(item.id()).equals(Categorizing.NOWHERE)
                        : item.targets().contains(placed.get(item.id())));
    }

    /** Where each item was put, by the answer's parts; what is no such part is left out. */
    public static Map<String, String> placed(List<String> given) {
        var placed = new LinkedHashMap<String, String>();
        for (var one : given) {
            var colon = one.indexOf(':');
            if (colon > 0) {
                placed.put(one.substring(0, colon), one.substring(colon + 1));
            }
        }
        return placed;
    }

    private static Map<String, String> read(
            Question question, List<PlacedItem> items, Set<String> places, List<String> given) {
        var placed = placed(given);
        var ids = items.stream().map(PlacedItem::id).collect(Collectors.toSet());
        if (placed.size() != given.size()
                || !ids.containsAll(placed.keySet())
                || !places.containsAll(placed.values())) {
            throw Grader.unreadable(question);
        }
        if (placed.size() < ids.size()) {
            throw Grader.missing(question);
        }
        return placed;
    }

    private static void refuseFull(Categorizing question, Map<String, String> placed) {
        var counts = new HashMap<String, Integer>();
        placed.values().forEach(target -> counts.merge(target, 1, Integer::sum));
        counts.remove(Categorizing.NOWHERE);
        if (question.most() != null && counts.values().stream().anyMatch(count -> count > question.most())) {
            throw Refusal.invalid(
                    "category-full",
                    "A category takes no more than " + question.most() + ". Your attempt was not used.",
                    question.most());
        }
    }

    private static Mark mark(
            Question question, List<PlacedItem> items, PartsCredit rule, Predicate<PlacedItem> isRight) {
        var right = items.stream().filter(isRight).count();
        var feedback = new HashMap<String, String>();
        for (var item : items) {
            var html = isRight.test(item) ? item.praise() : item.feedback();
            if (html != null && !html.isEmpty()) {
                feedback.put(item.id(), html);
            }
        }
        var credit = rule == PartsCredit.NONE && right < items.size() ? BigDecimal.ZERO : share(right, items.size());
        return new Mark(question.id(), credit, right == items.size(), "", feedback);
    }

    /** The share of things that stand right behind the one they should follow. */
    private static BigDecimal followers(List<String> ids, Map<String, String> placed) {
        var follow = IntStream.range(1, ids.size())
                .filter(at ->
                        Integer.parseInt(placed.get(ids.get(at))) == Integer.parseInt(placed.get(ids.get(at - 1))) + 1)
                .count();
        return share(follow, ids.size() - 1);
    }

    private static BigDecimal share(long right, int of) {
        return right == of
                ? BigDecimal.ONE
                : BigDecimal.valueOf(right).divide(BigDecimal.valueOf(of), MathContext.DECIMAL128);
    }

    private static Set<String> ids(List<Target> targets) {
        return targets.stream().map(Target::id).collect(Collectors.toSet());
    }
}
