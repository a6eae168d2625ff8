package palavra.courses.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import palavra.courses.api.Invitation;
import palavra.courses.api.PlannedStep;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** What the leads of a run do with it. Every change locks the run, is written down as a deed and is told. */
@ApplicationScoped
public class RunDesk {

    private final RunNews news;
    private final Clock clock;

    RunDesk(RunNews news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    /** The runs the actor's rights reach, newest first; all for an administrator. */
    @Transactional
    public List<UUID> runsOf(Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                ? Run.find("select r.id from Run r order by r.id desc")
                        .project(UUID.class)
                        .list()
                : Grant.runsOf(actor.signedIn().id());
    }

    @Transactional
    public void move(Actor actor, UUID id, RunState to) {
        var run = Rights.led(actor, id);
        var was = run.state();
        run.move(to);
        tell(actor, run, "state", was, to);
    }

    /** Lets it take a step later by itself; null takes that back. */
    @Transactional
    public void schedule(Actor actor, UUID id, PlannedStep step) {
        var run = Rights.led(actor, id);
        var was = run.planned();
        run.plan(step);
        var now = clock.instant();
        if (was != null) {
            Deed.note(now, actor, "planned " + was.to(), id, was.at(), "");
        }
        if (step != null) {
            Deed.note(now, actor, "planned " + step.to(), id, "", step.at());
        }
    }

    @Transactional
    public void join(Actor actor, UUID id, TeamMember member) {
        var run = Rights.led(actor, id);
        new Team(run).join(member, clock.instant(), actor.id());
        tell(actor, run, "join " + member.person(), "", member.name() + " " + member.role());
    }

    @Transactional
    public void leave(Actor actor, UUID id, UUID person) {
        var run = Rights.led(actor, id);
        var was = new Team(run).leave(person);
        tell(actor, run, "leave " + person, was, "");
    }

    /** The e-mail itself is not written down among the deeds, which nobody can alter. */
    @Transactional
    public void invite(Actor actor, UUID id, Invitation invitation) {
        var run = Rights.led(actor, id);
        run.unlessArchived();
        Asked.ask(run, invitation, clock.instant(), actor);
        Deed.note(clock.instant(), actor, "invite", id, "", invitation.role());
    }

    @Transactional
    public void uninvite(Actor actor, UUID id, String email) {
        Rights.led(actor, id);
        var asked = Asked.of(id, email).orElseThrow(Refusal::notFound);
        Deed.note(clock.instant(), actor, "invite", id, asked.role(), "");
        asked.delete();
    }

    /** Who comes with a verified e-mail is put on every team that asked for it. */
    @Transactional
    public void accept(Actor actor, String email) {
        actor.signedIn();
        if (email == null || email.isBlank()) {
            return;
        }
        for (var asked : Asked.whom(email)) {
            Run.locked(asked.run()).ifPresent(run -> {
                asked.come(actor, run, clock.instant());
                tell(actor, run, "join " + actor.id(), "", actor.name() + " " + asked.role());
            });
        }
    }

    /** Takes somebody off every team and every list of who is asked onto one; the last lead of a run cannot go. */
    @Transactional
    public void withdraw(Actor actor, String email) {
        var person = actor.signedIn().id();
        var reached = Grant.runsOf(person);
        Grant.teamsOf(person).forEach(id -> Run.locked(id).ifPresent(run -> new Team(run).leave(person)));
        Grant.delete("person", person);
        if (email != null) {
            Asked.whom(email).forEach(Asked::delete);
        }
        news.tell(reached);
    }

    private void tell(Actor actor, Run run, String what, Object was, Object becomes) {
        Deed.note(clock.instant(), actor, what, run.id(), was, becomes);
        news.tell(run);
    }
}
