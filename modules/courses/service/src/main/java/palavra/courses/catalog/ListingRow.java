package palavra.courses.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.courses.api.EditionView;
import palavra.courses.api.Institution;
import palavra.courses.api.RunState;
import palavra.courses.run.Run;
import palavra.kernel.Language;

/** One published edition in one listed run, as the statement behind the shelf reads it. */
record ListingRow(
        UUID course,
        String slug,
        UUID institution,
        String institutionSlug,
        String institutionName,
        String subject,
        Integer[] sdgs,
        String paper,
        String motif,
        UUID run,
        RunState state,
        Instant start,
        Instant end,
        String zone,
        boolean selfPaced,
        UUID edition,
        String language,
        String word,
        String title,
        String community,
        boolean source,
        UUID publication) {

    private static final List<RunState> LISTED_STATES =
            Stream.of(RunState.values()).filter(RunState::isListed).toList();

    private static final String LISTED = """
            select c.id, c.slug, i.id, i.slug, i.name, c.subject, c.sdgs, c.paper, c.motif,
                r.id, r.state, r.schedule.start, r.schedule.end, r.schedule.zone, r.schedule.selfPaced,
                e.id, e.language, e.word, e.title, e.community, e.source, p.publication
            from Run r join r.course c join c.institution i join r.pins p join Edition e on e.id = key(p)
            where r.state in ?1 and p.publication is not null
            order by c.id, e.source desc, e.createdAt, e.id""";

    /** The whole catalog in one statement, each course with every edition that a listed run shows. */
    static List<Listing> listings(Instant now) {
        var courses = new LinkedHashMap<UUID, List<ListingRow>>();
        for (var row : Run.find(LISTED, LISTED_STATES).project(ListingRow.class).list()) {
            courses.computeIfAbsent(row.course, course -> new ArrayList<>()).add(row);
        }
        return courses.values().stream().map(rows -> listing(rows, now)).toList();
    }

    private static Listing listing(List<ListingRow> rows, Instant now) {
        var nextFirst = rows.stream()
                .sorted(Comparator.comparing(ListingRow::offer, Listing.Offer.nextFirst(now)))
                .toList();
        var shown = new LinkedHashMap<UUID, ListingRow>();
        nextFirst.forEach(row -> shown.putIfAbsent(row.edition, row));
        var editions = rows.stream()
                .map(row -> shown.get(row.edition).view())
                .distinct()
                .toList();
        var first = rows.getFirst();
        return new Listing(
                first.course,
                first.slug,
                new Institution(first.institution, first.institutionSlug, first.institutionName),
                first.subject,
                Set.of(first.sdgs),
                first.paper,
                first.motif,
                nextFirst.getFirst().offer(),
                shown.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .offer())),
                editions,
                editions.stream().map(EditionView::language).distinct().sorted().collect(Collectors.toList()));
    }

    private Listing.Offer offer() {
        return new Listing.Offer(run, state, start, end, zone, selfPaced);
    }

    private EditionView view() {
        return new EditionView(edition, Language.of(language), word, title, community, source, publication);
    }
}
