package palavra.learning.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.Assessment;
import palavra.content.api.GradingPolicy;
import palavra.content.api.SittingRules;

/** The publications in use, kept in memory: they never change. */
@ApplicationScoped
public class Syllabi {

    private static final int KEPT = 200;

    private final Cache<UUID, Syllabus> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private final Cache<List<UUID>, Map<UUID, SittingRules>> sittings =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private final Cache<PolicyVersion.Key, Terms> keptTerms =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** A stored publication; call it inside a transaction. */
    public Syllabus of(UUID publication) {
        return known.get(publication, id -> {
            StoredPublication stored = StoredPublication.findById(id);
            return new Syllabus(id, stored.assessment);
        });
    }

    /**
     * The parts that a run takes as a whole, with their terms: as soon as one of its editions says so in all of them, so that
     * nobody gains time by reading another one in between. Where several say it, the source's terms hold.
     */
    public Map<UUID, SittingRules> sittings(Run run) {
        return sittings.get(run.publications(), shown -> {
            var all = new HashMap<UUID, SittingRules>();
            shown.stream()
                    .flatMap(publication -> of(publication).subsections().stream())
                    .filter(part -> part.sitting() != null)
                    .forEach(part -> all.putIfAbsent(part.id(), part.sitting()));
            return Map.copyOf(all);
        });
    }

    /** What holds a part: what somebody reads, else another edition of their run; empty where none does any more. */
    public Optional<Syllabus> holding(Place place, UUID part) {
        return Stream.concat(
                        Stream.of(place.syllabus()),
                        place.run().publications().stream().map(this::of).map(place::asHad))
                .filter(syllabus -> syllabus.subsection(part).isPresent())
                .findFirst();
    }

    /** The policy a run is graded by: its own, else that of its publications; call it inside a transaction. */
    public GradingPolicy policy(Run run) {
        return run.hasOwnPolicy() ? run.ownPolicy : published(run);
    }

    /** The policy of its publications, whatever it is graded by. */
    public GradingPolicy published(Run run) {
        return of(run.policyPublication).policy();
    }

    /** What someone is graded by: the newest policy of the run, or the one they keep; call it inside a transaction. */
    public Terms terms(Place place) {
        return terms(place.run(), place.learner().map(one -> one.policyVersion).orElse(null));
    }

    /** @param kept the version of a policy that is kept; null for the newest */
    public Terms terms(Run run, Integer kept) {
        return kept == null
                ? new Terms(run.policyVersion(), policy(run), run.certificateRule())
                : keptTerms.get(new PolicyVersion.Key(run.id, kept), PolicyVersion::terms);
    }

    /** The same without the question whether it is stored: one that no run shows yet. */
    public static Syllabus unseen(UUID publication, Assessment assessment) {
        return new Syllabus(publication, assessment);
    }
}
