package palavra.launcher.demo;

import java.util.random.RandomGenerator;
import org.jsoup.nodes.Element;
import palavra.launcher.visit.Fields;

/** A problem's form, filled in with right answers from the book or with others. */
final class Sheet {

    private Sheet() {}

    static Fields fill(Element form, AnswerBook book, boolean right, RandomGenerator chance) {
        var fields = Fields.none();
        for (var question : form.select("fieldset")) {
            var legend = question.selectFirst("legend");
            var answer = book.to(legend == null ? "" : AnswerBook.words(legend.text()));
            if (answer != null && answer.written() != null) {
                var input = question.selectFirst("input[type=text], input:not([type])");
                fields.set(input.attr("name"), right ? answer.written() : "0");
            } else {
                choose(question, answer, right, chance, fields);
            }
        }
        return fields;
    }

    private static void choose(
            Element question, AnswerBook.Answer answer, boolean right, RandomGenerator chance, Fields fields) {
        var options = question.select("input[type=radio], input[type=checkbox], option[value]:not([value=''])");
        var chosen = false;
        for (var option : options) {
            var isRight = answer != null && answer.choices().contains(AnswerBook.words(wordsOf(option)));
            if (isRight == right && !(chosen && isSingle(option))) {
                fields.add(nameOf(option), option.attr("value"));
                chosen = true;
            }
        }
        if (!chosen && !options.isEmpty()) {
            var any = options.get(chance.nextInt(options.size()));
            fields.add(nameOf(any), any.attr("value"));
        }
    }

    private static boolean isSingle(Element option) {
        return !option.attr("type").equals("checkbox");
    }

    private static String nameOf(Element option) {
        return option.normalName().equals("option") ? option.closest("select").attr("name") : option.attr("name");
    }

    private static String wordsOf(Element option) {
        if (option.normalName().equals("option")) {
            return option.text();
        }
        var label = option.closest("label");
        return label == null ? "" : label.text();
    }
}
