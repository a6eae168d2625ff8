package palavra.learning.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.learning.api.roster.RosterAct;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/** What staff did to the people of a run, written in the transaction of the deed. No e-mail is in it: it never goes. */
public final class RosterDeed {

    private static final int MOST = 20;

    private static final String LAST = """
            select d.at, d.name, d.what, coalesce(e.name, '') as whom, d.detail
              from roster_deed d left join enrollment e on e.id = d.enrollment
             where d.run = :run order by d.id desc limit :most
            """;

    private RosterDeed() {}

    /** What was done last, newest first. */
    static List<RosterAct> of(Run run) {
        var acts = new ArrayList<RosterAct>();
        var rows = Learner.getEntityManager()
                .createNativeQuery(LAST, Object[].class)
                .setParameter("run", run.id)
                .setParameter("most", MOST)
                .getResultList();
        for (var each : rows) {
            var row = (Object[]) each;
            acts.add(new RosterAct(
                    (Instant) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]));
        }
        return acts;
    }

    /** Writes down that somebody looked at something about people, once a day however often they do. */
    public static void noteDaily(Run run, Actor actor, String what, Clock clock) {
        var dayAgo = clock.instant().minus(Duration.ofDays(1));
        var known = Learner.getEntityManager()
                .createNativeQuery(
                        "select 1 from roster_deed where run = :run and person = :person and what = :what and id > :since"
                                + " limit 1")
                .setParameter("run", run.id)
                .setParameter("person", actor.id())
                .setParameter("what", what)
                .setParameter("since", Ids.at(dayAgo))
                .getResultList();
        if (known.isEmpty()) {
            note(run, null, actor, what, "", clock);
        }
    }

    public static void note(Run run, UUID enrollment, Actor actor, String what, String detail, Clock clock) {
        var now = clock.instant();
        Learner.getEntityManager()
                .createNativeQuery("""
                        insert into roster_deed (id, run, enrollment, person, name, at, what, detail)
                        values (:id, :run, cast(:enrollment as uuid), :person, :name, :at, :what, :detail)
                        """)
                .setParameter("id", Ids.at(now))
                .setParameter("run", run.id)
                .setParameter("enrollment", enrollment == null ? null : enrollment.toString())
                .setParameter("person", actor.id())
                .setParameter("name", actor.name())
                .setParameter("at", now)
                .setParameter("what", what)
                .setParameter("detail", detail)
                .executeUpdate();
    }
}
