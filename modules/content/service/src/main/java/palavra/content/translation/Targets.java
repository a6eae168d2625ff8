package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import palavra.content.api.CertificateWording;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.SeenField;
import palavra.content.api.translation.State;
import palavra.content.api.translation.TargetText;
import palavra.content.fields.BodyField;
import palavra.content.publishing.CourseLock;
import palavra.content.publishing.Touched;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Everything that happens to targets. Each act writes a version that is never changed. */
@ApplicationScoped
class Targets {

    private static final int BATCH = 1_000;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_NOTE = 500;

    private final Sql sql;
    private final FieldRows fields;
    private final CourseLock lock;
    private final Touched touched;
    private final Clock clock;

    Targets(Sql sql, FieldRows fields, CourseLock lock, Touched touched, Clock clock) {
        this.sql = sql;
        this.fields = fields;
        this.lock = lock;
        this.touched = touched;
        this.clock = clock;
    }

    /** Saves a text as a draft that is made from the present source. */
    void save(Actor actor, Edition edition, FieldKey key, TargetText text) {
        lock.shared(edition.course);
        var row = fields.one(edition, key);
        var said = clean(text.text());
        refuseAdapted(List.of(row));
        if (said.equals(row.target())) {
            return;
        }
        if (text.version() != row.version()) {
            throw meanwhile(row);
        }
        if (!said.isEmpty()) {
            BodyField.checkTags(row.source(), said);
        }
        write(actor, edition, List.of(new Made(row, said)), "saved", false);
    }

    /** A text for a field as it was read. */
    record Made(FieldRow of, String text) {}

    /** Writes texts as drafts over the versions that were read, a thousand by one statement. */
    void write(Actor actor, Edition edition, List<Made> all, String act, boolean machine) {
        for (var from = 0; from < all.size(); from += BATCH) {
            var made = all.subList(from, Math.min(from + BATCH, all.size()));
            var keys = made.stream().map(one -> one.of().key()).toList();
            if (put(actor, edition, made, machine) < made.size()) {
                throw meanwhile(fields.of(edition, keys), made);
            }
            remember(actor, edition, keys, act, "");
        }
    }

    private int put(Actor actor, Edition edition, List<Made> made, boolean machine) {
        var values = who(actor, edition);
        values.putAll(FieldRows.keys(made.stream().map(one -> one.of().key()).toList()));
        values.put("texts", Sql.array(made.stream().map(Made::text).toList()));
        values.put(
                "versions",
                Sql.array(made.stream().map(one -> one.of().version() + 1).toList()));
        values.put(
                "sources", Sql.array(made.stream().map(one -> one.of().source()).toList()));
        values.put("hashes", Sql.array(made.stream().map(one -> one.of().hash()).toList()));
        values.put("machine", machine);
        return sql.run("""
                insert into target (edition, block, field, text, status, machine, version, person, person_name, at,
                                    source_text, source_hash)
                select :edition, block, field, text, 'DRAFT', :machine, version, :person, :name, :at, source, hash
                  from unnest(cast(:blocks as uuid[]), cast(:fields as text[]), cast(:texts as text[]),
                              cast(:versions as int[]), cast(:sources as text[]), cast(:hashes as text[]))
                    as made (block, field, text, version, source, hash)
                on conflict (edition, block, field) do update set text = excluded.text, status = 'DRAFT',
                    machine = excluded.machine, version = excluded.version, person = excluded.person,
                    person_name = excluded.person_name, at = excluded.at, source_text = excluded.source_text,
                    source_hash = excluded.source_hash
                 where target.version = excluded.version - 1""", values);
    }

    void send(Actor actor, Edition edition, List<FieldKey> keys) {
        lock.shared(edition.course);
        var rows = fields.of(edition, keys);
        refuseAdapted(rows);
        refuseUnless(
                rows, row -> !row.target().isEmpty(), "target-missing", "There is nothing to send: a text is missing.");
        refuseUnless(
                rows,
                row -> row.state() == State.DRAFT || row.state() == State.STALE,
                "not-a-draft",
                "Only drafts and stale texts are sent to review.");
        rows.forEach(row -> BodyField.checkTags(row.source(), row.target()));
        rows.forEach(Targets::checkPlaceholders);
        change(edition, rows, "status = 'IN_REVIEW', source_text = f.text, source_hash = f.hash");
        remember(actor, edition, keys, "sent", "");
    }

    void approve(Actor actor, Edition edition, List<SeenField> seen) {
        lock.shared(edition.course);
        var keys = seen.stream().map(SeenField::key).toList();
        var rows = fields.of(edition, keys);
        for (var at = 0; at < rows.size(); at++) {
            if (rows.get(at).version() != seen.get(at).version()) {
                throw meanwhile(rows.get(at));
            }
        }
        refuseUnless(
                rows,
                row -> row.state() == State.IN_REVIEW,
                "not-in-review",
                "Only what waits for review is approved.");
        if (rows.stream().anyMatch(row -> actor.id().equals(row.person()))) {
            throw new Refusal(403, "own-translation", "Somebody else has to review what you wrote.");
        }
        change(edition, rows, "status = 'APPROVED', machine = false, shown = t.text, shown_hash = t.source_hash");
        remember(actor, edition, keys, "approved", "");
        touch(edition, keys);
    }

    void sendBack(Actor actor, Edition edition, FieldKey key, String note) {
        lock.shared(edition.course);
        var why = reason(note);
        var row = fields.one(edition, key);
        refuseUnless(
                List.of(row),
                one -> one.status().equals("IN_REVIEW"),
                "not-in-review",
                "Only what waits for review is sent back.");
        change(edition, List.of(row), "status = 'DRAFT'");
        remember(actor, edition, List.of(key), "sent-back", why);
    }

    void keepApproved(Actor actor, Edition edition, List<FieldKey> keys, String reason) {
        lock.shared(edition.course);
        var why = reason(reason);
        var rows = fields.of(edition, keys);
        refuseUnless(rows, row -> row.state() == State.STALE, "not-stale", "Only stale texts can be kept.");
        rows.forEach(row -> BodyField.checkTags(row.source(), row.target()));
        change(
                edition,
                rows,
                "source_text = f.text, source_hash = f.hash,"
                        + " shown_hash = case when t.shown = t.text then f.hash else t.shown_hash end");
        remember(actor, edition, keys, "kept", why);
        touch(edition, keys);
    }

    /** Units with these fields have to be composed anew. */
    void touch(Edition edition, Collection<FieldKey> keys) {
        touched.texts(edition.id, keys.stream().map(FieldKey::block).distinct().toList());
    }

    /** Writes down what the targets say now and what was done to them. */
    void remember(Actor actor, Edition edition, Collection<FieldKey> keys, String act, String note) {
        var values = who(actor, edition);
        values.putAll(FieldRows.keys(keys));
        values.put("act", act);
        values.put("note", note);
        values.put("course", edition.course);
        sql.run("""
                insert into target_version
                select t.edition, t.block, t.field, t.version, t.text, :act, :note, t.source_text, coalesce(f.words, 0),
                       :person, :name, :at
                  from target t
                  join unnest(cast(:blocks as uuid[]), cast(:fields as text[])) as k (block, field)
                    on k.block = t.block and k.field = t.field
                  left join source_field f on f.course = :course and f.block = t.block and f.field = t.field
                 where t.edition = :edition""", values);
    }

    /** Refuses when a target is not what was read any more: a yes or no is about one text. */
    private void change(Edition edition, List<FieldRow> rows, String what) {
        var read = rows.stream().distinct().toList();
        var keys = read.stream().map(FieldRow::key).toList();
        var values = new HashMap<>(FieldRows.keys(keys));
        values.put("versions", read.stream().map(FieldRow::version).toArray(Integer[]::new));
        values.put("edition", edition.id);
        values.put("course", edition.course);
        var changed = sql.run("""
                update target t set version = t.version + 1, %s
                  from source_field f
                  join unnest(cast(:blocks as uuid[]), cast(:fields as text[]), cast(:versions as integer[]))
                       as k (block, field, version)
                    on k.block = f.block and k.field = f.field
                 where f.course = :course and t.edition = :edition and t.block = f.block and t.field = f.field
                   and t.version = k.version""".formatted(what), values);
        if (changed < keys.size()) {
            throw meanwhile(fields.of(edition, keys).stream()
                    .filter(now -> !read.contains(now))
                    .findFirst()
                    .orElse(read.getFirst()));
        }
    }

    private Map<String, Object> who(Actor actor, Edition edition) {
        var values = new HashMap<String, Object>();
        values.put("edition", edition.id);
        values.put("person", actor.id());
        values.put("name", actor.name());
        values.put("at", clock.instant());
        return values;
    }

    private static Refusal meanwhile(FieldRow row) {
        return Refusal.conflict("edited-meanwhile", row.by() + " saved this meanwhile. Choose what to keep.", row.by());
    }

    /** About the first one that holds other words than those made for it; where they wrote the same, about any. */
    private static Refusal meanwhile(List<FieldRow> now, List<Made> made) {
        return meanwhile(IntStream.range(0, now.size())
                .filter(at -> !now.get(at).target().equals(made.get(at).text()))
                .mapToObj(now::get)
                .findFirst()
                .orElse(now.getFirst()));
    }

    /** What is printed on certificates is filled in as it stands. */
    private static void checkPlaceholders(FieldRow row) {
        if (row.part().equals("statement")) {
            CertificateWording.check(row.target());
        }
    }

    private static void refuseAdapted(List<FieldRow> rows) {
        refuseUnless(
                rows,
                row -> row.state() != State.ADAPTED,
                "block-adapted",
                "The edition made this block its own. Follow the source first.");
    }

    private static void refuseUnless(List<FieldRow> rows, Predicate<FieldRow> rule, String code, String sentence) {
        if (!rows.stream().allMatch(rule)) {
            throw Refusal.conflict(code, sentence);
        }
    }

    static String reason(String given) {
        var reason = given == null ? "" : given.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_NOTE) {
            throw Refusal.invalid("reason-missing", "Say why, in at most 500 characters.");
        }
        return reason;
    }

    /** One line of words as people type it: no signs that nobody sees. */
    static String clean(String text) {
        var clean = text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        if (clean.length() > LONGEST) {
            throw Refusal.invalid("text-too-long", "This text is too long.", LONGEST);
        }
        return clean;
    }
}
