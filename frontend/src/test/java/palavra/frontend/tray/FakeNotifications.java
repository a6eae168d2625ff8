package palavra.frontend.tray;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.kernel.test.Tokens;
import palavra.notifications.api.Notice;
import palavra.notifications.api.NoticeKind;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Tray;
import palavra.notifications.api.Visit;

/** Amina has a notice of every kind, and everyone else has none. */
@Mock
@Singleton
class FakeNotifications implements Notifications {

    static final UUID RUN = UUID.fromString("0197a000-0000-7000-8000-000000000011");
    static final UUID THREAD = UUID.fromString("0197a000-0000-7000-8000-000000000012");
    static final UUID POST = UUID.fromString("0197a000-0000-7000-8000-000000000013");
    static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    static final String LONG = "Wasser".repeat(30);

    final List<Visit> visits = new ArrayList<>();
    private final UUID amina = Tokens.id("Amina");
    private boolean allRead;

    static UUID id(NoticeKind kind) {
        return new UUID(0x0197a00000007000L, 0x8000000000000100L + kind.ordinal());
    }

    @Override
    public JsonNode records(Actor actor) {
        return JsonNodeFactory.instance.objectNode().put("of", actor.name());
    }

    @Override
    public int visit(Actor actor, Visit visit) {
        visits.add(visit);
        return tray(actor, null).unread();
    }

    @Override
    public Tray tray(Actor actor, String cursor) {
        if (!actor.id().equals(amina)) {
            return new Tray(new Page<>(List.of(), null), 0);
        }
        var notices = List.of(NoticeKind.values()).stream().map(this::notice).toList();
        return new Tray(new Page<>(notices, cursor == null ? "older" : null), allRead ? 0 : notices.size());
    }

    @Override
    public Notice read(Actor actor, UUID id) {
        return tray(actor, null).page().items().stream()
                .filter(notice -> notice.id().equals(id))
                .findAny()
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public void readAll(Actor actor, Instant upTo) {
        allRead = upTo.equals(AT);
    }

    private Notice notice(NoticeKind kind) {
        var restrained = kind == NoticeKind.BANNED;
        var detail =
                switch (kind) {
                    case HIDDEN, BANNED -> "INSULT";
                    case NOT_POSTED -> "thread-is-closed";
                    case CERTIFICATE, REVOKED -> "abcdefghijklmnopqrstuv";
                    default -> null;
                };
        return new Notice(
                id(kind),
                kind,
                kind.ordinal() + 1,
                RUN,
                kind == NoticeKind.SEAT ? LONG : "Água <b>da</b> chuva",
                Language.PORTUGUESE,
                THREAD,
                kind == NoticeKind.FOLLOWED ? "كيف نجمع ماء المطر؟" : "Tanks & roofs",
                Language.of(kind == NoticeKind.FOLLOWED ? "ar" : "en"),
                POST,
                detail,
                restrained ? AT : null,
                restrained ? "Rest, <i>please</i>." : null,
                AT,
                allRead || kind == NoticeKind.PASSED);
    }
}
