package palavra.content.olx;

import java.util.ArrayList;
import java.util.regex.Pattern;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.Text;
import palavra.content.api.problem.Text.Answer;

/** Reads questions answered with a few words. */
final class TextReader {

    /** A pattern without any sign that has a meaning of its own is the text itself. */
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N}\\p{M} ,;:'\"_%&/=<>-]*");

    private final Texts texts;

    TextReader(Texts texts) {
        this.texts = texts;
    }

    Question read(Asked asked) throws Ungradable {
        var response = asked.response();
        var kind = response.attr("type").toLowerCase();
        var accepted = new ArrayList<Answer>();
        var hint = response.children().stream()
                .filter(child -> child.normalName().equals("correcthint"))
                .findFirst();
        var feedback = hint.map(element -> texts.remark(asked.node(), element)).orElse("");
        for (var answer : response.attr("answer").split("_or_")) {
            accepted.add(new Answer(answer.strip(), feedback));
        }
        for (var more : response.select("additional_answer")) {
            var text = more.hasAttr("answer") ? more.attr("answer") : more.ownText();
            var own = more.selectFirst("correcthint");
            accepted.add(new Answer(text.strip(), own == null ? "" : texts.remark(asked.node(), own)));
        }
        refusePatterns(kind, accepted);
        var remarks = new ArrayList<Answer>();
        for (var wrong : response.select("stringequalhint")) {
            remarks.add(new Answer(wrong.attr("answer").strip(), texts.remark(asked.node(), wrong)));
        }
        var caseSensitive = !kind.contains("ci");
        return new Text(asked.id(), asked.label(), asked.note(), asked.points(), accepted, caseSensitive, remarks);
    }

    private static void refusePatterns(String kind, ArrayList<Answer> accepted) throws Ungradable {
        if (accepted.stream().anyMatch(answer -> answer.text().isEmpty())) {
            throw new Ungradable("a text question has an empty answer");
        }
        if (kind.contains("regexp")
                && !accepted.stream()
                        .allMatch(answer -> LITERAL.matcher(answer.text()).matches())) {
            throw new Ungradable("the answers are patterns, not texts");
        }
    }
}
