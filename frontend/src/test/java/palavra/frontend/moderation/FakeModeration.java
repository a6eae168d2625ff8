package palavra.frontend.moderation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.forums.api.Author;
import palavra.forums.api.Post;
import palavra.forums.api.moderation.CaseSummary;
import palavra.forums.api.moderation.CaseView;
import palavra.forums.api.moderation.Cause;
import palavra.forums.api.moderation.Decision;
import palavra.forums.api.moderation.Figures;
import palavra.forums.api.moderation.HeldAccount;
import palavra.forums.api.moderation.LogEntry;
import palavra.forums.api.moderation.LogQuery;
import palavra.forums.api.moderation.Moderation;
import palavra.forums.api.moderation.Queue;
import palavra.forums.api.moderation.QueueQuery;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Report;
import palavra.forums.api.moderation.Sign;
import palavra.forums.api.moderation.Sweep;
import palavra.forums.api.moderation.Swept;
import palavra.forums.api.moderation.Trust;
import palavra.forums.api.moderation.Unanswered;
import palavra.forums.api.moderation.Verdict;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Page;
import palavra.kernel.Refusal;

/** A queue with an open case, a decided one and an appeal; empty for everybody but Oumar. */
@Alternative
@Priority(1)
@ApplicationScoped
class FakeModeration implements Moderation {

    static final UUID OPEN = new UUID(7, 1);
    static final UUID DECIDED = new UUID(7, 2);
    static final UUID APPEAL = new UUID(7, 3);
    private static final UUID RUN = new UUID(0, 1);
    private static final String SHOUTS = "<b>&amp; \"loud\" </b>";
    private static final Author AMAL = new Author(new UUID(7, 9), "Amal " + SHOUTS, false);
    private static final Author OTTO = new Author(new UUID(7, 8), "Otto", true);

    @Override
    public Post report(Actor actor, UUID run, UUID post, Report report) {
        if (report.note() != null && report.note().contains("long")) {
            throw Refusal.invalid("line-too-long", "Write at most 500 characters.", 500);
        }
        return null;
    }

    @Override
    public Post appeal(Actor actor, UUID run, UUID post, String text) {
        throw Refusal.conflict("appealed-before", "You have asked once. Another moderator looks at it.");
    }

    @Override
    public Queue queue(Actor actor, QueueQuery query) {
        var counts = Map.of("reported", 2, "held", 14, "appealed", 1, "mine", 0, "unanswered", 1);
        if (!actor.name().equals("Oumar")) {
            return new Queue(
                    new Page<>(List.of(), null),
                    List.of(),
                    new Page<>(List.of(), null),
                    Map.of("reported", 0, "held", 0, "appealed", 0, "mine", 0, "unanswered", 0),
                    null);
        }
        if ("unanswered".equals(query.tab())) {
            var waits =
                    new Unanswered(RUN, "Safe water", RUN, "هل يزيل الغلي الملح؟", Language.of("ar"), Instant.now());
            return new Queue(new Page<>(List.of(), null), List.of(), new Page<>(List.of(waits), "later"), counts, null);
        }
        var held = "held".equals(query.tab()) ? held() : List.<HeldAccount>of();
        return new Queue(
                new Page<>(List.of(summary(OPEN), summary(APPEAL)), "next"),
                held,
                new Page<>(List.of(), null),
                counts,
                Instant.now());
    }

    private static List<HeldAccount> held() {
        return List.of(new HeldAccount(
                RUN,
                "Safe water",
                AMAL,
                200,
                Instant.now().minusSeconds(600),
                OPEN,
                "اشتروا " + SHOUTS,
                Language.of("ar"),
                List.of(Sign.LINKS, Sign.WORDS_OF_OTHERS)));
    }

    @Override
    public Swept sweep(Actor actor, UUID run, Sweep sweep) {
        if (sweep.people().isEmpty()) {
            throw Refusal.invalid("nobody-chosen", "Choose whose posts this is about: 1 to 200 people.");
        }
        return new Swept(200, OPEN);
    }

    private static CaseSummary summary(UUID id) {
        return new CaseSummary(
                id,
                id.equals(APPEAL) ? Cause.APPEALED : Cause.REPORTED,
                RUN,
                "Safe water",
                RUN,
                new UUID(0, 2),
                AMAL,
                Language.of("ar"),
                "اشتروا " + SHOUTS,
                Instant.now().minusSeconds(9000),
                3,
                List.of(Reason.ADVERTISING, Reason.INSULT),
                true,
                id.equals(OPEN) ? OTTO : null);
    }

    @Override
    public CaseView find(Actor actor, UUID id) {
        if (!actor.name().equals("Oumar")) {
            throw Refusal.notFound();
        }
        var decided =
                new CaseView.Decided(Verdict.REMOVE, Reason.ADVERTISING, "Rule 4 " + SHOUTS, OTTO, Instant.now(), true);
        var log = new LogEntry(
                Instant.now(),
                RUN,
                "Safe water",
                "hidden-by-reports",
                true,
                null,
                "Amal",
                RUN,
                RUN,
                Reason.INSULT,
                null);
        return new CaseView(
                summary(id),
                "Water " + SHOUTS,
                "<p>اشتروا</p>",
                Instant.now().minusSeconds(10000),
                id.equals(APPEAL) ? "It is about " + SHOUTS : null,
                new BigDecimal("3.20"),
                new BigDecimal("3.0"),
                List.of(new CaseView.Reports(Reason.ADVERTISING, 2, List.of("again " + SHOUTS))),
                List.of(Sign.SAME_WORDS),
                8,
                10,
                new CaseView.Account(Trust.NEW, Instant.now(), 6, 0),
                5,
                !id.equals(APPEAL),
                id.equals(DECIDED) ? decided : null,
                List.of(log),
                List.of(OTTO));
    }

    @Override
    public CaseView claim(Actor actor, UUID id, UUID colleague) {
        return find(actor, id);
    }

    @Override
    public CaseView release(Actor actor, UUID id) {
        return find(actor, id);
    }

    @Override
    public CaseView decide(Actor actor, UUID id, Decision decision) {
        if (decision.note().equals("second")) {
            throw Refusal.conflict("case-is-decided", "Somebody has decided this meanwhile.");
        }
        return find(actor, id);
    }

    @Override
    public CaseView undo(Actor actor, UUID id) {
        return find(actor, id);
    }

    @Override
    public Figures figures(Actor actor) {
        var waiting = Map.of("hour", 1, "hours", 2, "day", 0, "older", 4);
        return new Figures(40, 31, 65L, waiting, 5, 2, List.of(new Figures.Load(OTTO, 12, 7, 1)));
    }

    @Override
    public Page<LogEntry> log(Actor actor, LogQuery query) {
        var entry = new LogEntry(
                Instant.now(), RUN, "Safe water", "hide", true, "Otto", "Amal", RUN, RUN, Reason.INSULT, SHOUTS);
        return new Page<>(actor.name().equals("Oumar") ? List.of(entry) : List.of(), null);
    }
}
