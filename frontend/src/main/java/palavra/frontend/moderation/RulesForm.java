package palavra.frontend.moderation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import palavra.forums.api.rules.NewRules;
import palavra.forums.api.rules.Rest;
import palavra.forums.api.rules.RunRules;

/**
 * The rules as they stand in the form: moments as the reader's clock shows them, and one empty row to add another.
 *
 * @param version of the rules it was made from
 * @param blocked one a line
 */
record RulesForm(String version, boolean holdsFirst, List<Row> rests, String blocked) {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final Row EMPTY = new Row("", "");

    /** A time of rest as it was typed. */
    record Row(String from, String until) {

        boolean blank() {
            return from.isBlank() && until.isBlank();
        }
    }

    static RulesForm of(RunRules rules, ZoneId zone) {
        var rows = new ArrayList<Row>();
        rules.rests()
                .forEach(rest -> rows.add(new Row(
                        FIELD.format(rest.from().atZone(zone)),
                        FIELD.format(rest.until().atZone(zone)))));
        rows.add(EMPTY);
        return new RulesForm(rules.version(), rules.holdsFirst(), rows, String.join("\n", rules.blocked()));
    }

    static RulesForm typed(String version, boolean holdsFirst, List<String> from, List<String> until, String blocked) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < Math.max(size(from), size(until)); i++) {
            rows.add(new Row(i < size(from) ? from.get(i) : "", i < size(until) ? until.get(i) : ""));
        }
        rows.removeIf(Row::blank);
        rows.add(EMPTY);
        return new RulesForm(version, holdsFirst, rows, blocked);
    }

    /** The same, to be kept instead of those that hold now. */
    RulesForm insteadOf(RunRules now) {
        return new RulesForm(now.version(), holdsFirst, rests, blocked);
    }

    /** What cannot be read is missing, and the door says so. */
    NewRules rules(ZoneId zone) {
        var kept = rests.stream()
                .filter(row -> !row.blank())
                .map(row -> new Rest(moment(row.from(), zone), moment(row.until(), zone)))
                .toList();
        return new NewRules(
                version,
                holdsFirst,
                kept,
                blocked == null ? null : blocked.lines().toList());
    }

    private static Instant moment(String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }

    private static int size(List<String> typed) {
        return typed == null ? 0 : typed.size();
    }
}
