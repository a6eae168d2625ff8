package palavra.content.olx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import palavra.content.api.Verdict;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.Question;
import palavra.content.olx.ImportReport.Kind;

/**
 * Reads a problem. It is taken over whole or stands as a placeholder: leaving out only the questions we cannot grade
 * would change what its points mean.
 */
final class ProblemReader {

    private static final Pattern SLOT = Pattern.compile("\uE000\\d+\uE001");

    private final Texts texts;
    private final Report report;
    private final ChoiceReader choices;
    private final NumberReader numbers;
    private final TextReader words;
    private final FormulaReader formulas;
    private final SpotReader spots;

    ProblemReader(Texts texts, Report report) {
        this.texts = texts;
        this.report = report;
        this.choices = new ChoiceReader(texts);
        this.numbers = new NumberReader(texts);
        this.words = new TextReader(texts);
        this.formulas = new FormulaReader(texts);
        this.spots = new SpotReader(texts);
    }

    Body read(Node node, Policy policy, Inherited inherited) throws Ungradable {
        var problem = node.xml().clone();
        if (Literals.put(problem)) {
            var sentence = "Its values were read from the program, which was taken out and never runs.";
            note(node, "script", Verdict.CHANGED, "script-values", sentence);
        }
        Gradable.check(problem);
        var found = Gradable.responses(problem);
        takeOutScripts(node, problem);
        var explanation = texts.joined(node, taken(problem, "solution"));
        var hints = taken(problem, "demandhint").stream()
                .flatMap(group -> group.select("hint").stream())
                .map(hint -> texts.remark(node, hint))
                .toList();
        if (found.isEmpty()) {
            return asText(node, problem, explanation);
        }
        var questions = new ArrayList<Question>();
        for (var response : found) {
            ask(node, response, questions);
        }
        var stem = stem(node, problem, questions.size());
        return new Body.ProblemBody(new ProblemDefinition(
                stem,
                questions,
                hints,
                explanation,
                attempts(node, policy, inherited),
                weight(node, policy),
                inherited.showAnswer(),
                Values.whole(policy.of(node, "submission_wait_seconds"))
                        .filter(wait -> wait > 0)
                        .orElse(0)));
    }

    private void takeOutScripts(Node node, Element problem) {
        for (var script : taken(problem, "script")) {
            note(
                    node,
                    "script",
                    Verdict.DROPPED,
                    "script",
                    "A program in the problem was taken out; no value came from it.");
        }
        taken(problem, "hintgroup")
                .forEach(group ->
                        note(node, "hintgroup", Verdict.DROPPED, "hintgroup", "Hints of the old kind were left out."));
        taken(problem, "regexphint")
                .forEach(hint -> note(
                        node,
                        "regexphint",
                        Verdict.DROPPED,
                        "pattern-hint",
                        "A hint for a pattern of answers was left out."));
        problem.select("clarification").tagName("small");
    }

    /** Without a question it is a text; what was the explanation stands below it. */
    private Body asText(Node node, Element problem, String explanation) {
        note(node, "", Verdict.CHANGED, "problem-without-question", "It asks nothing, so it became a text.");
        return new Body.Html((texts.clean(node, Xml.inner(problem)) + explanation).strip());
    }

    private void ask(Node node, Element response, List<Question> questions) throws Ungradable {
        var inputs = Gradable.inputs(response);
        var label = label(response);
        var notes = texts.joined(node, taken(response, "description"));
        for (var input : inputs) {
            var id = "q" + (questions.size() + 1);
            var points = Values.decimal(response.attr("points")).orElse(BigDecimal.ONE);
            var asked = new Asked(
                    node,
                    id,
                    label.map(element -> texts.line(node, element)).orElse(attributeLabel(node, input)),
                    notes,
                    points,
                    response,
                    input);
            questions.add(question(asked));
            input.replaceWith(new TextNode("\uE000" + questions.size() + "\uE001"));
        }
        taken(
                response,
                "responseparam, additional_answer, correcthint, stringequalhint, choicehint, optionhint, "
                        + "compoundhint, label, textline");
        response.unwrap();
    }

    /** The label stands in the response, or right before it where a problem asks several things. */
    private static Optional<Element> label(Element response) {
        var inside = response.selectFirst("label");
        var before = response.previousElementSibling();
        if (inside != null) {
            inside.remove();
            return Optional.of(inside);
        } else if (before != null && before.normalName().equals("label")) {
            before.remove();
            return Optional.of(before);
        }
        return Optional.empty();
    }

    private String attributeLabel(Node node, Element input) {
        return texts.escaped(node, input.attr("label"));
    }

    private Question question(Asked asked) throws Ungradable {
        return switch (asked.response().normalName()) {
            case "multiplechoiceresponse" -> choices.single(asked);
            case "choiceresponse" ->
                asked.input().normalName().equals("radiogroup") ? choices.single(asked) : choices.multiple(asked);
            case "optionresponse" -> choices.dropdown(asked);
            case "numericalresponse" -> numbers.read(asked);
            case "formularesponse" -> formulas.read(asked);
            case "imageresponse" -> spots.read(asked);
            default -> words.read(asked);
        };
    }

    private List<String> stem(Node node, Element problem, int questions) throws Ungradable {
        problem.select("label").tagName("p");
        for (var paragraph : problem.select("p, h1, h2, h3, h4, h5, h6, span, strong, em, b, i")) {
            if (SLOT.matcher(paragraph.text()).find()) {
                paragraph.tagName("div");
            }
        }
        var pieces = SLOT.split(texts.clean(node, Xml.inner(problem)), -1);
        if (pieces.length != questions + 1) {
            throw new Ungradable("its text and its questions cannot be told apart");
        }
        return List.of(pieces).stream().map(String::strip).toList();
    }

    private static Integer attempts(Node node, Policy policy, Inherited inherited) {
        return Values.whole(policy.of(node, "max_attempts"))
                .filter(most -> most > 0)
                .orElse(inherited.maxAttempts());
    }

    private static BigDecimal weight(Node node, Policy policy) {
        return Values.decimal(policy.of(node, "weight"))
                .filter(weight -> weight.signum() >= 0)
                .orElse(null);
    }

    private static List<Element> taken(Element from, String selector) {
        var found = List.copyOf(from.select(selector));
        found.forEach(Element::remove);
        return found;
    }

    private void note(Node node, String what, Verdict verdict, String reason, String sentence) {
        report.add(Kind.ELEMENT, (node.place() + " " + what).strip(), node.id(), verdict, reason, sentence);
    }
}
