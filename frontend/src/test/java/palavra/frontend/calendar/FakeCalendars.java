package palavra.frontend.calendar;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.learning.api.DueDate.Rule;
import palavra.learning.api.calendar.CalendarEntry;
import palavra.learning.api.calendar.CalendarEntry.Kind;
import palavra.learning.api.calendar.CalendarSecret;
import palavra.learning.api.calendar.Calendars;

/** One calendar for everyone: a course in Portuguese with a part that is due, and one in Arabic that starts. */
@Mock
@Singleton
class FakeCalendars implements Calendars {

    static final String SECRET = "abcdefghijklmnopqrstuv";
    static final UUID RUN = UUID.fromString("0197a000-0000-7000-8000-000000000001");
    static final UUID PART = UUID.fromString("0197a000-0000-7000-8000-000000000002");
    static final Instant DUE = Instant.parse("2027-03-01T21:59:00Z");
    static final Instant STARTS = Instant.parse("2027-02-01T06:00:00Z");
    static final String LONG =
            "Exercício; água, chuva e telhados: 1\nduas linhas, e um título que não cabe em setenta e cinco octetos";

    private Instant since;

    @Override
    public Optional<Instant> since(Actor actor) {
        return Optional.ofNullable(since);
    }

    @Override
    public CalendarSecret open(Actor actor) {
        since = STARTS;
        return new CalendarSecret(SECRET);
    }

    @Override
    public void close(Actor actor) {
        since = null;
    }

    @Override
    public List<CalendarEntry> entries(String secret) {
        if (!secret.equals(SECRET)) {
            throw Refusal.notFound();
        }
        return List.of(
                new CalendarEntry(Kind.STARTS, RUN, null, null, "ماء", Language.of("ar"), STARTS, null),
                new CalendarEntry(Kind.DUE, RUN, PART, LONG, "Água", Language.of("pt"), DUE, Rule.EXTENSION));
    }
}
