package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.BlockKind;
import palavra.content.api.CertificateWording;
import palavra.content.fields.Fields;
import palavra.content.fields.WordingFields;
import palavra.content.publishing.EditionTexts;
import palavra.content.publishing.OwnTexts;
import palavra.content.publishing.PublicationRow;
import palavra.content.publishing.UnitDocument;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.kernel.Language;

/**
 * What an edition that follows says: the source's last publication in its own words, and its own blocks where it went its
 * own way. What nobody translated yet stays in the source's language and is marked with it.
 */
@ApplicationScoped
class FollowerTexts implements EditionTexts {

    private final Sql sql;
    private final OwnTexts own;
    private final SourceFields source;
    private final Subtitles subtitles;

    FollowerTexts(Sql sql, OwnTexts own, SourceFields source, Subtitles subtitles) {
        this.sql = sql;
        this.own = own;
        this.source = source;
        this.subtitles = subtitles;
    }

    @Override
    public Map<UUID, Title> titles(Edition edition, Set<BlockKind> kinds) {
        if (edition.source) {
            return own.titles(edition, kinds);
        }
        var from = Edition.sourceOf(edition.course).orElseThrow().language();
        var titles = new HashMap<UUID, Title>();
        rows(edition, kinds)
                .forEach(row -> titles.put(Sql.id(row[0]), new Title((String) row[1], (boolean) row[2] ? from : null)));
        return titles;
    }

    @Override
    public Map<UUID, Said> components(Edition edition, Collection<UUID> blocks) {
        if (edition.source || blocks.isEmpty()) {
            return own.components(edition, blocks);
        }
        source.ensure(edition.course);
        var adapted = adapted(edition, blocks);
        var own = adapted.entrySet().stream()
                .filter(one -> !one.getValue().equals("HIDDEN"))
                .map(Map.Entry::getKey)
                .toList();
        var said = new HashMap<>(this.own.components(edition, own));
        var followed =
                blocks.stream().filter(block -> !adapted.containsKey(block)).toList();
        said.putAll(followed(edition, followed));
        return said;
    }

    @Override
    public Optional<CertificateWording> wording(Edition edition) {
        Course course = Course.findById(edition.course);
        return edition.source || isOwn(edition, course.certificate) ? own.wording(edition) : translated(edition);
    }

    /** What the source's certificates say by its last publication, in the words that are approved. */
    Optional<CertificateWording> translated(Edition edition) {
        return Edition.sourceOf(edition.course)
                .flatMap(source -> PublicationRow.latestHead(source.id))
                .map(head -> PublicationRow.<PublicationRow>findById(head.id()).wording())
                .map(words -> translated(edition, words));
    }

    /** The same by the last publication in which the source's certificates said anything. */
    Optional<CertificateWording> saidLast(Edition edition) {
        return Edition.sourceOf(edition.course)
                .flatMap(source -> PublicationRow.lastWording(source.id))
                .map(words -> translated(edition, words));
    }

    private CertificateWording translated(Edition edition, CertificateWording words) {
        Course course = Course.findById(edition.course);
        return WordingFields.said(words, texts(edition, course.certificate));
    }

    boolean isOwn(Edition edition, UUID block) {
        return !sql.rows(
                        "select 1 from adaptation where edition = :edition and block = :block",
                        Map.of("edition", edition.id, "block", block))
                .isEmpty();
    }

    /** The approved texts of a block. */
    Map<String, String> texts(Edition edition, UUID block) {
        return shown(edition, List.of(block)).getOrDefault(block, Map.of());
    }

    @Override
    public Set<UUID> own(Edition edition) {
        var found = new HashSet<>(own.own(edition));
        sql.rows(
                        "select block from adaptation where edition = :edition and kind = 'REPLACED'",
                        Map.of("edition", edition.id))
                .forEach(row -> found.add(Sql.id(row[0])));
        return found;
    }

    private Map<UUID, Said> followed(Edition edition, List<UUID> blocks) {
        var targets = shown(edition, blocks);
        var from = Edition.sourceOf(edition.course).orElseThrow().language();
        var wanted = new HashSet<>(blocks);
        var said = new HashMap<UUID, Said>();
        for (var document : documents(edition.course, blocks)) {
            for (var part : document.parts()) {
                if (wanted.contains(part.id())) {
                    var own = targets.getOrDefault(part.id(), Map.of());
                    said.put(part.id(), subtitles.with(edition, part.id(), said(part, own, from, edition.language())));
                }
            }
        }
        return said;
    }

    private static Said said(UnitDocument.Part part, Map<String, String> targets, Language from, Language to) {
        var said = Fields.compose(part.title(), part.body(), field -> targets.get(field.name()), from, to);
        return new Said(said.title(), said.titleMissing() ? from : null, said.body());
    }

    /** What the source's last publication says in all its blocks; empty before the first one. */
    Map<UUID, Said> source(UUID course) {
        var said = new HashMap<UUID, Said>();
        sql.rows(
                        "select block, title from source_block where course = :course and unit <> course",
                        Map.of("course", course))
                .forEach(row -> said.put(Sql.id(row[0]), new Said((String) row[1], null)));
        for (var document : documents(course, List.copyOf(said.keySet()))) {
            document.parts().forEach(part -> said.put(part.id(), new Said(part.title(), part.body())));
        }
        return said;
    }

    private Map<UUID, Map<String, String>> shown(Edition edition, List<UUID> blocks) {
        var shown = new HashMap<UUID, Map<String, String>>();
        sql.rows("""
                        select block, field, shown from target
                         where edition = :edition and shown is not null and block = any(cast(:blocks as uuid[]))""", Map.of("edition", edition.id, "blocks", Sql.array(blocks)))
                .forEach(row -> shown.computeIfAbsent(Sql.id(row[0]), block -> new HashMap<>())
                        .put((String) row[1], (String) row[2]));
        return shown;
    }

    private List<UnitDocument> documents(UUID course, List<UUID> blocks) {
        var found = new ArrayList<UnitDocument>();
        sql.rows("""
                        select d.body from unit_document d where d.hash in (
                            select u.document from source_unit u
                              join source_block b on b.course = u.course and b.unit = u.unit
                             where u.course = :course and b.block = any(cast(:blocks as uuid[])))""", Map.of("course", course, "blocks", Sql.array(blocks)))
                .forEach(row -> found.add(Json.read((String) row[0], UnitDocument.class)));
        return found;
    }

    /** The blocks that the edition replaced, hides, or has for itself alone. */
    private Map<UUID, String> adapted(Edition edition, Collection<UUID> blocks) {
        var adapted = new HashMap<UUID, String>();
        sql.rows("""
                        select b.id, coalesce(a.kind, 'ADDED') from block b
                          left join adaptation a on a.edition = :edition and a.block = b.id
                         where b.id = any(cast(:blocks as uuid[])) and (b.edition = :edition or a.kind is not null)""", Map.of("edition", edition.id, "blocks", Sql.array(blocks)))
                .forEach(row -> adapted.put(Sql.id(row[0]), (String) row[1]));
        return adapted;
    }

    /** Block, title, and whether it is still the source's. */
    private List<Object[]> rows(Edition edition, Set<BlockKind> kinds) {
        source.ensure(edition.course);
        return sql.rows(
                """
                select s.block, coalesce(o.title, t.shown, s.title),
                       o.title is null and t.shown is null and f.field is not null
                  from source_block s
                  join block b on b.id = s.block and b.kind = any(cast(:kinds as text[]))
                  left join adaptation a on a.edition = :edition and a.block = s.block
                  left join block_text o on o.edition = :edition and o.block = s.block and a.kind = 'REPLACED'
                  left join source_field f on f.course = :course and f.block = s.block and f.field = 'title'
                  left join target t on t.edition = :edition and t.block = s.block and t.field = 'title'
                 where s.course = :course and a.kind is distinct from 'HIDDEN'
                union all
                select t.block, t.title, false from block_text t
                  join block b on b.id = t.block and b.edition = :edition and b.removed is null
                 where t.edition = :edition and not t.hidden and b.kind = any(cast(:kinds as text[]))""",
                Map.of(
                        "edition", edition.id,
                        "course", edition.course,
                        "kinds", kinds.stream().map(BlockKind::name).toArray(String[]::new)));
    }
}
