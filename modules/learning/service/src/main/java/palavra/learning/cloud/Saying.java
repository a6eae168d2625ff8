package palavra.learning.cloud;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.AssessedCloud;
import palavra.kernel.Refusal;
import palavra.learning.api.cloud.CloudView;
import palavra.learning.cloud.Entries.Entry;
import palavra.learning.progress.Completions;
import palavra.learning.run.Place;
import palavra.learning.run.Told;
import palavra.learning.run.Work;

/** Saying words in a cloud, once; and what of it one may see: this is the only place where that is decided. */
@ApplicationScoped
class Saying {

    /** For who only looks: no enrollment has this id. */
    private static final UUID LOOKING = new UUID(0, 0);

    @Inject
    Completions completions;

    @Inject
    Told told;

    @Inject
    Clock clock;

    List<CloudView> in(Place place, UUID unit) {
        var opened = place.open(unit, clock.instant());
        return place.syllabus().cloudsOf(opened).stream()
                .map(cloud -> view(place, cloud, Entries.ALL))
                .toList();
    }

    CloudView view(Place place, UUID id, UUID edition) {
        return view(place, cloud(place, id), edition == null ? Entries.ALL : edition);
    }

    /** Call it with the learner's place held. The words are written last, because they hold the counts of all who say them. */
    CloudView say(Place place, UUID id, List<String> typed) {
        var now = clock.instant();
        var learner = place.working(now);
        var cloud = cloud(place, id);
        var words = Word.all(typed, cloud.inputs());
        completions.add(place, cloud.unit(), List.of(id), Work.of(place));
        learner.opened(cloud.unit(), now);
        var isNew = Entries.say(learner, id, place.edition().id(), words, now);
        if (isNew) {
            told.deed(place, "cloud.answered", id, Map.of("words", words.size()));
        }
        var entry = entry(place, cloud, Entries.ALL);
        var sent = words.stream().map(Word::counted).collect(Collectors.toSet());
        if (!isNew && !sent.equals(new HashSet<>(entry.counted()))) {
            throw Refusal.conflict("words-said", "You have sent your words already: they can not be changed.");
        }
        return view(place, cloud, Entries.ALL, entry);
    }

    private CloudView view(Place place, AssessedCloud cloud, UUID edition) {
        return view(place, cloud, edition, entry(place, cloud, edition));
    }

    private static CloudView view(Place place, AssessedCloud cloud, UUID edition, Entry entry) {
        var hasSaid = !entry.spellings().isEmpty();
        var closed = place.closed() != null ? place.closed() : hasSaid ? "said" : null;
        return new CloudView(
                cloud.id(),
                cloud.inputs(),
                entry.spellings(),
                closed == null ? null : Entries.words(place.run(), cloud.id(), edition, false, cloud.top()),
                entry.learners(),
                cloud.shares(),
                closed);
    }

    private static Entry entry(Place place, AssessedCloud cloud, UUID edition) {
        var learner =
                place.looksOnly() ? LOOKING : place.learner().map(one -> one.id).orElse(LOOKING);
        return Entries.of(place.run().id, cloud.id(), edition, learner);
    }

    /** The cloud, when its unit is open; one of another edition is none. */
    private AssessedCloud cloud(Place place, UUID id) {
        var cloud = place.syllabus().cloud(id).orElseThrow(Refusal::notFound);
        place.open(cloud.unit(), clock.instant());
        return cloud;
    }
}
