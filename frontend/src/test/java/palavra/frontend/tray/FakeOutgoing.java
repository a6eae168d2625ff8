package palavra.frontend.tray;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Page;
import palavra.notifications.api.outgoing.KeptMail;
import palavra.notifications.api.outgoing.Outgoing;

/** One mail, with everything in it that is not to be taken for a page. */
@Mock
@Singleton
class FakeOutgoing implements Outgoing {

    static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-000000000021");

    private static final KeptMail MAIL = new KeptMail(
            ID,
            "amina@example.org",
            "A new reply to you: <b>Tanks</b>",
            Instant.parse("2026-03-01T10:00:00Z"),
            "<script>alert(1)</script>",
            "Subject: …");

    @Override
    public Page<KeptMail> list(Actor actor, String cursor) {
        return new Page<>(cursor == null ? List.of(MAIL) : List.of(), cursor == null ? "older" : null);
    }

    @Override
    public KeptMail one(Actor actor, UUID id) {
        return MAIL;
    }
}
