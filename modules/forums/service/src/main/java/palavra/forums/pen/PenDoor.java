package palavra.forums.pen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.forums.ForumsConfig;
import palavra.forums.api.pen.Alike;
import palavra.forums.api.pen.KeptDraft;
import palavra.forums.api.pen.Pen;
import palavra.forums.api.pen.Preview;
import palavra.forums.api.pen.Quote;
import palavra.forums.api.pen.Revision;
import palavra.forums.people.Entrance;
import palavra.forums.reading.ThreadReader;
import palavra.forums.text.Markdown;
import palavra.forums.text.Tongue;
import palavra.forums.text.Written;
import palavra.kernel.Actor;

/** The door for whoever is writing, as it stands in this process. */
@ApplicationScoped
class PenDoor implements Pen {

    private final Entrance entrance;
    private final ThreadReader reader;
    private final Drafts drafts;
    private final Likeness likeness;
    private final Quotes quotes;
    private final Revisions revisions;
    private final ForumsConfig config;

    PenDoor(
            Entrance entrance,
            ThreadReader reader,
            Drafts drafts,
            Likeness likeness,
            Quotes quotes,
            Revisions revisions,
            ForumsConfig config) {
        this.entrance = entrance;
        this.reader = reader;
        this.drafts = drafts;
        this.likeness = likeness;
        this.quotes = quotes;
        this.revisions = revisions;
        this.config = config;
    }

    @Override
    public KeptDraft draft(Actor actor, UUID run, UUID about) {
        return drafts.of(entrance.visit(actor, run), about);
    }

    @Override
    public void keep(Actor actor, UUID run, UUID about, KeptDraft draft) {
        drafts.keep(entrance.visit(actor, run), about, draft);
    }

    @Override
    public Preview preview(Actor actor, UUID run, KeptDraft draft) {
        var visit = entrance.visit(actor, run);
        var text = Written.text(draft.markdown(), config.longestText());
        var language = draft.language() == null
                ? Tongue.of(draft.title() + "\n\n" + text, visit.language())
                : draft.language();
        return new Preview(Markdown.toHtml(text), language, likeness.of(visit, draft.title()));
    }

    @Override
    public List<Alike> alike(Actor actor, UUID run, String title) {
        return likeness.of(entrance.visit(actor, run), title);
    }

    @Override
    public Quote quote(Actor actor, UUID run, UUID post) {
        var visit = entrance.visit(actor, run);
        return new Quote(quotes.of(visit, reader.post(visit, post)));
    }

    @Override
    public List<Revision> revisions(Actor actor, UUID run, UUID post) {
        var visit = entrance.visit(actor, run);
        return revisions.of(visit, reader.post(visit, post));
    }
}
