package palavra.content.api.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import palavra.content.api.problem.MultipleChoice.SetFeedback;

/** The pieces of HTML of one question; what it is graded by is copied as it is. */
public record QuestionTexts(Change change) {

    /** Changes a piece of HTML. */
    @FunctionalInterface
    public interface Change {

        /**
         * @param name stable as long as the structure of the body is
         * @param part what it is, in a word
         */
        String of(String name, String part, String html);
    }

    public Question of(Question asked) {
        var name = "question/" + asked.id();
        var label = change.of(name + "/label", "question", asked.label());
        var note = change.of(name + "/note", "note", asked.note());
        return switch (asked) {
            case SingleChoice one ->
                new SingleChoice(one.id(), label, note, one.points(), options(name, one.options()), one.shuffled());
            case Dropdown one -> new Dropdown(one.id(), label, note, one.points(), options(name, one.options()));
            case MultipleChoice one ->
                new MultipleChoice(
                        one.id(),
                        label,
                        note,
                        one.points(),
                        options(name, one.options()),
                        one.partialCredit(),
                        one.together().stream()
                                .map(together -> together(name, together))
                                .toList());
            case Numerical one ->
                new Numerical(
                        one.id(),
                        label,
                        note,
                        one.points(),
                        ranges(name, one.accepted()),
                        change.of(name + "/unit", "unit", one.unit()),
                        one.units(),
                        one.unitNeeded(),
                        change.of(name + "/unit-feedback", "feedback", one.unitFeedback()));
            case Text one ->
                new Text(
                        one.id(),
                        label,
                        note,
                        one.points(),
                        answers(name + "/answer/", one.accepted()),
                        one.caseSensitive(),
                        answers(name + "/remark/", one.remarks()),
                        one.anyAccents(),
                        one.exactSpaces(),
                        one.exactDigits());
            case Formula one ->
                new Formula(
                        one.id(),
                        label,
                        note,
                        one.points(),
                        one.variables(),
                        formulas(name, one.accepted()),
                        one.tolerance(),
                        one.percent(),
                        one.samples(),
                        one.caseSensitive());
            case Ordering one ->
                new Ordering(one.id(), label, note, one.points(), items(name, one.items()), one.partialCredit());
            case Matching one ->
                new Matching(
                        one.id(),
                        label,
                        note,
                        one.points(),
                        items(name, one.items()),
                        targets(name, one.targets()),
                        one.partialCredit());
            case Categorizing one ->
                new Categorizing(
                        one.id(),
                        label,
                        note,
                        one.points(),
                        items(name, one.items()),
                        targets(name, one.targets()),
                        one.nowhere(),
                        one.most(),
                        one.partialCredit());
            case Hotspot one ->
                new Hotspot(
                        one.id(),
                        label,
                        note,
                        one.points(),
                        change.of(name + "/picture", "picture", one.picture()),
                        regions(name, one.regions()),
                        one.listed());
        };
    }

    private List<Option> options(String name, List<Option> options) {
        return options.stream()
                .map(one -> new Option(
                        one.id(),
                        change.of(name + "/option/" + one.id(), "option", one.html()),
                        one.correct(),
                        one.credit(),
                        change.of(name + "/feedback/" + one.id(), "feedback", one.feedback()),
                        change.of(name + "/unchosen/" + one.id(), "feedback", one.feedbackUnchosen())))
                .toList();
    }

    private SetFeedback together(String name, SetFeedback one) {
        var chosen = one.chosen().stream().collect(Collectors.joining("+"));
        return new SetFeedback(one.chosen(), change.of(name + "/together/" + chosen, "feedback", one.html()));
    }

    private List<Numerical.Range> ranges(String name, List<Numerical.Range> ranges) {
        var all = new ArrayList<Numerical.Range>();
        for (var one : ranges) {
            var feedback = change.of(name + "/range/" + (all.size() + 1), "feedback", one.feedback());
            all.add(one.saying(feedback));
        }
        return all;
    }

    private List<Text.Answer> answers(String prefix, List<Text.Answer> answers) {
        var all = new ArrayList<Text.Answer>();
        for (var one : answers) {
            all.add(new Text.Answer(one.text(), change.of(prefix + (all.size() + 1), "feedback", one.feedback())));
        }
        return all;
    }

    private List<Formula.Answer> formulas(String name, List<Formula.Answer> answers) {
        var all = new ArrayList<Formula.Answer>();
        for (var one : answers) {
            var feedback = change.of(name + "/formula/" + (all.size() + 1), "feedback", one.feedback());
            all.add(new Formula.Answer(one.expression(), one.credit(), feedback));
        }
        return all;
    }

    private List<PlacedItem> items(String name, List<PlacedItem> items) {
        return items.stream()
                .map(one -> new PlacedItem(
                        one.id(),
                        change.of(name + "/item/" + one.id(), "item", one.html()),
                        one.targets(),
                        change.of(name + "/elsewhere/" + one.id(), "feedback", one.feedback()),
                        change.of(name + "/praise/" + one.id(), "feedback", one.praise())))
                .toList();
    }

    private List<Target> targets(String name, List<Target> targets) {
        return targets.stream()
                .map(one -> new Target(one.id(), change.of(name + "/target/" + one.id(), "option", one.html())))
                .toList();
    }

    private List<Hotspot.Region> regions(String name, List<Hotspot.Region> regions) {
        return regions.stream()
                .map(one -> new Hotspot.Region(
                        one.id(),
                        change.of(name + "/region/" + one.id(), "option", one.html()),
                        one.corners(),
                        one.correct(),
                        change.of(name + "/feedback/" + one.id(), "feedback", one.feedback())))
                .toList();
    }
}
