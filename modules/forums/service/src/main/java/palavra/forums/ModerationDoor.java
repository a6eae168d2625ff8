package palavra.forums;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import palavra.forums.api.Post;
import palavra.forums.api.moderation.CaseView;
import palavra.forums.api.moderation.Decision;
import palavra.forums.api.moderation.Figures;
import palavra.forums.api.moderation.LogEntry;
import palavra.forums.api.moderation.LogQuery;
import palavra.forums.api.moderation.Moderation;
import palavra.forums.api.moderation.Queue;
import palavra.forums.api.moderation.QueueQuery;
import palavra.forums.api.moderation.Report;
import palavra.forums.api.moderation.Sweep;
import palavra.forums.api.moderation.Swept;
import palavra.forums.moderation.Appealing;
import palavra.forums.moderation.CaseReader;
import palavra.forums.moderation.Claiming;
import palavra.forums.moderation.Deciding;
import palavra.forums.moderation.FigureReader;
import palavra.forums.moderation.LogReader;
import palavra.forums.moderation.Queues;
import palavra.forums.moderation.Reporting;
import palavra.forums.moderation.Sweeping;
import palavra.forums.people.Entrance;
import palavra.forums.reading.ThreadReader;
import palavra.kernel.Actor;
import palavra.kernel.Page;
import palavra.kernel.Refusal;

/** Moderation as it stands in this process: the entrance decides first, then the use case acts. */
@ApplicationScoped
class ModerationDoor implements Moderation {

    private final Entrance entrance;
    private final ThreadReader reader;
    private final Reporting reporting;
    private final Appealing appealing;
    private final Queues queues;
    private final CaseReader cases;
    private final Claiming claiming;
    private final Deciding deciding;
    private final Sweeping sweeping;
    private final LogReader log;
    private final FigureReader figures;

    ModerationDoor(
            Entrance entrance,
            ThreadReader reader,
            Reporting reporting,
            Appealing appealing,
            Queues queues,
            CaseReader cases,
            Claiming claiming,
            Deciding deciding,
            Sweeping sweeping,
            LogReader log,
            FigureReader figures) {
        this.entrance = entrance;
        this.reader = reader;
        this.reporting = reporting;
        this.appealing = appealing;
        this.queues = queues;
        this.cases = cases;
        this.claiming = claiming;
        this.deciding = deciding;
        this.sweeping = sweeping;
        this.log = log;
        this.figures = figures;
    }

    @Override
    public Post report(Actor actor, UUID run, UUID post, Report report) {
        var visit = entrance.visit(actor, run);
        reporting.report(visit, post, report);
        return reader.post(visit, post);
    }

    @Override
    public Post appeal(Actor actor, UUID run, UUID post, String text) {
        var visit = entrance.visit(actor, run);
        appealing.appeal(visit, post, text);
        return reader.post(visit, post);
    }

    @Override
    public Queue queue(Actor actor, QueueQuery query) {
        return queues.of(actor, query);
    }

    @Override
    public CaseView find(Actor actor, UUID id) {
        return cases.read(cases.visit(actor, id), id);
    }

    @Override
    public CaseView claim(Actor actor, UUID id, UUID colleague) {
        var visit = cases.visit(actor, id);
        claiming.claim(visit, id, colleague);
        return cases.read(visit, id);
    }

    @Override
    public CaseView release(Actor actor, UUID id) {
        var visit = cases.visit(actor, id);
        claiming.release(visit, id);
        return cases.read(visit, id);
    }

    @Override
    public CaseView decide(Actor actor, UUID id, Decision decision) {
        var visit = cases.visit(actor, id);
        deciding.decide(visit, id, decision);
        return cases.read(visit, id);
    }

    @Override
    public CaseView undo(Actor actor, UUID id) {
        var visit = cases.visit(actor, id);
        deciding.undo(visit, id);
        return cases.read(visit, id);
    }

    @Override
    public Swept sweep(Actor actor, UUID run, Sweep sweep) {
        var visit = entrance.visit(actor, run);
        if (!visit.moderator()) {
            throw Refusal.notFound();
        }
        return sweeping.sweep(visit, sweep);
    }

    @Override
    public Page<LogEntry> log(Actor actor, LogQuery query) {
        return log.of(actor, query);
    }

    @Override
    public Figures figures(Actor actor) {
        return figures.of(actor);
    }
}
