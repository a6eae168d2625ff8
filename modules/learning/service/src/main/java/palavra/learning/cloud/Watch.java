package palavra.learning.cloud;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.content.api.AssessedCloud;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.api.cloud.CloudDesk;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;

/** What those who answer for learners do with a word cloud: see all of it, hide what nobody should read, take it along. */
@ApplicationScoped
class Watch {

    /** More than anyone reads on a page; the file has them all. */
    private static final int MOST_WORDS = 500;

    private static final int MOST_ACTS = 20;

    private static final String HIDE = """
            insert into cloud_hidden (run, cloud, word)
            select run, cloud, word from cloud_count where run = :run and cloud = :cloud and word = :word and edition = :all
            on conflict do nothing
            """;

    private static final String SHOW = "delete from cloud_hidden where run = :run and cloud = :cloud and word = :word";

    private static final String KNOWN = "select count(*) from cloud_count"
            + " where run = :run and cloud = :cloud and word = :word and edition = :all and learners > 0";

    private static final String NOTE = """
            insert into cloud_act (id, run, cloud, word, hidden, person, name, at)
            values (:id, :run, :cloud, :word, :hidden, :person, :name, :at)
            """;

    private static final String ACTS = """
            select at, name, word, hidden from cloud_act where run = :run and cloud = :cloud order by id desc limit :most
            """;

    @Inject
    Syllabi syllabi;

    @Inject
    Clock clock;

    CloudDesk desk(Run run, UUID id) {
        var cloud = cloud(run, id);
        return new CloudDesk(
                cloud.unit(),
                Entries.words(run, id, Entries.ALL, true, MOST_WORDS),
                Entries.of(run.id, id, Entries.ALL, Entries.ALL).learners(),
                acts(run, id),
                run.zone);
    }

    byte[] export(Run run, UUID id) {
        cloud(run, id);
        return CloudCsv.write(run, id);
    }

    void hide(Run run, Actor actor, UUID cloud, String word, boolean hidden) {
        cloud(run, cloud);
        if (word == null || word.isEmpty() || !isKnown(run, cloud, word)) {
            throw Refusal.notFound();
        }
        var change = Learner.getEntityManager()
                .createNativeQuery(hidden ? HIDE : SHOW)
                .setParameter("run", run.id)
                .setParameter("cloud", cloud)
                .setParameter("word", word);
        if (hidden) {
            change.setParameter("all", Entries.ALL);
        }
        if (change.executeUpdate() > 0) {
            note(run, actor, cloud, word, hidden);
        }
    }

    private static boolean isKnown(Run run, UUID cloud, String word) {
        return (Long) Learner.getEntityManager()
                        .createNativeQuery(KNOWN, Long.class)
                        .setParameter("run", run.id)
                        .setParameter("cloud", cloud)
                        .setParameter("word", word)
                        .setParameter("all", Entries.ALL)
                        .getSingleResult()
                > 0;
    }

    private void note(Run run, Actor actor, UUID cloud, String word, boolean hidden) {
        var now = clock.instant();
        Learner.getEntityManager()
                .createNativeQuery(NOTE)
                .setParameter("id", Ids.at(now))
                .setParameter("run", run.id)
                .setParameter("cloud", cloud)
                .setParameter("word", word)
                .setParameter("hidden", hidden)
                .setParameter("person", actor.id())
                .setParameter("name", actor.name())
                .setParameter("at", now)
                .executeUpdate();
    }

    private static List<CloudDesk.Act> acts(Run run, UUID cloud) {
        var acts = new ArrayList<CloudDesk.Act>();
        var rows = Learner.getEntityManager()
                .createNativeQuery(ACTS, Object[].class)
                .setParameter("run", run.id)
                .setParameter("cloud", cloud)
                .setParameter("most", MOST_ACTS)
                .getResultList();
        for (var each : rows) {
            var row = (Object[]) each;
            acts.add(new CloudDesk.Act((Instant) row[0], (String) row[1], (String) row[2], (Boolean) row[3]));
        }
        return acts;
    }

    /** The cloud as any edition of the run shows it now. */
    private AssessedCloud cloud(Run run, UUID id) {
        return run.published().stream()
                .flatMap(edition -> syllabi.of(edition.publication()).cloud(id).stream())
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
