package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.content.api.studio.EditionAbout;
import palavra.content.importing.Look;
import palavra.content.publishing.CourseLock;
import palavra.content.publishing.Described;
import palavra.content.text.CommonMark;
import palavra.content.text.CourseFiles;
import palavra.content.text.MarkdownWriter;
import palavra.content.translation.FollowerPages;
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
    private final CourseLock lock;
    private final Described described;
    private final FollowerPages pages;

    AboutDesk(Access access, CourseLock lock, Described described, FollowerPages pages) {
        this.access = access;
        this.lock = lock;
        this.described = described;
        this.pages = pages;
    }

    EditionAbout of(Actor actor, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> view(access.edition(actor, id).edition()));
    }

    EditionAbout write(Actor actor, UUID id, EditionAbout wanted) {
        var checked = checked(wanted);
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = access.edition(actor, id).toWrite();
            lock.alone(opened.course().id);
            var edition = opened.edition();
            var about = About.locked(id);
            if (about.version() != wanted.version()) {
                throw Refusal.conflict("changed-meanwhile", "Somebody else changed it meanwhile. Look at it again.");
            }
            var overview = checked.overview().equals(markdown(about))
                    ? about.overview
                    : CommonMark.html(checked.overview(), NO_FILES);
            edition.title = checked.title();
            about.say(checked.word(), checked.lead(), overview, checked.abilities());
            described.tell(edition, about);
            if (edition.source) {
                pages.described(edition);
            } else {
                about.basedOn = sourceOf(edition).version();
                pages.written(actor, edition, opened.course().about);
            }
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
                markdown(about),
                about.abilities(),
                about.version(),
                about.basedOn,
                source);
    }

    private static About sourceOf(Edition edition) {
        return About.of(Edition.sourceOf(edition.course).orElseThrow().id);
    }

    private static String markdown(About about) {
        return MarkdownWriter.of(about.overview(), NO_FILES);
    }

    private static EditionAbout checked(EditionAbout wanted) {
        if (wanted == null || wanted.title() == null || wanted.title().isBlank()) {
            throw Refusal.invalid("name-missing", "Give it a name.");
        }
        var title = Limits.title(wanted.title());
        var abilities = wanted.abilities() == null
                ? List.<String>of()
                : wanted.abilities().stream()
                        .map(one -> Limits.line(one, LEAD))
                        .filter(one -> !one.isEmpty())
                        .toList();
        if (abilities.size() > ABILITIES) {
            throw Refusal.invalid("too-many-lines", "At most 12 things one can do afterwards.", ABILITIES);
        }
        var word = Limits.line(wanted.word(), WORD);
        return new EditionAbout(
                title,
                word.isEmpty() ? Look.word(title) : word,
                Limits.line(wanted.lead(), LEAD),
                Limits.text(wanted.overview() == null ? "" : wanted.overview().strip()),
                abilities,
                wanted.version(),
                null,
                null);
    }
}
