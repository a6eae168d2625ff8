package palavra.content.studio;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;

/**
 * A section, subsection or unit of an outline, to be held against that of another.
 *
 * @param where the titles of what holds it
 * @param due the date as text; empty for none
 */
record Entry(
        UUID id, UUID parent, String title, List<String> where, String due, String assignment, Set<UUID> children) {

    /** All of an outline by id, parents before children. */
    static Map<UUID, Entry> all(List<OutlineSection> sections) {
        var entries = new LinkedHashMap<UUID, Entry>();
        for (var section : sections) {
            put(entries, of(section));
            for (var part : section.subsections()) {
                put(entries, of(section, part));
                part.units().forEach(unit -> put(entries, of(section, part, unit)));
            }
        }
        return entries;
    }

    /** Those that nothing holds. */
    static Set<UUID> roots(Map<UUID, Entry> entries) {
        return entries.values().stream()
                .filter(entry -> entry.parent() == null)
                .map(Entry::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void put(Map<UUID, Entry> entries, Entry entry) {
        entries.put(entry.id(), entry);
    }

    private static Entry of(OutlineSection section) {
        var children = new LinkedHashSet<UUID>();
        section.subsections().forEach(one -> children.add(one.id()));
        return new Entry(section.id(), null, section.title(), List.of(), "", "", children);
    }

    private static Entry of(OutlineSection section, OutlineSubsection part) {
        var children = new LinkedHashSet<UUID>();
        part.units().forEach(one -> children.add(one.id()));
        var due = part.due() == null ? "" : part.due().toString();
        var where = List.of(section.title());
        return new Entry(part.id(), section.id(), part.title(), where, due, part.assignmentType(), children);
    }

    private static Entry of(OutlineSection section, OutlineSubsection part, OutlineUnit unit) {
        var where = List.of(section.title(), part.title());
        return new Entry(unit.id(), part.id(), unit.title(), where, "", part.assignmentType(), Set.of());
    }
}
