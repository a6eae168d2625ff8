package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.translation.Adaptation;
import palavra.content.fields.AboutFields;
import palavra.content.publishing.Described;
import palavra.content.tree.About;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.content.tree.Wording;
import palavra.kernel.Actor;

/**
 * The about page and the certificates of editions that follow: the source's in the words that are approved, or their own.
 * An about page shows as soon as it says something else, as the source's does; certificates wait for a publication.
 */
@ApplicationScoped
public class FollowerPages {

    /** Why a page is an edition's own, where somebody wrote it in the studio. */
    private static final String WRITTEN = "studio";

    /** Why certificates are, where the source took its own words away. */
    private static final String WITHDRAWN = "withdrawn";

    private final Sql sql;
    private final SourceFields source;
    private final FollowerTexts texts;
    private final Departures departures;
    private final Adaptations adaptations;
    private final Described described;

    FollowerPages(
            Sql sql,
            SourceFields source,
            FollowerTexts texts,
            Departures departures,
            Adaptations adaptations,
            Described described) {
        this.sql = sql;
        this.source = source;
        this.texts = texts;
        this.departures = departures;
        this.adaptations = adaptations;
        this.described = described;
    }

    /** The source's about page says something else: its translators find that, and its followers show what is left. */
    public void described(Edition of) {
        source.described(of);
        Course course = Course.findById(of.course);
        Edition.<Edition>list("course = ?1 and not source", course.id).stream()
                .filter(edition -> !texts.isOwn(edition, course.about))
                .forEach(edition -> settle(edition, List.of(course.about)));
    }

    /** Somebody wrote a page in the studio, so it is the edition's own; what waited about it is decided. */
    public void written(Actor actor, Edition edition, UUID block) {
        if (!departures.isDecided(edition, block)) {
            adaptations.keep(actor, edition, block, Adaptation.Kind.REPLACED, WRITTEN);
        }
        adaptations.close(actor, edition, block, "MERGE");
    }

    /** The source's certificates say nothing any more: the edition keeps what they said as its own, or says nothing either. */
    void withdrawn(Actor actor, Edition edition, UUID block, boolean keep) {
        if (!keep) {
            adaptations.release(edition, block);
        } else if (!texts.isOwn(edition, block)) {
            texts.saidLast(edition).ifPresent(Wording.locked(edition.id)::say);
            adaptations.keep(actor, edition, block, Adaptation.Kind.REPLACED, WITHDRAWN);
        }
    }

    /** Brings those of these blocks that are pages to what was decided about them. */
    void settle(Edition edition, Collection<UUID> blocks) {
        Course course = Course.findById(edition.course);
        if (blocks.contains(course.about)) {
            sql.flush();
            about(edition, source(edition), course.about);
        }
        if (blocks.contains(course.certificate)) {
            sql.flush();
            wording(edition, source(edition), course.certificate);
        }
    }

    private static Edition source(Edition edition) {
        return Edition.sourceOf(edition.course).orElseThrow();
    }

    private void about(Edition edition, Edition from, UUID block) {
        var about = About.locked(edition.id);
        var source = About.of(from.id);
        if (texts.isOwn(edition, block)) {
            about.basedOn = seen(edition, block, about.basedOn, source.version());
            return;
        }
        about.basedOn = null;
        var before = about.said(edition);
        var said = texts.texts(edition, block);
        var now = AboutFields.said(source, said, before, from.language(), edition.language());
        if (!now.equals(before)) {
            about.say(edition, now);
            described.tell(edition, about);
        }
    }

    /** What becomes an edition's own begins as what it said until now. */
    private void wording(Edition edition, Edition from, UUID block) {
        var wording = Wording.of(edition.id);
        if (!texts.isOwn(edition, block)) {
            wording.basedOn = null;
            return;
        }
        if (wording.basedOn == null) {
            texts.translated(edition).ifPresent(wording::say);
        }
        wording.basedOn =
                seen(edition, block, wording.basedOn, Wording.of(from.id).version());
    }

    /** The version of the source that an edition knows of: the present one unless a change waits to be decided. */
    private Integer seen(Edition edition, UUID block, Integer before, int present) {
        var waiting = sql.rows(
                "select 1 from review_task where edition = :edition and block = :block and decision is null",
                Map.of("edition", edition.id, "block", block));
        return before == null || waiting.isEmpty() ? (Integer) present : before;
    }
}
