package palavra.forums.api.moderation.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
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
import palavra.kernel.Actor;
import palavra.kernel.Page;

/** Moderation where forums run in another process: the actor is whom the request's token names. */
@DefaultBean
@ApplicationScoped
public class RemoteModeration implements Moderation {

    private final ModerationClient client;

    @Inject
    RemoteModeration(@RestClient ModerationClient client) {
        this.client = client;
    }

    /** The door of a service at another address than the configured one. */
    public static Moderation at(RestClientBuilder builder) {
        return new RemoteModeration(builder.build(ModerationClient.class));
    }

    @Override
    public Post report(Actor actor, UUID run, UUID post, Report report) {
        return client.report(run, post, report);
    }

    @Override
    public Post appeal(Actor actor, UUID run, UUID post, String text) {
        return client.appeal(run, post, new ModerationClient.Said(text));
    }

    @Override
    public Queue queue(Actor actor, QueueQuery query) {
        return client.queue(query.tab(), query.run(), query.language(), query.cursor());
    }

    @Override
    public CaseView find(Actor actor, UUID id) {
        return client.find(id);
    }

    @Override
    public CaseView claim(Actor actor, UUID id, UUID colleague) {
        return client.claim(id, new ModerationClient.Claim(colleague));
    }

    @Override
    public CaseView release(Actor actor, UUID id) {
        return client.release(id);
    }

    @Override
    public CaseView decide(Actor actor, UUID id, Decision decision) {
        return client.decide(id, decision);
    }

    @Override
    public CaseView undo(Actor actor, UUID id) {
        return client.undo(id);
    }

    @Override
    public Swept sweep(Actor actor, UUID run, Sweep sweep) {
        return client.sweep(run, sweep);
    }

    @Override
    public Page<LogEntry> log(Actor actor, LogQuery query) {
        return client.log(query.run(), query.act(), query.cursor());
    }

    @Override
    public Figures figures(Actor actor) {
        return client.figures();
    }
}
