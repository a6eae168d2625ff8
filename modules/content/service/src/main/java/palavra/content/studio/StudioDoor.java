package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import palavra.content.films.FilmDesk;
import palavra.content.publishing.Previews;
import palavra.content.tree.Course;
import palavra.kernel.Actor;

/** The studio's door, opened to the use cases behind it. */
@ApplicationScoped
public class StudioDoor implements Studio {

    private final Access access;
    private final Shelf shelf;
    private final Beginning beginning;
    private final Dedication dedication;
    private final Trees trees;
    private final Opener opener;
    private final Writer writer;
    private final Showing showing;
    private final Growth growth;
    private final TreeActs acts;
    private final Undo undo;
    private final Previews previews;
    private final Differences differences;
    private final Press press;
    private final CourseFileDesk files;
    private final FilmDesk films;
    private final AboutDesk abouts;
    private final WordingDesk wordings;

    StudioDoor(
            Access access,
            Shelf shelf,
            Beginning beginning,
            Dedication dedication,
            Trees trees,
            Opener opener,
            Writer writer,
            Showing showing,
            Growth growth,
            TreeActs acts,
            Undo undo,
            Previews previews,
            Differences differences,
            Press press,
            CourseFileDesk files,
            FilmDesk films,
            AboutDesk abouts,
            WordingDesk wordings) {
        this.access = access;
        this.shelf = shelf;
        this.beginning = beginning;
        this.dedication = dedication;
        this.trees = trees;
        this.opener = opener;
        this.writer = writer;
        this.showing = showing;
        this.growth = growth;
        this.acts = acts;
        this.undo = undo;
        this.previews = previews;
        this.differences = differences;
        this.press = press;
        this.files = files;
        this.films = films;
        this.abouts = abouts;
        this.wordings = wordings;
    }

    @Override
    public List<StudioCourse> courses(Actor actor) {
        actor.signedIn();
        return QuarkusTransaction.requiringNew().call(() -> shelf.of(actor));
    }

    @Override
    public StudioCourse course(Actor actor, UUID course) {
        actor.signedIn();
        return QuarkusTransaction.requiringNew().call(() -> shelf.one(actor, course));
    }

    @Override
    public StudioCourse courseOf(Actor actor, UUID edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> shelf.one(actor, access.edition(actor, edition).course().id));
    }

    @Override
    public StudioCourse begin(Actor actor, NewCourse course) {
        return beginning.begin(actor, course);
    }

    @Override
    public StudioCourse follow(Actor actor, UUID course, NewEdition edition) {
        return beginning.follow(actor, course, edition);
    }

    @Override
    public StudioCourse dedicate(Actor actor, UUID edition, Community community) {
        return dedication.change(actor, edition, community);
    }

    @Override
    public DraftTree tree(Actor actor, UUID edition) {
        return QuarkusTransaction.requiringNew().call(() -> trees.of(access.edition(actor, edition)));
    }

    @Override
    public DraftBlock block(Actor actor, UUID edition, UUID block) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = access.edition(actor, edition);
            return opener.view(actor, opened, opener.block(opened, block));
        });
    }

    @Override
    public DraftBlock add(Actor actor, UUID edition, NewBlock block) {
        return growth.add(actor, edition, block);
    }

    @Override
    public DraftBlock save(Actor actor, UUID edition, UUID block, Writing writing) {
        return writer.save(actor, edition, block, writing);
    }

    @Override
    public DraftBlock set(Actor actor, UUID edition, UUID block, BlockSettings settings) {
        return acts.set(actor, edition, block, settings);
    }

    @Override
    public void move(Actor actor, UUID edition, UUID block, Place place) {
        acts.move(actor, edition, block, place);
    }

    @Override
    public DraftBlock duplicate(Actor actor, UUID edition, UUID block) {
        return growth.duplicate(actor, edition, block);
    }

    @Override
    public void delete(Actor actor, UUID edition, UUID block) {
        acts.delete(actor, edition, block);
    }

    @Override
    public Optional<Undone> undo(Actor actor, UUID edition) {
        return undo.last(actor, edition);
    }

    @Override
    public void keep(Actor actor, UUID edition, UUID block, Writing writing) {
        writer.keep(actor, edition, block, writing);
    }

    @Override
    public List<Revision> revisions(Actor actor, UUID edition, UUID block) {
        return writer.revisions(actor, edition, block);
    }

    @Override
    public UnitContent preview(Actor actor, UUID edition, UUID unit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> previews.unit(access.edition(actor, edition).edition(), unit));
    }

    @Override
    public Shown show(Actor actor, UUID edition, UUID block, Writing writing) {
        return showing.show(actor, edition, block, writing);
    }

    @Override
    public Difference changes(Actor actor, UUID edition) {
        return differences.changes(actor, edition);
    }

    @Override
    public PublicationLine publish(Actor actor, UUID edition, Release release) {
        return press.publish(actor, edition, release);
    }

    @Override
    public List<PublicationLine> publications(Actor actor, UUID edition) {
        return press.list(actor, edition);
    }

    @Override
    public Difference difference(Actor actor, UUID from, UUID to) {
        return differences.between(actor, from, to);
    }

    @Override
    public PublicationLine restore(Actor actor, UUID publication, String note) {
        return press.restore(actor, publication, note);
    }

    @Override
    public void unschedule(Actor actor, UUID publication) {
        press.unschedule(actor, publication);
    }

    @Override
    public List<StudioFile> files(Actor actor, UUID course) {
        return files.list(actor, course);
    }

    @Override
    public StudioFile upload(Actor actor, UUID course, NewFile file) {
        return files.upload(actor, course, file);
    }

    @Override
    public Asset file(Actor actor, UUID course, String path) {
        return files.file(actor, course, path);
    }

    @Override
    public List<FilmState> films(Actor actor, UUID course) {
        return QuarkusTransaction.requiringNew()
                .call(() -> films.of(access.course(actor, course).course().id));
    }

    @Override
    public EditionAbout about(Actor actor, UUID edition) {
        return abouts.of(actor, edition);
    }

    @Override
    public EditionAbout describe(Actor actor, UUID edition, EditionAbout about) {
        return abouts.write(actor, edition, about);
    }

    @Override
    public EditionWording wording(Actor actor, UUID edition) {
        return wordings.of(actor, edition);
    }

    @Override
    public EditionWording word(Actor actor, UUID edition, EditionWording wording) {
        return wordings.write(actor, edition, wording);
    }

    @Override
    public GradingPolicy grade(Actor actor, UUID course, GradingPolicy policy) {
        var checked = Grading.check(policy);
        return QuarkusTransaction.requiringNew().call(() -> {
            Course graded = access.course(actor, course).toShape().course();
            graded.grade(checked);
            return graded.policy();
        });
    }

    @Override
    public GradingPolicy grading(Actor actor, UUID course) {
        return QuarkusTransaction.requiringNew()
                .call(() -> access.course(actor, course).course().policy());
    }
}
