package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.people.Participants;
import palavra.forums.people.Visit;
import palavra.kernel.Refusal;

/** Says who looks at a case, so that two do not read the same; it keeps nobody from deciding. */
@ApplicationScoped
public class Claiming {

    private static final String ON_THE_TEAM = "select 1 from participant where run = ? and person = ? and staff";

    private final Sql sql;
    private final Posts posts;
    private final Cases cases;
    private final Logbook logbook;
    private final Participants participants;

    Claiming(Sql sql, Posts posts, Cases cases, Logbook logbook, Participants participants) {
        this.sql = sql;
        this.posts = posts;
        this.cases = cases;
        this.logbook = logbook;
        this.participants = participants;
    }

    @Transactional
    public void claim(Visit visit, UUID id, UUID colleague) {
        var post = posts.held(visit, cases.find(id).post());
        if (colleague != null
                && sql.one(ON_THE_TEAM, row -> true, visit.run(), colleague).isEmpty()) {
            throw Refusal.invalid("not-of-the-team", "This person is not on the team of the run.");
        }
        if (!cases.find(id).isOpen()) {
            throw Cases.decided();
        }
        participants.know(visit);
        if (!cases.claim(id, visit.person(), colleague == null ? visit.person() : colleague)) {
            throw Refusal.conflict("case-is-claimed", "Somebody else looks at this already.");
        }
        logbook.wrote(visit.person(), colleague == null ? "CLAIM" : "HAND_OVER", true, post, null, null);
    }

    @Transactional
    public void release(Visit visit, UUID id) {
        var post = posts.held(visit, cases.find(id).post());
        if (cases.release(id, visit.person())) {
            logbook.wrote(visit.person(), "CLAIM", false, post, null, null);
        }
    }
}
