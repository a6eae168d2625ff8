package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import palavra.content.Hashes;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.State;
import palavra.content.api.translation.Term;
import palavra.content.api.translation.XliffReport;
import palavra.content.fields.BodyField;
import palavra.content.fields.TagsBroken;
import palavra.content.publishing.CourseLock;
import palavra.content.tree.Edition;
import palavra.content.xliff.Refusals;
import palavra.content.xliff.XliffReader;
import palavra.content.xliff.XliffText;
import palavra.content.xliff.XliffUnit;
import palavra.content.xliff.XliffWriter;
import palavra.kernel.Actor;

/** Fields go out as XLIFF and come back; what nobody changed on the way changes nothing here. */
@ApplicationScoped
class XliffFiles {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Sql sql;
    private final SourceFields source;
    private final FieldRows fields;
    private final Targets targets;
    private final Terms terms;
    private final CourseLock lock;

    XliffFiles(Sql sql, SourceFields source, FieldRows fields, Targets targets, Terms terms, CourseLock lock) {
        this.sql = sql;
        this.source = source;
        this.fields = fields;
        this.targets = targets;
        this.terms = terms;
        this.lock = lock;
    }

    byte[] write(Edition edition, Filter filter) {
        source.ensure(edition.course);
        var codes = codes(edition);
        var notes = notes(edition);
        var units = fields.in(edition, filter).stream()
                .map(row -> new XliffUnit(
                        row.key(),
                        row.unit(),
                        row.source(),
                        row.target(),
                        row.state(),
                        codes.getOrDefault(row.key(), List.of()),
                        notes.getOrDefault(row.key(), List.of())))
                .toList();
        var keep = terms.of(edition).stream()
                .filter(term -> term.target().isEmpty())
                .map(Term::source)
                .toList();
        return XliffWriter.write(from(edition), edition.language(), units, keep);
    }

    XliffReport read(Actor actor, Edition edition, Path file) {
        lock.shared(edition.course);
        source.ensure(edition.course);
        var texts = XliffReader.read(file, from(edition), edition.language());
        var known = new HashMap<FieldKey, FieldRow>();
        fields.in(edition, Filter.ALL).forEach(row -> known.put(row.key(), row));
        var outdated = new ArrayList<XliffReport.Outdated>();
        var made = new ArrayList<Targets.Made>();
        for (var text : texts) {
            var row = known.get(text.key());
            if (row == null) {
                throw Refusals.at("xliff-unit-missing", "This course has no text for a unit", text.line());
            }
            if (!isNew(row, text)) {
                continue;
            }
            made.add(made(row, text, outdated));
        }
        targets.write(actor, edition, made, "imported", false);
        return new XliffReport(texts.size(), made.size(), texts.size() - made.size(), outdated);
    }

    private static boolean isNew(FieldRow row, XliffText text) {
        return text.target() != null
                && !SPACE.matcher(text.target()).replaceAll("").isEmpty()
                && row.state() != State.ADAPTED
                && !plain(text.target()).equals(plain(row.target()));
    }

    /** A target for an older source is kept as a draft of that source, with a warning. */
    private static Targets.Made made(FieldRow row, XliffText text, List<XliffReport.Outdated> outdated) {
        var said = Targets.clean(row.source().contains("\n") ? text.target() : plain(text.target()));
        var isOld = !plain(text.source()).equals(plain(row.source()));
        try {
            BodyField.checkTags(isOld ? text.source() : row.source(), said);
        } catch (TagsBroken broken) {
            throw Refusals.at("xliff-code-broken", "An inline code is missing, doubled or crossed", text.line());
        }
        if (isOld) {
            outdated.add(new XliffReport.Outdated(row.key(), text.line()));
        }
        return new Targets.Made(isOld ? madeFrom(row, text.source()) : row, said);
    }

    private static FieldRow madeFrom(FieldRow row, String source) {
        return new FieldRow(
                row.key(),
                row.unit(),
                row.part(),
                row.ordinal(),
                row.graded(),
                row.words(),
                source,
                Hashes.of(source),
                row.target(),
                row.status(),
                row.state(),
                row.machine(),
                row.version(),
                row.person(),
                row.by(),
                row.at(),
                row.pinned(),
                row.minor());
    }

    /** Tools break and indent lines as they like. */
    private static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static palavra.kernel.Language from(Edition edition) {
        return Edition.sourceOf(edition.course).orElseThrow().language();
    }

    private Map<FieldKey, List<String>> codes(Edition edition) {
        var codes = new HashMap<FieldKey, List<String>>();
        sql.rows(
                        "select block, field, codes from source_field where course = :course and codes <> ''",
                        Map.of("course", edition.course))
                .forEach(row -> codes.put(
                        new FieldKey(Sql.id(row[0]), (String) row[1]), List.of(((String) row[2]).split("\n"))));
        return codes;
    }

    private Map<FieldKey, List<String>> notes(Edition edition) {
        var notes = new HashMap<FieldKey, List<String>>();
        sql.rows(
                        "select block, field, person_name || ': ' || text from desk_note where edition = :edition order by id",
                        Map.of("edition", edition.id))
                .forEach(row -> notes.computeIfAbsent(
                                new FieldKey(Sql.id(row[0]), (String) row[1]), key -> new ArrayList<>())
                        .add((String) row[2]));
        return notes;
    }
}
