package palavra.content.olx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jsoup.nodes.Element;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.MultipleChoice.PartialCredit;
import palavra.content.api.problem.MultipleChoice.SetFeedback;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;

/** Reads questions answered by choosing. */
final class ChoiceReader {

    private final Texts texts;

    ChoiceReader(Texts texts) {
        this.texts = texts;
    }

    Question single(Asked asked) throws Ungradable {
        var options = options(asked, "choice", "choicehint");
        var shuffled = Values.isTrue(asked.input().attr("shuffle"));
        return new SingleChoice(asked.id(), asked.label(), asked.note(), asked.points(), options, shuffled);
    }

    Question multiple(Asked asked) throws Ungradable {
        var options = options(asked, "choice", "choicehint");
        var partial =
                switch (asked.response().attr("partial_credit").strip().toLowerCase()) {
                    case "" -> PartialCredit.NONE;
                    case "edc" -> PartialCredit.EVERY_DECISION;
                    case "halves" -> PartialCredit.HALVES;
                    default -> throw new Ungradable("its partial credit is of an unknown kind");
                };
        return new MultipleChoice(
                asked.id(),
                asked.label(),
                asked.note(),
                asked.points(),
                options,
                partial,
                together(asked, options.size()));
    }

    Question dropdown(Asked asked) throws Ungradable {
        var written = asked.input().attr("options");
        var options = written.isBlank() ? options(asked, "option", "optionhint") : listed(asked, written);
        if (options.stream().noneMatch(Option::correct)) {
            throw new Ungradable("no option of a list is right");
        }
        return new Dropdown(asked.id(), asked.label(), asked.note(), asked.points(), options);
    }

    private List<Option> options(Asked asked, String tag, String hintTag) throws Ungradable {
        var options = new ArrayList<Option>();
        for (var choice : asked.input().select(tag)) {
            var hints = choice.select(hintTag);
            hints.forEach(Element::remove);
            var correct = choice.attr("correct").strip().toLowerCase();
            var credit = credit(choice, correct);
            options.add(new Option(
                    Integer.toString(options.size() + 1),
                    texts.line(asked.node(), choice),
                    correct.equals("true"),
                    credit,
                    remark(asked, hints, true),
                    remark(asked, hints, false)));
        }
        if (options.isEmpty()) {
            throw new Ungradable("a question has nothing to choose from");
        }
        return options;
    }

    private static BigDecimal credit(Element choice, String correct) {
        return switch (correct) {
            case "true" -> BigDecimal.ONE;
            case "partial" -> Values.decimal(choice.attr("point_value")).orElse(new BigDecimal("0.5"));
            default -> BigDecimal.ZERO;
        };
    }

    private String remark(Asked asked, List<Element> hints, boolean whenChosen) {
        return hints.stream()
                .filter(hint -> whenChosen != hint.attr("selected").strip().equalsIgnoreCase("false"))
                .map(hint -> texts.remark(asked.node(), hint))
                .reduce("", String::concat);
    }

    /** Compound hints name options by letter in their order. */
    private List<SetFeedback> together(Asked asked, int options) {
        var together = new ArrayList<SetFeedback>();
        for (var hint : asked.input().select("compoundhint")) {
            var chosen = new LinkedHashSet<String>();
            for (var letter : hint.attr("value").strip().toUpperCase().split("[\\s,]+")) {
                if (letter.length() == 1 && letter.charAt(0) >= 'A' && letter.charAt(0) < 'A' + options) {
                    chosen.add(Integer.toString(letter.charAt(0) - 'A' + 1));
                }
            }
            together.add(new SetFeedback(chosen, texts.remark(asked.node(), hint)));
        }
        return together;
    }

    /** Options written as {@code ('one','two')} in an attribute. */
    private List<Option> listed(Asked asked, String written) {
        var correct = Quoted.one(asked.input().attr("correct"));
        var options = new ArrayList<Option>();
        for (var text : Quoted.all(written)) {
            var isCorrect = text.equals(correct);
            options.add(new Option(
                    Integer.toString(options.size() + 1),
                    texts.escaped(asked.node(), text),
                    isCorrect,
                    isCorrect ? BigDecimal.ONE : BigDecimal.ZERO,
                    "",
                    ""));
        }
        return options;
    }
}
