package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import palavra.content.publishing.DraftShape;
import palavra.content.publishing.EditionShape.Standing;
import palavra.content.tree.Edition;

/**
 * The blocks that only one edition has. Each stands behind the sibling it was put behind; where the source's last
 * publication does not show that one there, behind the nearest before it in the draft.
 */
@ApplicationScoped
class OwnBlocks {

    private final Sql sql;
    private final DraftShape draft;

    OwnBlocks(Sql sql, DraftShape draft) {
        this.sql = sql;
        this.draft = draft;
    }

    /** These blocks of the source, and among them the edition's own of that kind. */
    List<Standing> among(Edition edition, List<Standing> shared, Predicate<Standing> kind) {
        var own = new HashMap<UUID, Standing>();
        draft.own(edition).stream().filter(kind).forEach(one -> own.put(one.id(), one));
        return own.isEmpty() ? shared : woven(shared, own, siblings(edition, own));
    }

    /** A child of the draft, what holds it, and for an own one the sibling it was put behind; null where that is not known. */
    record Child(UUID id, UUID parent, UUID behind) {}

    /** In the order of the draft; those it took out are read too, for learners still see them. */
    private List<Child> siblings(Edition edition, Map<UUID, Standing> own) {
        var parents = own.values().stream().map(Standing::parent).toList();
        return sql
                .rows(
                        """
                        select id, parent, behind from block
                         where course = :course and (edition is null or id = any(cast(:own as uuid[])))
                           and (parent = any(cast(:parents as uuid[])) or parent is null and :sections)
                         order by position, edition nulls first, id""",
                        Map.of(
                                "course",
                                edition.course,
                                "own",
                                Sql.array(own.keySet()),
                                "parents",
                                Sql.array(parents.stream()
                                        .filter(Objects::nonNull)
                                        .toList()),
                                "sections",
                                parents.contains(null)))
                .stream()
                .map(row -> new Child(Sql.id(row[0]), Sql.id(row[1]), Sql.id(row[2])))
                .toList();
    }

    /** @param inDraft siblings in their order, own and shared ones */
    static List<Standing> woven(List<Standing> shared, Map<UUID, Standing> own, List<Child> inDraft) {
        var below = new LinkedHashMap<UUID, List<Standing>>();
        shared.forEach(one ->
                below.computeIfAbsent(one.parent(), any -> new ArrayList<>()).add(one));
        var nearest = new HashMap<UUID, UUID>();
        for (var child : inDraft) {
            var siblings = below.computeIfAbsent(child.parent(), any -> new ArrayList<>());
            var isOwn = own.containsKey(child.id());
            var place = place(siblings, isOwn ? child.behind() : child.id());
            if (!isOwn && place > 0) {
                nearest.put(child.parent(), child.id());
            } else if (isOwn) {
                var at = place > 0 ? place : place(siblings, nearest.get(child.parent()));
                while (at < siblings.size() && own.containsKey(siblings.get(at).id())) {
                    at++;
                }
                siblings.add(at, own.get(child.id()));
            }
        }
        return below.values().stream().flatMap(List::stream).toList();
    }

    /** Right behind that block; 0 where it does not stand among these. */
    private static int place(List<Standing> siblings, UUID block) {
        for (var at = 0; at < siblings.size(); at++) {
            if (siblings.get(at).id().equals(block)) {
                return at + 1;
            }
        }
        return 0;
    }
}
