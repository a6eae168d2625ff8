package palavra.frontend.studio.editor;

import static palavra.frontend.studio.editor.Numbers.decimal;
import static palavra.frontend.studio.editor.Numbers.plain;
import static palavra.frontend.studio.editor.Numbers.whole;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Files;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.assignment.Criterion.Level;
import palavra.content.api.assignment.FileTypes;
import palavra.content.api.assignment.Peers;

/** An assignment as fields of a form, and back: what is to be done, what is handed in, the rubric. */
final class AssignmentFields {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private AssignmentFields() {}

    static void put(Form form, Assignment assignment) {
        var files = assignment.files();
        var has = files.wanted() != Wanted.NO;
        form.put("prompt", assignment.prompt())
                .put("text", assignment.text())
                .put("files", files.wanted())
                .put("most", has ? files.most() : 1)
                .put("megabytes", has ? files.megabytes() : FileTypes.MOST_MEGABYTES)
                .put("types", String.join(", ", has ? files.types() : FileTypes.USUAL))
                .put("weight", plain(assignment.weight()));
        var peers = assignment.peers() == null ? Peers.USUAL : assignment.peers();
        form.tick("peers", assignment.peers() != null)
                .put("give", peers.give())
                .put("receive", peers.receive())
                .put("days", peers.days());
        assignment.criteria().forEach(one -> put(form.add("criterion"), one));
    }

    private static void put(Row row, Criterion criterion) {
        row.put("id", criterion.id()).put("name", criterion.name()).put("about", criterion.about());
        row.put("points", criterion.levels().isEmpty() ? plain(criterion.points()) : "");
        criterion.levels().forEach(level -> row.add("level")
                .put("id", level.id())
                .put("name", level.name())
                .put("about", level.about())
                .put("points", plain(level.points())));
    }

    static Assignment read(Form form) {
        if (form.at("prompt").isBlank()) {
            form.wrong("prompt", "task");
        }
        var rows = form.rows("criterion");
        if (rows.isEmpty()) {
            form.wrong("criteria", "criterion");
        }
        var criteria = rows.stream().map(row -> criterion(row, rows.size())).toList();
        return new Assignment(
                form.at("prompt").strip(),
                criteria,
                wanted(form.at("text")),
                files(form),
                points(form, "weight"),
                peers(form));
    }

    /** A number left out is the usual one. */
    private static Peers peers(Form form) {
        var usual = Peers.USUAL;
        var give = whole(form, "give", 0, Peers.MOST);
        var receive = whole(form, "receive", 1, Peers.MOST);
        var days = whole(form, "days", 1, Peers.MOST_DAYS);
        return !form.ticked("peers")
                ? null
                : new Peers(
                        give == null ? usual.give() : give,
                        receive == null ? usual.receive() : receive,
                        days == null ? usual.days() : days);
    }

    private static Criterion criterion(Row row, int all) {
        if (row.at("name").isBlank() && all > 1) {
            row.wrong("name", "name");
        }
        var levels = row.rows("level").stream().map(AssignmentFields::level).toList();
        var points = points(row.form(), row.named("points"));
        return new Criterion(
                row.at("id"),
                row.at("name").strip(),
                row.at("about").strip(),
                levels,
                levels.isEmpty() ? points : null);
    }

    private static Level level(Row row) {
        if (row.at("name").isBlank()) {
            row.wrong("name", "level");
        }
        var points = points(row.form(), row.named("points"));
        return new Level(
                row.at("id"),
                row.at("name").strip(),
                row.at("about").strip(),
                points == null ? BigDecimal.ZERO : points);
    }

    private static Files files(Form form) {
        var wanted = wanted(form.at("files"));
        var most = whole(form, "most", 1, FileTypes.MOST_FILES);
        var megabytes = whole(form, "megabytes", 1, FileTypes.MOST_MEGABYTES);
        var types = types(form.at("types"));
        if (wanted == Wanted.NO) {
            return Files.NONE;
        }
        if (types.isEmpty() || !types.stream().allMatch(FileTypes::isKnown)) {
            form.wrong("types", "types");
        }
        return new Files(
                wanted, most == null ? 1 : most, megabytes == null ? FileTypes.MOST_MEGABYTES : megabytes, types);
    }

    private static List<String> types(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .map(type -> type.replaceFirst("^\\.", ""))
                .filter(type -> !type.isEmpty())
                .distinct()
                .toList();
    }

    private static BigDecimal points(Form form, String name) {
        var points = decimal(form, name);
        if (points != null && (points.signum() < 0 || points.compareTo(MOST) > 0)) {
            form.wrong(name, "points");
            return null;
        }
        return points;
    }

    /** One that is not known asks for nothing. */
    private static Wanted wanted(String name) {
        return Arrays.stream(Wanted.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Wanted.NO);
    }
}
