package palavra.frontend.announcing;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.test.Tokens;
import palavra.notifications.api.announcing.Announcement;
import palavra.notifications.api.announcing.AnnouncementDesk;
import palavra.notifications.api.announcing.Announcements;
import palavra.notifications.api.announcing.NewAnnouncement;
import palavra.notifications.api.announcing.Segment;

/** One is sent and one planned; for Helena only. */
@Mock
@Singleton
class FakeAnnouncements implements Announcements {

    static final UUID SENT = new UUID(8, 1);
    static final UUID PLANNED = new UUID(8, 2);

    final List<NewAnnouncement> announced = new ArrayList<>();

    @Override
    public AnnouncementDesk desk(Actor actor, UUID run) {
        door(actor);
        var at = Instant.parse("2026-03-01T10:00:00Z");
        return new AnnouncementDesk(
                List.of(
                        new Announcement(
                                PLANNED,
                                "Week <two>",
                                "Bring a bucket.\nAnd a rope.",
                                Language.ENGLISH,
                                "Helena Macuácua",
                                Segment.ON_THE_WAY,
                                null,
                                at,
                                null,
                                0),
                        new Announcement(
                                SENT,
                                "كيف نجمع ماء المطر؟",
                                "Water".repeat(40),
                                Language.of("ar"),
                                "Helena Macuácua",
                                Segment.EVERYONE,
                                null,
                                at,
                                at,
                                1)),
                Stream.of(Segment.values())
                        .map(segment -> new AnnouncementDesk.Reach(segment, 40 - segment.ordinal()))
                        .toList());
    }

    @Override
    public Announcement announce(Actor actor, UUID run, NewAnnouncement announcement) {
        door(actor);
        if (announcement.title().isBlank()) {
            throw Refusal.invalid("title-missing", "Give it a title.");
        }
        announced.add(announcement);
        return null;
    }

    @Override
    public void takeBack(Actor actor, UUID run, UUID announcement) {
        door(actor);
        if (announcement.equals(SENT)) {
            throw Refusal.conflict("announcement-sent", "This was sent meanwhile. It cannot be taken back.");
        }
    }

    private static void door(Actor actor) {
        if (!actor.signedIn().id().equals(Tokens.id("Helena"))) {
            throw Refusal.notFound();
        }
    }
}
