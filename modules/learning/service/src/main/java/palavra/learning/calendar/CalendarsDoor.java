package palavra.learning.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import palavra.content.api.OutlineSubsection;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.DueDate;
import palavra.learning.api.calendar.CalendarEntry;
import palavra.learning.api.calendar.CalendarEntry.Kind;
import palavra.learning.api.calendar.CalendarSecret;
import palavra.learning.api.calendar.Calendars;
import palavra.learning.run.Place;
import palavra.learning.run.Places;
import palavra.learning.run.Run;

/** The dates of what one studies, by the same rules as the pages: two statements whatever their number. */
@ApplicationScoped
@Transactional
class CalendarsDoor implements Calendars {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 16;

    @Inject
    Places places;

    @Inject
    Clock clock;

    @Override
    public Optional<Instant> since(Actor actor) {
        return CalendarRow.<CalendarRow>findByIdOptional(actor.signedIn().id()).map(row -> row.since);
    }

    @Override
    public CalendarSecret open(Actor actor) {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        CalendarRow.open(actor.signedIn().id(), secret, clock.instant());
        return new CalendarSecret(secret);
    }

    @Override
    public void close(Actor actor) {
        CalendarRow.deleteById(actor.signedIn().id());
    }

    @Override
    public List<CalendarEntry> entries(String secret) {
        var row = CalendarRow.behind(secret).orElseThrow(Refusal::notFound);
        return places.all(new Actor(row.person, "", Set.of())).stream()
                .filter(place -> !place.run().isArchived())
                .flatMap(CalendarsDoor::entries)
                .sorted(Comparator.comparing(CalendarEntry::at))
                .toList();
    }

    private static Stream<CalendarEntry> entries(Place place) {
        Run run = place.run();
        var itself = run.selfPaced
                ? Stream.<CalendarEntry>empty()
                : Stream.of(itself(place, Kind.STARTS, run.start), itself(place, Kind.ENDS, run.end))
                        .flatMap(Optional::stream);
        var due = place.syllabus().subsections().stream()
                .flatMap(part -> place.date(part).map(date -> due(place, part, date)).stream());
        return Stream.concat(itself, due);
    }

    private static CalendarEntry due(Place place, OutlineSubsection part, DueDate date) {
        var edition = place.edition();
        return new CalendarEntry(
                Kind.DUE,
                place.run().id,
                part.id(),
                part.title(),
                edition.title(),
                edition.language(),
                date.at(),
                date.rule());
    }

    private static Optional<CalendarEntry> itself(Place place, Kind kind, Instant at) {
        var edition = place.edition();
        return Optional.ofNullable(at)
                .map(time -> new CalendarEntry(
                        kind, place.run().id, null, null, edition.title(), edition.language(), time, null));
    }
}
