package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palavra.content.api.translation.Effort;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.Note;
import palavra.content.api.translation.TargetVersion;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** What colleagues wrote on fields, what happened to them, and who did how much. */
@ApplicationScoped
class Talk {

    private static final int LONGEST = 2_000;

    private final Sql sql;
    private final Clock clock;

    Talk(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Note> notes(Edition edition, FieldKey field) {
        return sql
                .rows(
                        "select id, person_name, at, text from desk_note"
                                + " where edition = :edition and block = :block and field = :field order by id",
                        of(edition, field))
                .stream()
                .map(row -> new Note(Sql.id(row[0]), (String) row[1], (Instant) row[2], (String) row[3]))
                .toList();
    }

    Note note(Actor actor, Edition edition, FieldKey field, String text) {
        var said = Targets.clean(text);
        if (said.isEmpty() || said.length() > LONGEST) {
            throw Refusal.invalid("note-empty", "Write a note of at most 2,000 characters.");
        }
        var note = new Note(Ids.at(clock.instant()), actor.name(), clock.instant(), said);
        var values = new HashMap<>(of(edition, field));
        values.put("id", note.id());
        values.put("person", actor.id());
        values.put("name", note.by());
        values.put("at", note.at());
        values.put("text", said);
        sql.run("insert into desk_note values (:id, :edition, :block, :field, :person, :name, :at, :text)", values);
        return note;
    }

    List<TargetVersion> history(Edition edition, FieldKey field) {
        return sql
                .rows(
                        "select version, text, act, note, person_name, at from target_version"
                                + " where edition = :edition and block = :block and field = :field order by version desc",
                        of(edition, field))
                .stream()
                .map(row -> new TargetVersion(
                        Sql.number(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Instant) row[5]))
                .toList();
    }

    /** Words of the source under what each person saved last and under what they approved, every field once. */
    List<Effort> effort(Edition edition) {
        return sql.rows("""
                        select max(name), sum(words) filter (where act = 'saved'), sum(words) filter (where act = 'approved')
                          from (select person, max(person_name) as name, act, max(words) as words from target_version
                                 where edition = :edition and act in ('saved', 'approved')
                                 group by person, act, block, field) one
                         group by person order by 2 desc nulls last, 3 desc nulls last""", Map.of("edition", edition.id)).stream()
                .map(row -> new Effort(
                        (String) row[0],
                        row[1] == null ? 0 : Sql.number(row[1]),
                        row[2] == null ? 0 : Sql.number(row[2])))
                .toList();
    }

    private static Map<String, Object> of(Edition edition, FieldKey field) {
        return Map.of("edition", edition.id, "block", field.block(), "field", field.name());
    }
}
