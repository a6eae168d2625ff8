package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.Hashes;
import palavra.content.fields.BodyField;
import palavra.content.fields.Fields;
import palavra.content.publishing.EditionTexts.Said;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;

/** Translations that nobody wrote at the desk, because a package brought them. */
@ApplicationScoped
class BroughtTexts {

    private final Sql sql;

    BroughtTexts(Sql sql) {
        this.sql = sql;
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

    /** Targets with the source texts they were made from. */
    static final class Translated {

        /** So many words in both languages alike were not translated. */
        private static final int UNTRANSLATED = 4;

        private final List<UUID> blocks = new ArrayList<>();
        private final List<String> fields = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();

        void add(UUID block, Said from, Map<String, String> said) {
            add(block, Fields.of(from.title(), from.body()), said);
        }

        void add(UUID block, List<BodyField> from, Map<String, String> said) {
            for (var field : from) {
                var text = said.get(field.name());
                if (text != null && !text.isBlank() && !isUntranslated(field, text)) {
                    blocks.add(block);
                    fields.add(field.name());
                    texts.add(text);
                    sources.add(field.text());
                }
            }
        }

        List<UUID> blocks() {
            return blocks;
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
