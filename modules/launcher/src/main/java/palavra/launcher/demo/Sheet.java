package palavra.launcher.demo;

import java.util.LinkedHashMap;
import java.util.random.RandomGenerator;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import palavra.launcher.visit.Fields;

/** A problem's form, filled in with right answers from the book or with others. */
final class Sheet {

    private static final String WRONG = "7";

    private Sheet() {}

    static Fields fill(Element form, AnswerBook book, boolean right, RandomGenerator chance) {
        var fields = Fields.none();
        var questions = new LinkedHashMap<String, Elements>();
        for (var input : form.select("input[name^=q-], select[name^=q-]")) {
            questions
                    .computeIfAbsent(input.attr("name"), none -> new Elements())
                    .add(input);
        }
        questions.forEach((name, inputs) -> {
            var answer = book.to(AnswerBook.words(label(form, inputs.first())));
            if (inputs.first().attr("type").equals("text")) {
                fields.set(name, right && answer != null ? answer.written() : WRONG);
            } else {
                choose(fields, name, options(inputs), answer, right, chance);
            }
        });
        return fields;
    }

    private static void choose(
            Fields fields,
            String name,
            Elements options,
            AnswerBook.Answer answer,
            boolean right,
            RandomGenerator chance) {
        var chosen = options.stream()
                .filter(option -> (answer != null && answer.isRight(words(option))) == right)
                .limit(options.first().attr("type").equals("checkbox") ? options.size() : 1)
                .toList();
        if (chosen.isEmpty()) {
            fields.set(name, options.get(chance.nextInt(options.size())).attr("value"));
        } else {
            chosen.forEach(option -> fields.add(name, option.attr("value")));
        }
    }

    private static Elements options(Elements inputs) {
        return inputs.first().normalName().equals("select") ? inputs.select("option:not([value=''])") : inputs;
    }

    private static String label(Element form, Element input) {
        var group = input.closest("fieldset");
        var label = group != null ? group.selectFirst("legend") : form.selectFirst("label[for=" + input.id() + "]");
        return label == null ? "" : label.text();
    }

    private static String words(Element option) {
        if (option.normalName().equals("option")) {
            return AnswerBook.words(option.text());
        }
        var row = option.closest("label").selectFirst("div");
        return AnswerBook.words(row.ownText());
    }
}
