package palavra.frontend.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Role;
import palavra.notifications.api.Notice;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Tray;
import palavra.notifications.api.Visit;

class UnreadTest {

    private final Door door = new Door();
    private final Unread unread = new Unread(door, Clock.systemUTC());

    @Test
    void shouldAskOnceUntilTheReaderHasReadSome() {
        var ana = reader();
        assertEquals(3, unread.of(ana));
        assertEquals(3, unread.of(ana));
        assertEquals(1, door.asked);
        unread.forget(ana.actor().id());
        assertEquals(3, unread.of(ana));
        assertEquals(2, door.asked);
    }

    @Test
    void shouldLetOnePageWaitForAServiceThatIsAwayAndNotAll() {
        door.isAway = true;
        assertEquals(0, unread.of(reader()));
        assertEquals(0, unread.of(reader()));
        assertEquals(1, door.asked);
    }

    private static Shell reader() {
        var actor = new Actor(UUID.randomUUID(), "Ana", Set.of(Role.LEARNER));
        return new Shell() {
            @Override
            public Actor actor() {
                return actor;
            }

            @Override
            public String verifiedEmail() {
                return null;
            }

            @Override
            public Language language() {
                return Language.ENGLISH;
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("UTC");
            }
        };
    }

    private static final class Door implements Notifications {
        private int asked;
        private boolean isAway;

        @Override
        public int visit(Actor actor, Visit visit) {
            asked++;
            if (isAway) {
                throw new IllegalStateException("away");
            }
            return 3;
        }

        @Override
        public Tray tray(Actor actor, String cursor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Notice read(Actor actor, UUID notice) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void readAll(Actor actor, Instant upTo) {
            throw new UnsupportedOperationException();
        }
    }
}
