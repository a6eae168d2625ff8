package palavra.courses.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.courses.api.CatalogItem;
import palavra.courses.api.EditionView;
import palavra.courses.api.Institution;
import palavra.courses.api.RunState;
import palavra.kernel.Language;

/**
 * A course as the catalog knows it, once, whatever runs and languages it has: what filters ask, the run to enroll in next,
 * and for each edition the next run that offers it.
 */
record Listing(
        UUID course,
        String slug,
        Institution institution,
        String subject,
        Set<Integer> sdgs,
        String paper,
        String motif,
        Offer offer,
        Map<UUID, Offer> offers,
        List<EditionView> editions,
        List<Language> languages) {

    private static final long DAYS_A_WEEK = 7;

    /** A run that is listed. */
    record Offer(UUID run, RunState state, Instant start, Instant end, String zone, boolean selfPaced) {

        /** The run to take first: one open for enrolling, and of those one that begins, soonest first. */
        static Comparator<Offer> nextFirst(Instant now) {
            return Comparator.<Offer, Boolean>comparing(offer -> offer.state == RunState.ANNOUNCED)
                    .thenComparing(offer -> offer.opensAfter(now) ? offer.start : Instant.MAX)
                    .thenComparing(Offer::run, Comparator.reverseOrder());
        }

        /** Whether it begins later, so that its date is worth saying. */
        boolean opensAfter(Instant now) {
            return !selfPaced && start != null && start.isAfter(now);
        }

        Integer weeks() {
            if (selfPaced || start == null || end == null) {
                return null;
            }
            var days = Duration.between(start, end).toDays();
            return (int) Math.max(1, (days + DAYS_A_WEEK - 1) / DAYS_A_WEEK);
        }
    }

    /** As the reader sees it: in the language asked for, else in theirs, else as the source has it. */
    CatalogItem item(Language asked, Language reader, Instant now) {
        var edition = edition(asked, reader);
        var next = offers.get(edition.id());
        return new CatalogItem(
                course,
                slug,
                institution.name(),
                paper,
                motif,
                edition,
                languages,
                next.run,
                next.state,
                next.opensAfter(now) ? next.start : null,
                next.zone,
                next.selfPaced,
                next.weeks());
    }

    private EditionView edition(Language asked, Language reader) {
        return editions.stream()
                .min(Comparator.<EditionView, Boolean>comparing(
                                edition -> !edition.language().equals(asked))
                        .thenComparing(edition -> !edition.language().equals(reader))
                        .thenComparing(edition -> !edition.source()))
                .orElseThrow();
    }
}
