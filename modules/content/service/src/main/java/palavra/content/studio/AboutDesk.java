package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.content.ContentMailbox;
import palavra.content.api.EditionDescribed;
import palavra.content.api.studio.EditionAbout;
import palavra.content.importing.Look;
import palavra.content.text.CommonMark;
import palavra.content.text.CourseFiles;
import palavra.content.text.MarkdownWriter;
import palavra.content.tree.About;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** What editions say of themselves: written in the studio, told to who lists courses. It shows at once. */
@ApplicationScoped
class AboutDesk {

    private static final int WORD = 24;
    private static final int LEAD = 500;
    private static final int ABILITIES = 12;

    /** Anyone reads it, so it can hold no file of the course. */
    private static final CourseFiles NO_FILES = new CourseFiles(List.of());

    private final Access access;
    private final ContentMailbox mailbox;

    AboutDesk(Access access, ContentMailbox mailbox) {
        this.access = access;
        this.mailbox = mailbox;
    }

    EditionAbout of(Actor actor, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> view(access.edition(actor, id).edition()));
    }

    EditionAbout write(Actor actor, UUID id, EditionAbout wanted) {
        var checked = checked(wanted);
        return QuarkusTransaction.requiringNew().call(() -> {
            var edition = access.edition(actor, id).toWrite().edition();
            var about = About.locked(id);
            if (about.version() != wanted.version()) {
                throw Refusal.conflict("changed-meanwhile", "Somebody else changed it meanwhile. Look at it again.");
            }
            var overview = checked.overview().equals(markdown(about.overview))
                    ? about.overview
                    : CommonMark.html(checked.overview(), NO_FILES);
            edition.title = checked.title();
            about.say(checked.word(), checked.lead(), overview, checked.abilities());
            about.basedOn = edition.source ? null : sourceOf(edition).version();
            mailbox.tell(
                    "edition-described",
                    edition.course,
                    new EditionDescribed(
                            edition.course,
                            id,
                            edition.title,
                            about.word,
                            about.lead,
                            about.overview,
                            about.abilities()));
            return view(edition);
        });
    }

    private static EditionAbout view(Edition edition) {
        return view(
                edition,
                edition.source ? null : view(Edition.sourceOf(edition.course).orElseThrow(), null));
    }

    private static EditionAbout view(Edition edition, EditionAbout source) {
        var about = About.of(edition.id);
        return new EditionAbout(
                edition.title,
                about.word,
                about.lead,
                markdown(about.overview),
                about.abilities(),
                about.version(),
                about.basedOn,
                source);
    }

    private static About sourceOf(Edition edition) {
        return About.of(Edition.sourceOf(edition.course).orElseThrow().id);
    }

    private static String markdown(String html) {
        return MarkdownWriter.of(html, NO_FILES);
    }

    private static EditionAbout checked(EditionAbout wanted) {
        if (wanted == null || wanted.title() == null || wanted.title().isBlank()) {
            throw Refusal.invalid("name-missing", "Give it a name.");
        }
        var title = Limits.title(wanted.title());
        var abilities = wanted.abilities() == null
                ? List.<String>of()
                : wanted.abilities().stream()
                        .map(one -> shorter(one, LEAD))
                        .filter(one -> !one.isEmpty())
                        .toList();
        if (abilities.size() > ABILITIES) {
            throw Refusal.invalid("too-many-lines", "At most 12 things one can do afterwards.", ABILITIES);
        }
        var word = shorter(wanted.word(), WORD);
        return new EditionAbout(
                title,
                word.isEmpty() ? Look.word(title) : word,
                shorter(wanted.lead(), LEAD),
                Limits.text(wanted.overview() == null ? "" : wanted.overview().strip()),
                abilities,
                wanted.version(),
                null,
                null);
    }

    private static String shorter(String text, int most) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() > most) {
            throw Refusal.invalid("line-too-long", "It has at most " + most + " characters.", most);
        }
        return stripped;
    }
}
