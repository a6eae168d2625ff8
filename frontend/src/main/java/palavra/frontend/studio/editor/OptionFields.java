package palavra.frontend.studio.editor;

import static palavra.frontend.studio.editor.Numbers.decimal;
import static palavra.frontend.studio.editor.Numbers.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import palavra.content.api.problem.MultipleChoice.SetFeedback;
import palavra.content.api.problem.Option;

/** The options of a question as rows. Where one is right the row is named by a radio button, else each has a box. */
final class OptionFields {

    private OptionFields() {}

    static void put(Row question, List<Option> options) {
        for (var option : options) {
            var row = question.add("option")
                    .put("id", option.id())
                    .put("text", option.html())
                    .tick("right", option.correct())
                    .put("feedback", option.feedback())
                    .put("unchosen", option.feedbackUnchosen());
            if (!option.correct() && option.credit().signum() > 0) {
                row.put("credit", plain(option.credit()));
            }
            if (option.correct() && !question.form().has(question.named("right"))) {
                question.put("right", option.id());
            }
        }
    }

    static List<Option> read(Row question, boolean many) {
        var options = new ArrayList<Option>();
        for (var row : question.rows("option")) {
            var right = many ? row.ticked("right") : row.at("id").equals(question.at("right"));
            if (row.at("text").isBlank()) {
                row.wrong("text", "option");
            }
            options.add(new Option(
                    row.at("id"),
                    row.at("text").strip(),
                    right,
                    right ? BigDecimal.ONE : credit(row),
                    row.at("feedback").strip(),
                    row.at("unchosen").strip()));
        }
        if (options.size() < 2) {
            question.wrong("options", "two");
        } else if (!many && options.stream().noneMatch(Option::correct)) {
            question.wrong("options", "right");
        }
        return options;
    }

    static void putTogether(Row question, List<SetFeedback> sets) {
        for (var set : sets) {
            question.add("set").put("chosen", String.join(" ", set.chosen())).put("text", set.html());
        }
    }

    static List<SetFeedback> readTogether(Row question) {
        var there = question.rows("option").stream().map(row -> row.at("id")).collect(Collectors.toSet());
        return question.rows("set").stream()
                .map(row -> new SetFeedback(
                        chosen(row.at("chosen"), there), row.at("text").strip()))
                .toList();
    }

    private static Set<String> chosen(String ids, Set<String> there) {
        return Arrays.stream(ids.split(" ")).filter(there::contains).collect(Collectors.toSet());
    }

    private static BigDecimal credit(Row row) {
        var credit = decimal(row.form(), row.named("credit"));
        if (credit == null) {
            return BigDecimal.ZERO;
        }
        if (credit.signum() < 0 || credit.compareTo(BigDecimal.ONE) > 0) {
            row.wrong("credit", "share");
            return BigDecimal.ZERO;
        }
        return credit;
    }
}
