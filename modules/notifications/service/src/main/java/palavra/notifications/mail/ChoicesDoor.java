package palavra.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.notifications.Sql;
import palavra.notifications.api.Cadence;
import palavra.notifications.api.Matter;
import palavra.notifications.api.choices.Choice;
import palavra.notifications.api.choices.Choices;
import palavra.notifications.api.choices.Sheet;

/** The door to choices in this process. */
@ApplicationScoped
class ChoicesDoor implements Choices {

    private static final int HOURS = 24;

    private static final String READER = "select email, zone, hour, refused_at from reader where person = ?";
    private static final String CHOSEN = "select matter, tray, mail from choice where person = ?";
    private static final String KEEP = """
            insert into choice (person, matter, tray, mail) values (?, ?, ?, ?)
            on conflict (person, matter) do update set tray = excluded.tray, mail = excluded.mail
            """;
    private static final String HOUR = "update reader set hour = ? where person = ?";

    private final Sql sql;
    private final Subscriptions subscriptions;
    private final Addresses addresses;
    private final MailConfig config;

    ChoicesDoor(Sql sql, Subscriptions subscriptions, Addresses addresses, MailConfig config) {
        this.sql = sql;
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.config = config;
    }

    @Override
    public Sheet sheet(Actor actor) {
        var person = actor.signedIn().id();
        var chosen = new EnumMap<Matter, Choice>(Matter.class);
        sql.list(CHOSEN, ChoicesDoor::choice, person).forEach(choice -> chosen.put(choice.matter(), choice));
        var teaches = actor.is(Role.FACILITATOR) || actor.is(Role.ADMINISTRATOR);
        var choices = Stream.of(Matter.values())
                .map(matter -> chosen.getOrDefault(matter, new Choice(matter, true, matter.usual(teaches))))
                .toList();
        var reader = sql.one(READER, Reader::of, person).orElse(Reader.UNKNOWN);
        var leaves = config.host().isPresent();
        return new Sheet(choices, reader.hour(), reader.zone(), reader.email(), reader.refusedAt(), leaves);
    }

    /** Their row first, then their notices, as who makes letters holds them. */
    @Override
    @Transactional
    public void choose(Actor actor, List<Choice> choices, int hour) {
        var person = actor.signedIn().id();
        if (hour < 0 || hour >= HOURS) {
            throw Refusal.invalid("hour-unknown", "A day has the hours 0 to 23.");
        }
        sql.run(HOUR, hour, person);
        for (var choice : choices) {
            var tray = choice.tray() || !choice.matter().mayLeaveTray();
            sql.run(KEEP, person, choice.matter(), tray, choice.mail());
        }
        var ended = choices.stream()
                .filter(choice -> choice.mail() == Cadence.OFF)
                .map(Choice::matter)
                .toList();
        subscriptions.clear(person, ended);
    }

    @Override
    @Transactional
    public void tryAgain(Actor actor) {
        addresses.tryAgain(actor.signedIn().id());
    }

    @Override
    public List<Matter> behind(String token) {
        return subscriptions.behind(token);
    }

    @Override
    @Transactional
    public List<Matter> unsubscribe(String token) {
        return subscriptions.end(token);
    }

    private static Choice choice(ResultSet row) throws SQLException {
        return new Choice(
                Matter.valueOf(row.getString("matter")),
                row.getBoolean("tray"),
                Cadence.valueOf(row.getString("mail")));
    }

    private record Reader(String email, ZoneId zone, int hour, Instant refusedAt) {

        static final Reader UNKNOWN = new Reader(null, ZoneId.of("UTC"), 8, null);

        static Reader of(ResultSet row) throws SQLException {
            return new Reader(
                    row.getString("email"),
                    ZoneId.of(row.getString("zone")),
                    row.getInt("hour"),
                    Sql.instant(row, "refused_at"));
        }
    }
}
