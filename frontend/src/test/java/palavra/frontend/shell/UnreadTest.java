package palavra.frontend.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.notifications.api.Notice;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Tray;
import palavra.notifications.api.Visit;

class UnreadTest {

    private final Door door = new Door();
    private volatile Instant now = Instant.now();
    private final Unread unread = new Unread(door, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void shouldAskOnceUntilTheReaderHasReadSome() {
        var ana = reader();
        assertEquals(3, unread.of(ana));
        assertEquals(3, unread.of(ana));
        assertEquals(1, door.asked.get());
        unread.forget(ana.actor().id());
        assertEquals(3, unread.of(ana));
        assertEquals(2, door.asked.get());
    }

    @Test
    void shouldLetOnePageWaitForAServiceThatIsAwayAndNotAll() {
        door.failure = new IllegalStateException("away");
        assertEquals(0, unread.of(reader()));
        assertEquals(0, unread.of(reader()));
        assertEquals(1, door.asked.get());
    }

    @Test
    void shouldLetOnePageAtATimeTryAServiceThatHangs() throws Exception {
        door.failure = new IllegalStateException("away");
        unread.of(reader());
        now = now.plusSeconds(31);
        door.answers = new CountDownLatch(1);
        try (var many = Executors.newFixedThreadPool(8)) {
            var pages = new ExecutorCompletionService<Integer>(many);
            for (var page = 0; page < 8; page++) {
                pages.submit(() -> unread.of(reader()));
            }
            for (var page = 0; page < 7; page++) {
                assertEquals(0, pages.take().get());
            }
            door.answers.countDown();
            assertEquals(0, pages.take().get());
        }
        unread.of(reader());
        assertEquals(2, door.asked.get());
        door.failure = null;
        now = now.plusSeconds(31);
        assertEquals(3, unread.of(reader()));
        assertEquals(3, unread.of(reader()));
    }

    @Test
    void shouldAskForOthersWhenOneReaderIsRefused() {
        door.failure = Refusal.signInFirst();
        assertEquals(0, unread.of(reader()));
        door.failure = null;
        assertEquals(3, unread.of(reader()));
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
            ZoneId knownZone() {
                return ZoneId.of("UTC");
            }
        };
    }

    private static final class Door implements Notifications {
        private final AtomicInteger asked = new AtomicInteger();
        private volatile CountDownLatch answers = new CountDownLatch(0);
        private volatile RuntimeException failure;

        @Override
        public JsonNode records(Actor actor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int visit(Actor actor, Visit visit) {
            asked.incrementAndGet();
            try {
                answers.await();
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
            if (failure != null) {
                throw failure;
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
