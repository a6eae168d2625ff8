package palavra.content.olx;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows which problems we can grade as their authors meant them. */
final class Gradable {

    /** Response tags we grade, with the inputs that belong to them. */
    private static final Map<String, String> INPUTS = Map.of(
            "multiplechoiceresponse", "choicegroup",
            "choiceresponse", "checkboxgroup, radiogroup",
            "optionresponse", "optioninput",
            "numericalresponse", "formulaequationinput, textline",
            "stringresponse", "textline",
            "formularesponse", "formulaequationinput, textline",
            "imageresponse", "imageinput");

    private static final String OTHER_INPUTS = "jsinput, schematic, annotationinput, drag_and_drop_input, "
            + "jsme, chemicalequationinput, matlabinput, codeinput, filesubmission, crystallography, vsepr_input, "
            + "editamoleculeinput, designprotein2dinput, editageneinput, startouttext";

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?[A-Za-z_]");

    private Gradable() {}

    /** The questions a problem asks, by their response elements. */
    static List<Element> responses(Element problem) {
        return problem.select("*").stream()
                .filter(element -> element.normalName().endsWith("response"))
                .toList();
    }

    /** The elements of a response that a learner fills in. */
    static List<Element> inputs(Element response) throws Ungradable {
        var inputs = response.select(INPUTS.get(response.normalName()));
        var several = response.normalName().equals("optionresponse");
        if (inputs.isEmpty() || inputs.size() > 1 && !several) {
            throw new Ungradable("a " + response.normalName() + " has " + inputs.size() + " inputs");
        }
        return inputs;
    }

    /** Refuses a problem with anything in it whose points we could not give. */
    static void check(Element problem) throws Ungradable {
        for (var response : responses(problem)) {
            if (!INPUTS.containsKey(response.normalName())) {
                throw new Ungradable("questions of the type " + response.normalName() + " cannot be graded yet");
            }
        }
        if (!problem.select("script").isEmpty()
                && VARIABLE.matcher(problem.outerHtml()).find()) {
            throw new Ungradable("its values come out of a program");
        }
        var other = problem.selectFirst(OTHER_INPUTS);
        if (other != null) {
            throw new Ungradable("answers given with " + other.normalName() + " cannot be taken yet");
        }
    }
}
