package palavra.frontend.studio.editor;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import palavra.content.api.Poll;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.content.api.problem.MultipleChoice.PartialCredit;
import palavra.content.api.problem.PartsCredit;
import palavra.content.api.problem.ShowAnswer;
import palavra.kernel.Language;

/** What the lists of a problem's form offer: {@code {choices:shows}}. */
@TemplateExtension(namespace = "choices")
final class Choices {

    private Choices() {}

    static List<String> shows() {
        return Arrays.stream(ShowAnswer.values()).map(ShowAnswer::name).toList();
    }

    static List<String> results() {
        return Arrays.stream(Poll.Results.values()).map(Poll.Results::name).toList();
    }

    static List<String> wanted() {
        return Arrays.stream(Wanted.values()).map(Wanted::name).toList();
    }

    static List<String> types() {
        return QuestionFields.TYPES;
    }

    /** What three learners would get of a problem as it stands in its form. */
    static Draws draws(Form form, String language) {
        return Draws.of(form, Language.of(language));
    }

    /** The act of a button that adds a question of that type. */
    static String adding(String type) {
        return "question:" + type;
    }

    /** What follows another counts in an order only. */
    static List<String> parts(String type) {
        return Arrays.stream(PartsCredit.values())
                .filter(one -> type.equals("ordering") || one != PartsCredit.EVERY_NEIGHBOR)
                .map(PartsCredit::name)
                .toList();
    }

    static List<String> partials() {
        return Arrays.stream(PartialCredit.values()).map(PartialCredit::name).toList();
    }
}
