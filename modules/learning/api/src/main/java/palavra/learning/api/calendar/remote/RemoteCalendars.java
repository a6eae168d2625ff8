package palavra.learning.api.calendar.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.learning.api.calendar.CalendarEntry;
import palavra.learning.api.calendar.CalendarSecret;
import palavra.learning.api.calendar.Calendars;

/** Calendars where learning is another process. Who asks is said by the token, so the actor is not sent. */
@DefaultBean
@ApplicationScoped
class RemoteCalendars implements Calendars {

    private final CalendarClient calendars;

    RemoteCalendars(@RestClient CalendarClient calendars) {
        this.calendars = calendars;
    }

    @Override
    public Optional<Instant> since(Actor actor) {
        return Optional.ofNullable(calendars.since().since());
    }

    @Override
    public CalendarSecret open(Actor actor) {
        return calendars.open();
    }

    @Override
    public void close(Actor actor) {
        calendars.close();
    }

    @Override
    public List<CalendarEntry> entries(String secret) {
        return calendars.entries(secret);
    }
}
