package palavra.frontend.studio.editor;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import palavra.content.api.Poll;
import palavra.content.api.problem.MultipleChoice.PartialCredit;
import palavra.content.api.problem.ShowAnswer;

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

    static List<String> partials() {
        return Arrays.stream(PartialCredit.values()).map(PartialCredit::name).toList();
    }
}
