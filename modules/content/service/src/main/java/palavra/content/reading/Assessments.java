package palavra.content.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.AssessedAssignment;
import palavra.content.api.AssessedCloud;
import palavra.content.api.AssessedPoll;
import palavra.content.api.AssessedPool;
import palavra.content.api.AssessedProblem;
import palavra.content.api.Assessment;
import palavra.content.api.Poll;
import palavra.content.api.Pool;
import palavra.content.api.WordCloud;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.fields.Numbers;
import palavra.content.publishing.Documents;
import palavra.content.publishing.UnitDocument;
import palavra.kernel.Language;

/**
 * What learning needs of publications. Publications share the documents of units that did not change, so what was read of
 * one is kept while there is room, and the next publication costs what it changed.
 */
@ApplicationScoped
class Assessments {

    private static final int BYTES = 16 << 20;

    private final Documents documents;

    private final Cache<String, List<Part>> read = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .<String, List<Part>>weigher(
                    (hash, parts) -> 200 + parts.stream().mapToInt(Part::weight).sum())
            .build();

    Assessments(Documents documents) {
        this.documents = documents;
    }

    /** A component; its problem with its keys, its poll, its assignment, its pool or its word cloud, null where it is none. */
    private record Part(
            UUID id,
            String type,
            String title,
            Language language,
            ProblemDefinition problem,
            Poll poll,
            Assignment assignment,
            Pool pool,
            WordCloud cloud) {

        /** About how many bytes it takes in memory. */
        int weight() {
            return problem != null || assignment != null ? 3_000 : poll != null ? 1_000 : 100;
        }
    }

    Assessment of(Snapshot snapshot) {
        var hashes = documents.hashes(snapshot.outline.publication());
        var parts = parts(Set.copyOf(hashes.values()));
        var problems = new ArrayList<AssessedProblem>();
        var polls = new ArrayList<AssessedPoll>();
        var assignments = new ArrayList<AssessedAssignment>();
        var pools = new ArrayList<AssessedPool>();
        var clouds = new ArrayList<AssessedCloud>();
        var components = new LinkedHashMap<UUID, List<UUID>>();
        for (var unit : snapshot.units()) {
            var inUnit = parts.get(hashes.get(unit));
            components.put(unit, inUnit.stream().map(Part::id).toList());
            inUnit.stream()
                    .filter(part -> part.problem() != null)
                    .map(part -> new AssessedProblem(part.id(), unit, part.title(), part.language(), part.problem()))
                    .forEach(problems::add);
            inUnit.stream()
                    .filter(part -> part.poll() != null)
                    .map(part -> poll(part, unit))
                    .forEach(polls::add);
            inUnit.stream()
                    .filter(part -> part.cloud() != null)
                    .map(part -> cloud(part, unit))
                    .forEach(clouds::add);
            inUnit.stream()
                    .filter(part -> part.assignment() != null)
                    .map(part ->
                            new AssessedAssignment(part.id(), unit, part.title(), part.language(), part.assignment()))
                    .forEach(assignments::add);
            pools(inUnit, unit).forEach(pools::add);
        }
        return new Assessment(
                snapshot.outline, snapshot.policy, problems, components, polls, assignments, pools, clouds);
    }

    /** Those that give everybody the same are no more than a mark. */
    private static Stream<AssessedPool> pools(List<Part> parts, UUID unit) {
        return Pool.in(parts, Part::type).stream()
                .filter(one -> one.pool().pool().draws(one.problems().size()))
                .map(one -> new AssessedPool(
                        one.pool().id(),
                        unit,
                        one.pool().pool().of(one.problems().size()),
                        one.pool().pool().shuffled(),
                        one.problems().stream().map(Part::id).toList()));
    }

    private static AssessedPoll poll(Part part, UUID unit) {
        var poll = part.poll();
        return new AssessedPoll(
                part.id(),
                unit,
                poll.options().stream().map(Poll.Choice::id).toList(),
                poll.lasting(),
                poll.closed(),
                poll.results());
    }

    private static AssessedCloud cloud(Part part, UUID unit) {
        var cloud = part.cloud();
        return new AssessedCloud(part.id(), unit, cloud.inputs(), cloud.top(), cloud.shares());
    }

    private Map<String, List<Part>> parts(Set<String> hashes) {
        var parts = new HashMap<>(read.getAllPresent(hashes));
        var missing = hashes.stream().filter(hash -> !parts.containsKey(hash)).toList();
        documents.byHash(missing).forEach((hash, document) -> {
            var of = parts(document);
            parts.put(hash, of);
            read.put(hash, of);
        });
        return parts;
    }

    private static List<Part> parts(UnitDocument document) {
        return document.parts().stream().map(Assessments::part).toList();
    }

    private static Part part(UnitDocument.Part part) {
        var body = part.body();
        var isAssessed = body.problem() != null || body.assignment() != null;
        var read = isAssessed ? Numbers.strip(body) : body;
        return new Part(
                part.id(),
                body.type(),
                isAssessed ? part.title() : null,
                part.language(),
                read.problem(),
                read.poll(),
                read.assignment(),
                read.pool(),
                read.cloud());
    }
}
