package palavra.content.studio;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.DraftNode;
import palavra.content.api.studio.DraftNode.State;
import palavra.content.api.studio.DraftTree;
import palavra.content.publishing.EditionShape;
import palavra.content.publishing.EditionShape.Standing;
import palavra.content.publishing.EditionTexts;
import palavra.content.publishing.EditionTexts.Title;
import palavra.content.studio.Access.Opened;
import palavra.content.tree.Edition;

/** Reads whole draft trees, titles and states only. */
@ApplicationScoped
class Trees {

    private final EntityManager manager;
    private final EditionShape shape;
    private final EditionTexts texts;

    Trees(@PersistenceUnit("content") EntityManager manager, EditionShape shape, EditionTexts texts) {
        this.manager = manager;
        this.shape = shape;
        this.texts = texts;
    }

    DraftTree of(Opened opened) {
        var edition = opened.edition();
        var said = said(edition);
        var titles = edition.source ? null : texts.titles(edition, EnumSet.allOf(BlockKind.class));
        var own = edition.source ? Set.<UUID>of() : texts.own(edition);
        var states = edition.source ? Map.<UUID, State>of() : followed(edition);
        var children = new HashMap<UUID, List<DraftNode>>();
        var count = 0;
        for (var at : shape.all(edition)) {
            var text = said.get(at.id());
            var title = titles != null
                    ? titles.get(at.id())
                    : text == null || text.hidden() ? null : new Title(text.title());
            if (title == null) {
                continue;
            }
            var isOwn = own.contains(at.id());
            var state = text != null && (edition.source || isOwn) ? text.state() : followed(at, states);
            children.computeIfAbsent(at.parent(), parent -> new ArrayList<>())
                    .add(new DraftNode(
                            at.id(),
                            at.parent(),
                            at.kind(),
                            TextForm.word(at.type()),
                            title.text(),
                            state,
                            at.visible(),
                            isOwn,
                            title.language()));
            count++;
        }
        var nodes = new ArrayList<DraftNode>(count);
        add(null, children, nodes);
        return new DraftTree(opened.course().id, edition.id, edition.language(), edition.source, nodes);
    }

    /** An edition's own text of a block, without its body. */
    private record Text(String title, String hash, String published, boolean hidden) {

        State state() {
            return published == null ? State.NEW : published.equals(hash) ? State.PUBLISHED : State.CHANGED;
        }
    }

    /** Read by itself: joined to a tree that was just imported, the database would not know yet how many there are. */
    private Map<UUID, Text> said(Edition edition) {
        List<Object[]> rows = manager.createNativeQuery(
                        "select block, title, hash, published, hidden from block_text where edition = :edition",
                        Object[].class)
                .setParameter("edition", edition.id)
                .getResultList();
        var said = HashMap.<UUID, Text>newHashMap(rows.size());
        rows.forEach(row ->
                said.put((UUID) row[0], new Text((String) row[1], (String) row[2], (String) row[3], (boolean) row[4])));
        return said;
    }

    /** How the units of an edition that follows stand to its last publication; those it does not hold are new. */
    private Map<UUID, State> followed(Edition edition) {
        var composed = documents("select unit, document from composed_unit where edition = :edition", edition);
        var published = documents("""
                select unit, document from publication_unit where publication = (
                    select id from publication where edition = :edition order by number desc limit 1)""", edition);
        var states = new HashMap<UUID, State>();
        published.forEach((unit, document) ->
                states.put(unit, document.equals(composed.get(unit)) ? State.PUBLISHED : State.CHANGED));
        return states;
    }

    private Map<UUID, String> documents(String query, Edition edition) {
        List<Object[]> rows = manager.createNativeQuery(query, Object[].class)
                .setParameter("edition", edition.id)
                .getResultList();
        var documents = HashMap.<UUID, String>newHashMap(rows.size());
        rows.forEach(row -> documents.put((UUID) row[0], (String) row[1]));
        return documents;
    }

    private static State followed(Standing at, Map<UUID, State> units) {
        return switch (at.kind()) {
            case UNIT -> units.getOrDefault(at.id(), State.NEW);
            case COMPONENT -> units.getOrDefault(at.parent(), State.NEW);
            default -> units.isEmpty() ? State.NEW : State.PUBLISHED;
        };
    }

    /** Writes parents before children; a unit changed when something in it did. */
    private static void add(UUID parent, Map<UUID, List<DraftNode>> children, List<DraftNode> to) {
        for (var node : children.getOrDefault(parent, List.of())) {
            var below = children.getOrDefault(node.id(), List.of());
            var changed = node.kind() == BlockKind.UNIT
                    && node.state() == State.PUBLISHED
                    && below.stream().anyMatch(one -> one.state() != State.PUBLISHED);
            to.add(changed ? with(node, State.CHANGED) : node);
            add(node.id(), children, to);
        }
    }

    private static DraftNode with(DraftNode node, State state) {
        return new DraftNode(
                node.id(),
                node.parent(),
                node.kind(),
                node.type(),
                node.title(),
                state,
                node.visible(),
                node.own(),
                node.language());
    }
}
