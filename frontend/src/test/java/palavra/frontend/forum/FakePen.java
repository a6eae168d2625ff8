package palavra.frontend.forum;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.ThreadKind;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.pen.Alike;
import palavra.forums.api.pen.KeptDraft;
import palavra.forums.api.pen.Pen;
import palavra.forums.api.pen.Preview;
import palavra.forums.api.pen.Quote;
import palavra.forums.api.pen.Revision;
import palavra.forums.api.pen.Revision.Edit;
import palavra.forums.api.pen.Revision.Piece;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** Zuri has begun to write everywhere, others nowhere. */
@Alternative
@Priority(1)
@ApplicationScoped
class FakePen implements Pen {

    static final KeptDraft BEGUN =
            new KeptDraft("begun-key", ThreadKind.DISCUSSION, null, "A <title> begun", "Half a <sentence>", null);

    @Override
    public KeptDraft draft(Actor actor, UUID run, UUID about) {
        return actor.name().equals("Zuri") ? BEGUN : new KeptDraft("new-key", null, null, null, null, null);
    }

    @Override
    public void keep(Actor actor, UUID run, UUID about, KeptDraft draft) {
        if (draft.markdown().contains("long")) {
            throw Refusal.invalid("text-too-long", "The text has more than 10000 characters.", 10000);
        }
    }

    @Override
    public Preview preview(Actor actor, UUID run, KeptDraft draft) {
        if (draft.markdown().isBlank()) {
            throw Refusal.invalid("text-missing", "Write something first.");
        }
        return new Preview("<p>As <em>seen</em></p>", Language.PORTUGUESE, alike(actor, run, draft.title()));
    }

    @Override
    public List<Alike> alike(Actor actor, UUID run, String title) {
        return title.isBlank()
                ? List.of()
                : List.of(new Alike(FakeForums.THREAD, "Asked <before>", Language.ENGLISH, 3, true));
    }

    @Override
    public Quote quote(Actor actor, UUID run, UUID post) {
        return new Quote("> **Amina**\n>\n> <quoted>\n\n");
    }

    @Override
    public List<Revision> revisions(Actor actor, UUID run, UUID post) {
        return List.of(new Revision(
                Instant.now().minusSeconds(600),
                "Oumar",
                Reason.PERSONAL_DATA,
                "a <number>",
                List.of(
                        new Piece(Edit.SAME, "Boil it for "),
                        new Piece(Edit.REMOVED, "<one>"),
                        new Piece(Edit.ADDED, "ten"))));
    }
}
