package palavra.learning.roster;

import java.time.Clock;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/** What staff did to the people of a run, written in the transaction of the deed. No e-mail is in it: it never goes. */
final class RosterDeed {

    private RosterDeed() {}

    static void note(Run run, UUID enrollment, Actor actor, String what, String detail, Clock clock) {
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
