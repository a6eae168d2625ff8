package palavra.courses.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.courses.api.CatalogPage;
import palavra.courses.api.CatalogQuery;
import palavra.courses.api.CourseAbout;
import palavra.courses.api.Courses;
import palavra.courses.api.Institution;
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
import palavra.kernel.Actor;
import palavra.kernel.Language;

/** The door where the service is another process: the same answers and refusals over its REST API. */
@DefaultBean
@ApplicationScoped
class RemoteCourses implements Courses {

    private final CoursesClient service;

    RemoteCourses(@RestClient CoursesClient service) {
        this.service = service;
    }

    @Override
    public CatalogPage catalog(CatalogQuery query) {
        return service.catalog(
                query.text(),
                tag(query.reader()),
                tag(query.language()),
                query.subject(),
                query.sdg(),
                query.institution(),
                query.pace(),
                query.cursor(),
                query.limit());
    }

    @Override
    public CourseAbout about(Actor actor, String slug, Language wanted, UUID edition) {
        return service.about(slug, tag(wanted), edition);
    }

    @Override
    public RunView run(Actor actor, UUID run) {
        return service.run(run);
    }

    @Override
    public List<RunView> runs(Collection<UUID> runs) {
        return runs.isEmpty() ? List.of() : service.runs(runs);
    }

    @Override
    public List<RunView> teaching(Actor actor) {
        actor.signedIn();
        return service.teaching();
    }

    @Override
    public Set<RunRole> rolesIn(Actor actor, UUID run) {
        return actor.isAnonymous() ? Set.of() : service.roles(run);
    }

    @Override
    public void schedule(Actor actor, UUID run, PlannedStep step) {
        if (step == null) {
            service.unschedule(run);
        } else {
            service.schedule(run, step);
        }
    }

    @Override
    public RunView move(Actor actor, UUID run, RunState to) {
        return service.move(run, new CoursesClient.StateChange(to));
    }

    @Override
    public RunView join(Actor actor, UUID run, TeamMember member) {
        return service.join(run, member.person(), new CoursesClient.Membership(member.name(), member.role()));
    }

    @Override
    public RunView leave(Actor actor, UUID run, UUID person) {
        return service.leave(run, person);
    }

    @Override
    public RunSettings settings(Actor actor, UUID run) {
        return service.settings(run);
    }

    @Override
    public RunSettings set(Actor actor, UUID run, RunChange change) {
        return service.set(run, change);
    }

    @Override
    public RunSettings show(Actor actor, UUID run, UUID edition, UUID publication) {
        return service.show(run, edition, new CoursesClient.Shown(publication));
    }

    @Override
    public RelaunchPlan plan(Actor actor, UUID run, NewRun wanted) {
        return service.plan(run, wanted);
    }

    @Override
    public RunView relaunch(Actor actor, UUID run, NewRun wanted) {
        return service.relaunch(run, wanted);
    }

    @Override
    public void invite(Actor actor, UUID run, Invitation invitation) {
        service.invite(run, invitation);
    }

    @Override
    public void uninvite(Actor actor, UUID run, String email) {
        service.uninvite(run, email);
    }

    /** The service reads the e-mail from the token that is passed on. */
    @Override
    public void accept(Actor actor, String email) {
        service.accept();
    }

    @Override
    public List<Institution> institutions() {
        return service.institutions();
    }

    private static String tag(Language language) {
        return language == null ? null : language.tag();
    }

    @Override
    public JsonNode records(Actor actor) {
        return service.records();
    }

    @Override
    public void erase(Actor actor, String email, boolean texts, boolean certificates) {
        service.erase(new CoursesClient.Wish(texts, certificates));
    }
}
