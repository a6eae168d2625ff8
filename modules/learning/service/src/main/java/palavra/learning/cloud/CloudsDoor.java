package palavra.learning.cloud;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.learning.api.cloud.CloudDesk;
import palavra.learning.api.cloud.CloudView;
import palavra.learning.api.cloud.Clouds;
import palavra.learning.run.Places;

/** The door itself: for each act its transaction and its door check, and whether the learner is held meanwhile. */
@ApplicationScoped
@Transactional
public class CloudsDoor implements Clouds {

    @Inject
    Places places;

    @Inject
    Saying saying;

    @Inject
    Watch watch;

    @Override
    public List<CloudView> in(Actor actor, UUID run, UUID unit) {
        return saying.in(places.of(actor, run), unit);
    }

    @Override
    public CloudView of(Actor actor, UUID run, UUID cloud, UUID edition) {
        return saying.view(places.of(actor, run), cloud, edition);
    }

    @Override
    public CloudView say(Actor actor, UUID run, UUID cloud, List<String> words) {
        return saying.say(places.held(actor, run), cloud, words);
    }

    @Override
    public CloudDesk desk(Actor actor, UUID run, UUID cloud) {
        return watch.desk(places.graded(actor, run), cloud);
    }

    @Override
    public byte[] export(Actor actor, UUID run, UUID cloud) {
        return watch.export(places.graded(actor, run), cloud);
    }

    @Override
    public void hide(Actor actor, UUID run, UUID cloud, String word, boolean hidden) {
        watch.hide(places.graded(actor, run), actor, cloud, word, hidden);
    }
}
