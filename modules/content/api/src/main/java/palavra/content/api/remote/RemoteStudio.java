package palavra.content.api.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.content.api.Asset;
import palavra.content.api.GradingPolicy;
import palavra.content.api.UnitContent;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.Community;
import palavra.content.api.studio.Difference;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.DraftTree;
import palavra.content.api.studio.EditionAbout;
import palavra.content.api.studio.EditionWording;
import palavra.content.api.studio.FilmState;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.NewFile;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.PublicationLine;
import palavra.content.api.studio.Release;
import palavra.content.api.studio.Revision;
import palavra.content.api.studio.Shown;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.StudioCourse;
import palavra.content.api.studio.StudioFile;
import palavra.content.api.studio.Undone;
import palavra.content.api.studio.Writing;
import palavra.kernel.Actor;

/** The studio's door where content is another process. Who asks is said by the token, so the actor is not sent. */
@DefaultBean
@ApplicationScoped
class RemoteStudio implements Studio {

    private final StudioApi studio;

    RemoteStudio(@RestClient StudioApi studio) {
        this.studio = studio;
    }

    @Override
    public List<StudioCourse> courses(Actor actor) {
        return studio.courses();
    }

    @Override
    public StudioCourse course(Actor actor, UUID course) {
        return studio.course(course);
    }

    @Override
    public StudioCourse courseOf(Actor actor, UUID edition) {
        return studio.courseOf(edition);
    }

    @Override
    public StudioCourse begin(Actor actor, NewCourse course) {
        return studio.begin(course);
    }

    @Override
    public StudioCourse follow(Actor actor, UUID course, NewEdition edition) {
        return studio.follow(course, edition);
    }

    @Override
    public DraftTree tree(Actor actor, UUID edition) {
        return studio.tree(edition);
    }

    @Override
    public DraftBlock block(Actor actor, UUID edition, UUID block) {
        return studio.block(edition, block);
    }

    @Override
    public DraftBlock add(Actor actor, UUID edition, NewBlock block) {
        return studio.add(edition, block);
    }

    @Override
    public DraftBlock save(Actor actor, UUID edition, UUID block, Writing writing) {
        return studio.save(edition, block, writing);
    }

    @Override
    public DraftBlock set(Actor actor, UUID edition, UUID block, BlockSettings settings) {
        return studio.set(edition, block, settings);
    }

    @Override
    public void move(Actor actor, UUID edition, UUID block, Place place) {
        studio.move(edition, block, place);
    }

    @Override
    public DraftBlock duplicate(Actor actor, UUID edition, UUID block) {
        return studio.duplicate(edition, block);
    }

    @Override
    public void delete(Actor actor, UUID edition, UUID block) {
        studio.delete(edition, block);
    }

    @Override
    public Optional<Undone> undo(Actor actor, UUID edition) {
        return Optional.ofNullable(studio.undo(edition));
    }

    @Override
    public void keep(Actor actor, UUID edition, UUID block, Writing writing) {
        studio.keep(edition, block, writing);
    }

    @Override
    public List<Revision> revisions(Actor actor, UUID edition, UUID block) {
        return studio.revisions(edition, block);
    }

    @Override
    public UnitContent preview(Actor actor, UUID edition, UUID unit) {
        return studio.preview(edition, unit);
    }

    @Override
    public Shown show(Actor actor, UUID edition, UUID block, Writing writing) {
        return studio.show(edition, block, writing);
    }

    @Override
    public Difference changes(Actor actor, UUID edition) {
        return studio.changes(edition);
    }

    @Override
    public PublicationLine publish(Actor actor, UUID edition, Release release) {
        return studio.publish(edition, release);
    }

    @Override
    public List<PublicationLine> publications(Actor actor, UUID edition) {
        return studio.publications(edition);
    }

    @Override
    public Difference difference(Actor actor, UUID from, UUID to) {
        return studio.difference(from, to);
    }

    @Override
    public PublicationLine restore(Actor actor, UUID publication, String note) {
        return studio.restore(publication, new Release(note, null));
    }

    @Override
    public void unschedule(Actor actor, UUID publication) {
        studio.unschedule(publication);
    }

    @Override
    public List<StudioFile> files(Actor actor, UUID course) {
        return studio.files(course);
    }

    @Override
    public List<FilmState> films(Actor actor, UUID course) {
        return studio.films(course);
    }

    @Override
    public StudioFile upload(Actor actor, UUID course, NewFile file) {
        return studio.upload(course, file.path(), file.file());
    }

    @Override
    public Asset file(Actor actor, UUID course, String path) {
        try (var head = studio.fileHead(course, path)) {
            return new Asset(
                    path.substring(path.lastIndexOf('/') + 1),
                    head.getMediaType().toString(),
                    Long.parseLong(head.getHeaderString("Content-Length")),
                    head.getHeaderString("ETag").replace("\"", ""),
                    offset -> studio.file(course, path, offset == 0 ? null : "bytes=" + offset + "-"));
        }
    }

    @Override
    public GradingPolicy grade(Actor actor, UUID course, GradingPolicy policy) {
        return studio.grade(course, policy);
    }

    @Override
    public StudioCourse dedicate(Actor actor, UUID edition, Community community) {
        return studio.dedicate(edition, community);
    }

    @Override
    public EditionAbout about(Actor actor, UUID edition) {
        return studio.about(edition);
    }

    @Override
    public EditionAbout describe(Actor actor, UUID edition, EditionAbout about) {
        return studio.describe(edition, about);
    }

    @Override
    public EditionWording wording(Actor actor, UUID edition) {
        return studio.wording(edition);
    }

    @Override
    public EditionWording word(Actor actor, UUID edition, EditionWording wording) {
        return studio.word(edition, wording);
    }

    @Override
    public GradingPolicy grading(Actor actor, UUID course) {
        return studio.grading(course);
    }
}
