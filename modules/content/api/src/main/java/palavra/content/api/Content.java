package palavra.content.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Page;

/** The door of {@code content}: content trees, publications, media, and what imports did. */
public interface Content {

    /** The tree of a publication, titles only: what an about page may show to anyone. 404 when there is none. */
    Outline outline(UUID publication);

    /** A unit's components for someone enrolled in the run or on its team; 404 for everyone else. */
    UnitContent unit(Actor actor, Reading reading, UUID unit);

    /** A file of a course for someone enrolled in the run or on its team; 404 for everyone else. */
    Asset asset(Actor actor, UUID run, String path);

    /** The same in the version its address names, which never changes; the present one where that is gone. */
    default Asset asset(Actor actor, UUID run, String path, String version) {
        return asset(actor, run, path);
    }

    /** Tree, problems with their keys and policy of a publication. For services only: 403 for every person. */
    Assessment assessment(Actor actor, UUID publication);

    /**
     * Imports an Open edX archive (OLX as tar.gz or zip) as a draft, all of it or nothing. A second import of the same
     * course (organization, number, run) updates it by source id.
     *
     * @throws palavra.kernel.Refusal 403 for who is neither author nor administrator, {@code course-of-others} for a
     *     course of somebody else; 400 with the reason for an archive that is broken or hostile; 404 for an edition of an
     *     unknown course; 413 when it is too large; 429 {@code import-busy} when too many wait
     */
    ImportReport importOlx(Actor actor, Upload upload);

    /** Imports, newest first: one's own, all for administrators. */
    Page<ImportSummary> imports(Actor actor, String cursor);

    /** The report of an import; 404 unless it is one's own or one is an administrator. */
    ImportReport importReport(Actor actor, UUID id);

    /**
     * Publishes what the import brought: an immutable snapshot that draft runs of the edition are pinned to and opened
     * with. Publishing unchanged content again answers the same publication.
     */
    Publication publish(Actor actor, UUID importId);

    /** Everything that is kept of the actor, by table. */
    JsonNode records(Actor actor);
}
