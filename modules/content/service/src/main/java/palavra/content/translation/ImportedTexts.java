package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.BlockKind;
import palavra.content.api.translation.Adaptation;
import palavra.content.fields.BodyField;
import palavra.content.fields.Fields;
import palavra.content.fields.Match;
import palavra.content.publishing.EditionTexts.Said;
import palavra.content.publishing.OwnTexts;
import palavra.content.translation.BroughtTexts.Translated;
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

    private final Sql sql;
    private final SourceFields fields;
    private final FollowerTexts texts;
    private final OwnTexts own;
    private final Departures departures;
    private final Adaptations adaptations;
    private final BroughtTexts brought;

    ImportedTexts(
            Sql sql,
            SourceFields fields,
            FollowerTexts texts,
            OwnTexts own,
            Departures departures,
            Adaptations adaptations,
            BroughtTexts brought) {
        this.sql = sql;
        this.fields = fields;
        this.texts = texts;
        this.own = own;
        this.departures = departures;
        this.adaptations = adaptations;
        this.brought = brought;
    }

    /** Called in the transaction of the import, after its texts are written. */
    public void landed(Actor actor, Edition edition, Instant now) {
        sql.flush();
        fields.ensure(edition.course);
        var source = source(edition);
        var targets = new Translated();
        var present = new HashSet<UUID>(departures.decided(edition));
        for (var text : BlockText.of(edition.id)) {
            var from = source.get(text.block);
            if (from == null || text.hidden || !present.add(text.block)) {
                continue;
            }
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
        release(edition, targets);
        brought.save(actor, edition, targets, now);
    }

    /**
     * Called in the transaction of an import that brought single components in another language, by their source ids.
     * Those that are not the source's in other words are given back: they became the edition's own.
     */
    public Set<String> attached(Actor actor, Edition edition, Map<String, String> bodies, Instant now) {
        sql.flush();
        var own = new HashSet<String>();
        var source = draft(Edition.sourceOf(edition.course).orElseThrow());
        var targets = new Translated();
        for (var row : sql.rows(
                "select source_id, id from block where course = :course and source_id = any(cast(:ids as text[]))",
                Map.of("course", edition.course, "ids", Sql.array(bodies.keySet())))) {
            var from = source.get(Sql.id(row[1]));
            var id = (String) row[0];
            if (from != null && !attach(actor, edition, Sql.id(row[1]), from, bodies.get(id), targets)) {
                own.add(id);
            }
        }
        sql.flush();
        release(edition, targets);
        brought.save(actor, edition, targets, now);
        return own;
    }

    private boolean attach(Actor actor, Edition edition, UUID block, Said from, String body, Translated targets) {
        var said = Json.read(body, StoredBody.class);
        var title = title(from, said);
        var same = Match.of(from.title(), from.body(), from.title(), said);
        if (same.isPresent()) {
            same.get().remove(Fields.TITLE);
            title.ifPresent(found -> same.get().put(Fields.TITLE, found));
            targets.add(block, from, same.get());
            return true;
        }
        BlockText text = BlockText.findById(new BlockText.Key(edition.id, block));
        if (text == null) {
            text = new BlockText();
            text.edition = edition.id;
            text.block = block;
            text.imported(title.orElse(from.title()), body);
            text.persist();
        } else {
            text.imported(title.orElse(from.title()), body);
        }
        keep(actor, edition, block, Adaptation.Kind.REPLACED);
        return false;
    }

    /** Files that lie beside a course have no titles; a block that is called as its first heading says is so in both languages. */
    private static Optional<String> title(Said from, StoredBody said) {
        return heading(from.body())
                .filter(heading -> heading.strip().equalsIgnoreCase(from.title().strip()))
                .flatMap(heading -> heading(said));
    }

    private static Optional<String> heading(StoredBody body) {
        return Fields.of("", body).stream()
                .filter(field -> field.part().equals("heading"))
                .map(BodyField::plain)
                .findFirst();
    }

    /** What the source says: its last publication, or its draft before the first one. */
    private Map<UUID, Said> source(Edition edition) {
        var published = texts.source(edition.course);
        return published.isEmpty() ? draft(Edition.sourceOf(edition.course).orElseThrow()) : published;
    }

    private Map<UUID, Said> draft(Edition source) {
        var said = new HashMap<UUID, Said>();
        own.titles(source, EnumSet.allOf(BlockKind.class))
                .forEach((block, title) -> said.put(block, new Said(title.text(), null)));
        said.putAll(own.components(source, List.copyOf(said.keySet())));
        return said;
    }

    private void hide(Actor actor, Edition edition, Set<UUID> source, Set<UUID> present) {
        source.stream()
                .filter(block -> !present.contains(block))
                .forEach(block -> keep(actor, edition, block, Adaptation.Kind.HIDDEN));
    }

    /** A block that an earlier package made the edition's own follows the source again when this one translates it. */
    private void release(Edition edition, Translated targets) {
        adaptations.release(edition, targets.blocks(), Departures.IMPORTED);
    }

    /** What a person decided about a block stays decided. */
    private void keep(Actor actor, Edition edition, UUID block, Adaptation.Kind kind) {
        if (!departures.isDecided(edition, block)) {
            adaptations.keep(actor, edition, block, kind, Departures.IMPORTED);
        }
    }
}
