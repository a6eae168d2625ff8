package palavra.forums;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import palavra.forums.api.ForumOverview;
import palavra.forums.api.Forums;
import palavra.forums.api.Mark;
import palavra.forums.api.NewPost;
import palavra.forums.api.NewThread;
import palavra.forums.api.News;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadList;
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.ThreadView;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Report;
import palavra.forums.moderation.Deciding;
import palavra.forums.moderation.Reporting;
import palavra.forums.people.Entrance;
import palavra.forums.people.ForumRecords;
import palavra.forums.people.Visit;
import palavra.forums.reading.Overviews;
import palavra.forums.reading.ThreadLists;
import palavra.forums.reading.ThreadNews;
import palavra.forums.reading.ThreadReader;
import palavra.forums.writing.Holding;
import palavra.forums.writing.Marking;
import palavra.forums.writing.Posted;
import palavra.forums.writing.Posting;
import palavra.kernel.Actor;

/** The door as it stands in this process: the entrance decides first, then the use case acts. */
@ApplicationScoped
class ForumsDoor implements Forums {

    private final Entrance entrance;
    private final ThreadLists lists;
    private final ThreadReader reader;
    private final ThreadNews news;
    private final Overviews overviews;
    private final Posting posting;
    private final Holding holding;
    private final Marking marking;
    private final Reporting reporting;
    private final Deciding deciding;
    private final ForumRecords records;

    ForumsDoor(
            Entrance entrance,
            ThreadLists lists,
            ThreadReader reader,
            ThreadNews news,
            Overviews overviews,
            Posting posting,
            Holding holding,
            Marking marking,
            Reporting reporting,
            Deciding deciding,
            ForumRecords records) {
        this.entrance = entrance;
        this.lists = lists;
        this.reader = reader;
        this.news = news;
        this.overviews = overviews;
        this.posting = posting;
        this.holding = holding;
        this.marking = marking;
        this.reporting = reporting;
        this.deciding = deciding;
        this.records = records;
    }

    @Override
    public ThreadList threads(Actor actor, UUID run, ThreadQuery query) {
        return lists.list(entrance.visit(actor, run), query);
    }

    @Override
    public ThreadView thread(Actor actor, UUID run, UUID thread, String cursor) {
        return reader.read(entrance.visit(actor, run), thread, cursor);
    }

    @Override
    public News since(Actor actor, UUID run, UUID thread, Instant at) {
        return news.since(entrance.visit(actor, run), thread, at);
    }

    @Override
    public ForumOverview overview(Actor actor) {
        return overviews.of(actor);
    }

    @Override
    public ThreadView open(Actor actor, UUID run, NewThread thread) {
        var visit = entrance.visit(actor, run);
        return reader.read(visit, written(visit, () -> posting.open(visit, thread)), null);
    }

    @Override
    public Post reply(Actor actor, UUID run, UUID thread, NewPost post) {
        var visit = entrance.visit(actor, run);
        return reader.post(visit, written(visit, () -> posting.reply(visit, thread, post)));
    }

    @Override
    public Post post(Actor actor, UUID run, UUID post) {
        return reader.post(entrance.visit(actor, run), post);
    }

    @Override
    public Post edit(Actor actor, UUID run, UUID post, String markdown) {
        var visit = entrance.visit(actor, run);
        return reader.post(visit, written(visit, () -> posting.edit(visit, post, markdown)));
    }

    @Override
    public Post mark(Actor actor, UUID run, UUID threadOrPost, Mark mark, boolean on) {
        var visit = entrance.visit(actor, run);
        switch (mark) {
            case FLAG -> flag(visit, threadOrPost, on);
            case HIDE -> deciding.hide(visit, threadOrPost, on);
            default -> marking.mark(visit, threadOrPost, mark, on);
        }
        return reader.post(visit, threadOrPost);
    }

    @Override
    public JsonNode records(Actor actor) {
        return records.of(actor.signedIn().id());
    }

    private void flag(Visit visit, UUID post, boolean on) {
        if (on) {
            reporting.report(visit, post, new Report(Reason.OTHER, ""));
        } else {
            reporting.takeBack(visit, post);
        }
    }

    /** Posts before it with the same words are held in a transaction of their own: they stand in other threads. */
    private UUID written(Visit visit, Supplier<Posted> write) {
        var posted = once(write);
        if (posted.wave()) {
            holding.wave(posted.id());
        }
        return posted.id();
    }

    /** Of two that came at the same time with one key, the second finds what the first wrote. */
    private static Posted once(Supplier<Posted> write) {
        try {
            return write.get();
        } catch (ConstraintViolationException twice) {
            return write.get();
        }
    }
}
