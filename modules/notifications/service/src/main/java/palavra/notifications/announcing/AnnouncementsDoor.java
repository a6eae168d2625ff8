package palavra.notifications.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.notifications.Sql;
import palavra.notifications.api.announcing.Announcement;
import palavra.notifications.api.announcing.AnnouncementDesk;
import palavra.notifications.api.announcing.Announcements;
import palavra.notifications.api.announcing.NewAnnouncement;
import palavra.notifications.api.announcing.Segment;
import palavra.notifications.tray.Delivery;

/** The door to announcements in this process. */
@ApplicationScoped
class AnnouncementsDoor implements Announcements {

    private static final Duration FARTHEST = Duration.ofDays(400);

    /** A form has no seconds. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private static final String MAY_SPEAK = """
            select r.state, coalesce(s.speaks, false) as speaks from run r
            left join seat s on s.run = r.id and s.person = ? where r.id = ?
            """;
    private static final String REACH = "select "
            + String.join(
                    ", ",
                    Stream.of(Segment.values())
                            .map(segment -> "count(*) filter (where %s) as %s"
                                    .formatted(Delivery.SEGMENTS.replace(":segment", "'" + segment + "'"), segment))
                            .toList())
            + " from seat s where s.run = ? and s.state = 'ACTIVE'";

    private final Sql sql;
    private final Clock clock;
    private final AnnouncementTable table;

    AnnouncementsDoor(Sql sql, Clock clock, AnnouncementTable table) {
        this.sql = sql;
        this.clock = clock;
        this.table = table;
    }

    @Override
    public AnnouncementDesk desk(Actor actor, UUID run) {
        door(actor, run);
        var reaches = sql.one(
                        REACH,
                        row -> {
                            var counted = Stream.<AnnouncementDesk.Reach>builder();
                            for (var segment : Segment.values()) {
                                counted.add(new AnnouncementDesk.Reach(segment, row.getInt(segment.name())));
                            }
                            return counted.build().toList();
                        },
                        run)
                .orElseThrow();
        return new AnnouncementDesk(table.of(run), reaches);
    }

    @Override
    @Transactional
    public Announcement announce(Actor actor, UUID run, NewAnnouncement announcement) {
        var state = door(actor, run);
        var before = table.find(run, actor, announcement.key());
        if (before.isPresent()) {
            return before.get();
        }
        if (state == RunState.ARCHIVED) {
            throw Refusal.conflict("announcement-too-late", "This run is over. Nobody is told of it any more.");
        }
        var now = clock.instant();
        var at = announcement.at() == null ? now : announcement.at();
        if (at.isBefore(now.minus(JUST_NOW))) {
            throw Refusal.invalid(
                    "announcement-past", "This time is over. Choose a later one, or leave it empty to send it now.");
        }
        if (at.isAfter(now.plus(FARTHEST))) {
            throw Refusal.invalid("announcement-too-far", "Choose a time within the next 400 days.");
        }
        return table.put(run, actor, announcement, at);
    }

    @Override
    @Transactional
    public void takeBack(Actor actor, UUID run, UUID announcement) {
        door(actor, run);
        table.takeBack(run, announcement);
    }

    private RunState door(Actor actor, UUID run) {
        record Standing(RunState state, boolean speaks) {}
        var standing = sql.one(
                        MAY_SPEAK,
                        row -> new Standing(RunState.valueOf(row.getString("state")), row.getBoolean("speaks")),
                        actor.signedIn().id(),
                        run)
                .filter(found -> found.speaks() || actor.is(Role.ADMINISTRATOR))
                .orElseThrow(Refusal::notFound);
        return standing.state();
    }
}
