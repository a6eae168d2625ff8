package palavra.content.studio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.studio.Difference;
import palavra.content.api.studio.Difference.Change;
import palavra.content.api.studio.Difference.Kind;
import palavra.content.api.studio.Difference.TextChange;
import palavra.content.fields.Fields;
import palavra.content.publishing.Snapshots.Snapshot;
import palavra.content.publishing.UnitDocument;

/** Holds two snapshots of an edition against each other: only units whose documents differ are looked into. */
final class Comparison {

    private final Map<UUID, Entry> before;
    private final Map<UUID, Entry> after;
    private final Map<UUID, UnitDocument> documentsBefore;
    private final Map<UUID, UnitDocument> documentsAfter;
    private final Set<UUID> stayedInOrder = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    private Comparison(
            Snapshot from,
            Snapshot to,
            Map<UUID, UnitDocument> documentsBefore,
            Map<UUID, UnitDocument> documentsAfter) {
        before = Entry.all(from.sections());
        after = Entry.all(to.sections());
        this.documentsBefore = documentsBefore;
        this.documentsAfter = documentsAfter;
    }

    /** The units that are in both and differ. */
    static Collection<UUID> differing(Snapshot from, Snapshot to) {
        return to.units().entrySet().stream()
                .filter(unit -> from.units().containsKey(unit.getKey()))
                .filter(unit -> !unit.getValue().equals(from.units().get(unit.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    static Difference of(
            Snapshot from,
            Snapshot to,
            Map<UUID, UnitDocument> documentsBefore,
            Map<UUID, UnitDocument> documentsAfter) {
        var comparison = new Comparison(from, to, documentsBefore, documentsAfter);
        comparison.compare();
        WordingChange.between(from.wording(), to.wording()).ifPresent(comparison.changes::add);
        return new Difference(from.number(), to.number(), comparison.changes);
    }

    private void compare() {
        order(Entry.roots(before), Entry.roots(after));
        before.values().forEach(entry -> {
            var now = after.get(entry.id());
            if (now != null) {
                order(entry.children(), now.children());
            }
        });
        for (var entry : after.values()) {
            var was = before.get(entry.id());
            if (was == null) {
                if (entry.parent() == null || before.containsKey(entry.parent())) {
                    add(entry, Kind.ADDED, List.of());
                }
            } else {
                stayed(was, entry);
            }
        }
        for (var entry : before.values()) {
            if (!after.containsKey(entry.id()) && (entry.parent() == null || after.containsKey(entry.parent()))) {
                add(entry, Kind.REMOVED, List.of());
            }
        }
    }

    private void stayed(Entry was, Entry is) {
        if (!Objects.equals(was.parent(), is.parent()) || !stayedInOrder.contains(is.id())) {
            add(is, Kind.MOVED, List.of());
        }
        var texts = new ArrayList<TextChange>();
        text("title", was.title(), is.title(), texts);
        text("due", was.due(), is.due(), texts);
        text("assignment", was.assignment(), is.assignment(), texts);
        if (!texts.isEmpty()) {
            add(is, Kind.CHANGED, texts);
        }
        if (documentsBefore.containsKey(is.id()) && documentsAfter.containsKey(is.id())) {
            parts(is, documentsBefore.get(is.id()), documentsAfter.get(is.id()));
        }
    }

    private void parts(Entry unit, UnitDocument was, UnitDocument is) {
        var old = new LinkedHashMap<UUID, UnitDocument.Part>();
        was.parts().forEach(part -> old.put(part.id(), part));
        var now = new LinkedHashSet<UUID>();
        is.parts().forEach(part -> now.add(part.id()));
        order(old.keySet(), now);
        for (var part : is.parts()) {
            var before = old.get(part.id());
            if (before == null) {
                add(unit, part, Kind.ADDED, List.of());
                continue;
            }
            if (!stayedInOrder.contains(part.id())) {
                add(unit, part, Kind.MOVED, List.of());
            }
            if (!before.equals(part)) {
                add(unit, part, Kind.CHANGED, texts(before, part));
            }
        }
        old.values().stream()
                .filter(part -> !now.contains(part.id()))
                .forEach(part -> add(unit, part, Kind.REMOVED, List.of()));
    }

    private static List<TextChange> texts(UnitDocument.Part was, UnitDocument.Part is) {
        var before = new HashMap<String, String>();
        Fields.of(was.title(), was.body()).forEach(field -> before.put(field.name(), field.plain()));
        var texts = new ArrayList<TextChange>();
        for (var field : Fields.of(is.title(), is.body())) {
            var old = before.remove(field.name());
            text(field.name(), old == null ? "" : old, field.plain(), texts);
        }
        before.forEach((name, gone) -> text(name, gone, "", texts));
        return texts;
    }

    static void text(String field, String was, String is, List<TextChange> to) {
        if (!was.equals(is)) {
            to.add(new TextChange(field, Words.between(was, is)));
        }
    }

    private void add(Entry entry, Kind kind, List<TextChange> texts) {
        changes.add(new Change(
                entry.id(),
                kind,
                entry.where(),
                entry.title(),
                texts,
                !entry.assignment().isEmpty()));
    }

    private void add(Entry unit, UnitDocument.Part part, Kind kind, List<TextChange> texts) {
        var where =
                Stream.concat(unit.where().stream(), Stream.of(unit.title())).toList();
        var body = part.body();
        var graded = !unit.assignment().isEmpty()
                && (body.problem() != null || body.assignment() != null || body.pool() != null);
        changes.add(new Change(part.id(), kind, where, part.title(), texts, graded));
    }

    /** Of those in both lists, the longest row that kept its order did not move. */
    private void order(Collection<UUID> was, Collection<UUID> is) {
        var common = new ArrayList<>(was);
        common.retainAll(new HashSet<>(is));
        var places = new HashMap<UUID, Integer>();
        common.forEach(id -> places.put(id, places.size()));
        stayedInOrder.addAll(
                Rising.longest(is.stream().filter(places::containsKey).toList(), places));
    }
}
