package palavra.courses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.courses.about.AboutPages;
import palavra.courses.api.CatalogPage;
import palavra.courses.api.CatalogQuery;
import palavra.courses.api.CourseAbout;
import palavra.courses.api.Courses;
import palavra.courses.api.Invitation;
import palavra.courses.api.NewRun;
import palavra.courses.api.PlannedStep;
import palavra.courses.api.RelaunchPlan;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunSettings;
import palavra.courses.api.RunState;
import palavra.courses.api.RunView;
import palavra.courses.api.TeamMember;
import palavra.courses.catalog.Catalog;
import palavra.courses.course.Institution;
import palavra.courses.erasure.CourseRecords;
import palavra.courses.erasure.Erasing;
import palavra.courses.relaunch.Relaunching;
import palavra.courses.run.Rights;
import palavra.courses.run.RunDesk;
import palavra.courses.run.RunViews;
import palavra.courses.settings.RunSetup;
import palavra.courses.settings.SettingsViews;
import palavra.kernel.Actor;
import palavra.kernel.Erasure;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** The door, in the process of the service. */
@ApplicationScoped
class CoursesDoor implements Courses {

    private final Catalog catalog;
    private final AboutPages about;
    private final RunViews views;
    private final RunDesk desk;
    private final SettingsViews settings;
    private final RunSetup setup;
    private final Relaunching relaunching;
    private final CourseRecords records;
    private final Erasing erasing;

    CoursesDoor(
            Catalog catalog,
            AboutPages about,
            RunViews views,
            RunDesk desk,
            SettingsViews settings,
            RunSetup setup,
            Relaunching relaunching,
            CourseRecords records,
            Erasing erasing) {
        this.catalog = catalog;
        this.about = about;
        this.views = views;
        this.desk = desk;
        this.settings = settings;
        this.setup = setup;
        this.relaunching = relaunching;
        this.records = records;
        this.erasing = erasing;
    }

    @Override
    public CatalogPage catalog(CatalogQuery query) {
        return catalog.page(query);
    }

    @Override
    public CourseAbout about(Actor actor, String slug, Language wanted, UUID edition) {
        return about.page(actor, slug, wanted, edition);
    }

    @Override
    public RunView run(Actor actor, UUID run) {
        return views.of(run)
                .filter(view -> Rights.maySee(actor, view))
                .map(view -> Rights.shown(actor, view))
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public List<RunView> runs(Collection<UUID> runs) {
        return views.of(new HashSet<>(runs)).stream()
                .filter(view -> view.state() != RunState.DRAFT)
                .map(RunView::withoutAccounts)
                .toList();
    }

    @Override
    public List<RunView> teaching(Actor actor) {
        return views.of(desk.runsOf(actor));
    }

    @Override
    public Set<RunRole> rolesIn(Actor actor, UUID run) {
        return views.of(run).map(view -> Rights.of(actor, view)).orElse(Set.of());
    }

    @Override
    public void schedule(Actor actor, UUID run, PlannedStep step) {
        desk.schedule(actor, run, step);
    }

    @Override
    public RunView move(Actor actor, UUID run, RunState to) {
        desk.move(actor, run, to);
        return views.of(run).orElseThrow(Refusal::notFound);
    }

    @Override
    public RunView join(Actor actor, UUID run, TeamMember member) {
        desk.join(actor, run, member);
        return views.of(run).orElseThrow(Refusal::notFound);
    }

    @Override
    public RunView leave(Actor actor, UUID run, UUID person) {
        desk.leave(actor, run, person);
        return views.of(run).orElseThrow(Refusal::notFound);
    }

    @Override
    public RunSettings settings(Actor actor, UUID run) {
        return settings.of(actor, run);
    }

    @Override
    public RunSettings set(Actor actor, UUID run, RunChange change) {
        setup.set(actor, run, change);
        return settings.of(actor, run);
    }

    @Override
    public RunSettings show(Actor actor, UUID run, UUID edition, UUID publication) {
        setup.show(actor, run, edition, publication);
        return settings.of(actor, run);
    }

    @Override
    public RelaunchPlan plan(Actor actor, UUID run, NewRun wanted) {
        return relaunching.plan(actor, run, wanted);
    }

    @Override
    public RunView relaunch(Actor actor, UUID run, NewRun wanted) {
        return views.of(relaunching.relaunch(actor, run, wanted)).orElseThrow(Refusal::notFound);
    }

    @Override
    public void invite(Actor actor, UUID run, Invitation invitation) {
        desk.invite(actor, run, invitation);
    }

    @Override
    public void uninvite(Actor actor, UUID run, String email) {
        desk.uninvite(actor, run, email);
    }

    @Override
    public void accept(Actor actor, String email) {
        desk.accept(actor, email);
    }

    @Override
    @Transactional
    public List<palavra.courses.api.Institution> institutions() {
        return Institution.listed().stream().map(Institution::view).toList();
    }

    @Override
    public JsonNode records(Actor actor) {
        return records.of(actor.signedIn().id());
    }

    @Override
    public void erase(Actor actor, String email, boolean texts, boolean certificates) {
        erasing.begin(actor, email, new Erasure(actor.signedIn().id(), texts, certificates));
    }
}
