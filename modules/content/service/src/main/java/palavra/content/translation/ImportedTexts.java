package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.Hashes;
import palavra.content.Json;
import palavra.content.api.BlockKind;
import palavra.content.api.translation.Adaptation;
import palavra.content.fields.BodyField;
import palavra.content.fields.Fields;
import palavra.content.fields.Match;
import palavra.content.publishing.EditionTexts.Said;
import palavra.content.publishing.OwnTexts;
import palavra.content.tree.BlockText;
import palavra.content.tree.Edition;
import palavra.content.tree.StoredBody;
import palavra.kernel.Actor;

/**
 * Turns what a package brought for an edition that follows into translations of the source: block by block approved
 * targets where it is the same block in other words, else the edition's own text. A block the package lacks is hidden.
 */
@ApplicationScoped
public class ImportedTexts {

    private static final String REASON = "imported";

    /** So many words in both languages alike were not translated. */
    private static final int UNTRANSLATED = 4;

    private final Sql sql;
    private final SourceFields fields;
    private final FollowerTexts texts;
    private final OwnTexts own;
    private final Adaptations adaptations;

    ImportedTexts(Sql sql, SourceFields fields, FollowerTexts texts, OwnTexts own, Adaptations adaptations) {
        this.sql = sql;
        this.fields = fields;
        this.texts = texts;
        this.own = own;
        this.adaptations = adaptations;
    }

    /** Called in the transaction of the import, after its texts are written. */
    public void landed(Actor actor, Edition edition, Instant now) {
        sql.flush();
        fields.ensure(edition.course);
        var source = source(edition);
        var targets = new Translated();
        var present = new HashSet<UUID>();
        for (var text : BlockText.of(edition.id)) {
            var from = source.get(text.block);
            if (from == null || text.hidden) {
                continue;
            }
            present.add(text.block);
            var said = text.body == null ? null : Json.read(text.body, StoredBody.class);
            var same = Match.of(from.title(), from.body(), text.title, said);
            if (same.isPresent()) {
                targets.add(text.block, from, same.get());
                text.delete();
            } else {
                keep(actor, edition, text.block, Adaptation.Kind.REPLACED);
            }
        }
        sql.flush();
        hide(actor, edition, source.keySet(), present);
        save(actor, edition, targets, now);
    }

    /** Called in the transaction of an import that brought single components in another language, by their source ids. */
    public void attached(Actor actor, Edition edition, Map<String, String> bodies, Instant now) {
        sql.flush();
        var source = draft(Edition.sourceOf(edition.course).orElseThrow());
        var targets = new Translated();
        for (var row : sql.rows(
                "select source_id, id from block where course = :course and source_id = any(cast(:ids as text[]))",
                Map.of("course", edition.course, "ids", Sql.array(bodies.keySet())))) {
            var from = source.get(Sql.id(row[1]));
            if (from != null) {
                attach(actor, edition, Sql.id(row[1]), from, bodies.get((String) row[0]), targets);
            }
        }
        sql.flush();
        save(actor, edition, targets, now);
    }

    private void attach(Actor actor, Edition edition, UUID block, Said from, String body, Translated targets) {
        var same = Match.of(from.title(), from.body(), from.title(), Json.read(body, StoredBody.class));
        if (same.isPresent()) {
            same.get().remove(Fields.TITLE);
            targets.add(block, from, same.get());
            return;
        }
        BlockText text = BlockText.findById(new BlockText.Key(edition.id, block));
        if (text == null) {
            text = new BlockText();
            text.edition = edition.id;
            text.block = block;
            text.say(from.title(), body);
            text.persist();
        } else {
            text.say(from.title(), body);
        }
        keep(actor, edition, block, Adaptation.Kind.REPLACED);
    }

    /** Approves these targets, except where a person has worked on one since it was imported. */
    void save(Actor actor, Edition edition, Translated targets, Instant now) {
        var values = new HashMap<String, Object>(targets.arrays());
        values.put("edition", edition.id);
        values.put("course", edition.course);
        values.put("person", actor.id());
        values.put("name", actor.name());
        values.put("at", now);
        sql.run("""
                with written as (
                    insert into target (edition, block, field, text, status, machine, version, person, person_name, at,
                                        source_text, source_hash, shown, shown_hash)
                    select :edition, b, f, t, 'APPROVED', false, 1, :person, :name, :at, s, h, t, h
                      from unnest(cast(:blocks as uuid[]), cast(:fields as text[]), cast(:texts as text[]),
                                  cast(:sources as text[]), cast(:hashes as text[])) as one (b, f, t, s, h)
                    on conflict (edition, block, field) do update set text = excluded.text, status = 'APPROVED',
                        machine = false, version = target.version + 1, person = excluded.person,
                        person_name = excluded.person_name, at = excluded.at, source_text = excluded.source_text,
                        source_hash = excluded.source_hash, shown = excluded.shown, shown_hash = excluded.shown_hash
                     where (target.text, target.source_hash) <> (excluded.text, excluded.source_hash)
                       and not exists (select 1 from target_version v where v.edition = target.edition
                            and v.block = target.block and v.field = target.field and v.act <> 'imported')
                    returning block, field, version, text, source_text)
                insert into target_version
                select :edition, w.block, w.field, w.version, w.text, 'imported', '', w.source_text,
                       coalesce(f.words, 0), :person, :name, :at
                  from written w
                  left join source_field f on f.course = :course and f.block = w.block and f.field = w.field""", values);
    }

    /** What the source says: its last publication, or its draft before the first one. */
    private Map<UUID, Said> source(Edition edition) {
        var published = texts.source(edition.course);
        return published.isEmpty() ? draft(Edition.sourceOf(edition.course).orElseThrow()) : published;
    }

    private Map<UUID, Said> draft(Edition source) {
        var said = new HashMap<UUID, Said>();
        own.titles(source, EnumSet.allOf(BlockKind.class))
                .forEach((block, title) -> said.put(block, new Said(title, null)));
        said.putAll(own.components(source, List.copyOf(said.keySet())));
        return said;
    }

    private void hide(Actor actor, Edition edition, Set<UUID> source, Set<UUID> present) {
        source.stream()
                .filter(block -> !present.contains(block))
                .forEach(block -> keep(actor, edition, block, Adaptation.Kind.HIDDEN));
    }

    /** What a person decided about a block stays decided. */
    private void keep(Actor actor, Edition edition, UUID block, Adaptation.Kind kind) {
        var decided = sql.rows(
                "select 1 from adaptation where edition = :edition and block = :block and reason <> :imported",
                Map.of("edition", edition.id, "block", block, "imported", REASON));
        if (decided.isEmpty()) {
            adaptations.keep(actor, edition, block, kind, REASON);
        }
    }

    /** Targets with the source texts they were made from. */
    static final class Translated {

        private final List<UUID> blocks = new ArrayList<>();
        private final List<String> fields = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();

        void add(UUID block, Said from, Map<String, String> said) {
            for (var field : Fields.of(from.title(), from.body())) {
                var text = said.get(field.name());
                if (text != null && !text.isBlank() && !isUntranslated(field, text)) {
                    blocks.add(block);
                    fields.add(field.name());
                    texts.add(text);
                    sources.add(field.text());
                }
            }
        }

        Map<String, Object> arrays() {
            return Map.of(
                    "blocks", Sql.array(blocks),
                    "fields", Sql.array(fields),
                    "texts", Sql.array(texts),
                    "sources", Sql.array(sources),
                    "hashes", sources.stream().map(source -> Hashes.of(source)).toArray(String[]::new));
        }

        private static boolean isUntranslated(BodyField field, String text) {
            return field.text().equals(text) && field.words() >= UNTRANSLATED;
        }
    }
}
