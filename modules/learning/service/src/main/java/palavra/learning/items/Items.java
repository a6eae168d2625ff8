package palavra.learning.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.OutlineSubsection;
import palavra.courses.api.EditionView;
import palavra.kernel.Actor;
import palavra.kernel.Role;
import palavra.learning.LearningConfig;
import palavra.learning.api.insight.ItemQuality;
import palavra.learning.api.insight.ItemReport;
import palavra.learning.api.insight.ItemReport.Part;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Syllabus;

/** How good problems are, worked out from first answers at the moment somebody asks; nothing is kept. */
@ApplicationScoped
public class Items {

    @Inject
    Syllabi syllabi;

    @Inject
    LearningConfig config;

    public ItemReport report(Run run, UUID wanted) {
        var smallest = config.smallestGroup();
        var parts = parts(run);
        var chosen = wanted == null && !parts.isEmpty() ? parts.getFirst().id() : wanted;
        if (parts.stream().noneMatch(part -> part.id().equals(chosen))) {
            return new ItemReport(null, parts, smallest, List.of(), null, List.of());
        }
        var analysis = new Analysis(List.of(run.id), items(run.published(), chosen), smallest);
        return new ItemReport(chosen, parts, smallest, analysis.editions(), analysis.scale(), analysis.qualities());
    }

    public ItemQuality quality(Actor actor, UUID course, UUID edition, UUID problem) {
        var runs = Run.<Run>list("course", course).stream()
                .filter(run -> run.hasOnTeam(actor.id()) || actor.is(Role.ADMINISTRATOR))
                .toList();
        var ids = runs.stream().map(run -> run.id).toList();
        return runs.stream()
                .flatMap(run -> run.edition(edition).stream())
                .flatMap(shown -> subsection(shown, problem).map(part -> items(List.of(shown), part)))
                .findFirst()
                .flatMap(items -> new Analysis(ids, items, config.smallestGroup())
                        .qualities().stream()
                                .filter(one -> one.problem().equals(problem))
                                .findFirst())
                .orElseGet(() -> ItemQuality.unknown(problem));
    }

    /** Those with problems, of the source first, each once. */
    private List<Part> parts(Run run) {
        var parts = new LinkedHashMap<UUID, Part>();
        sourceFirst(run.published()).forEach(edition -> {
            var syllabus = syllabi.of(edition.publication());
            for (var part : syllabus.subsections()) {
                var problems = syllabus.problemsOf(part).size();
                if (problems > 0) {
                    var language = part.language() == null ? edition.language() : part.language();
                    parts.putIfAbsent(part.id(), new Part(part.id(), part.title(), language, problems));
                }
            }
        });
        return List.copyOf(parts.values());
    }

    /** The problems of a subsection in the words of the source, and those that only other editions have. */
    private List<Item> items(List<EditionView> editions, UUID subsection) {
        Map<UUID, Item> items = new LinkedHashMap<>();
        sourceFirst(editions).forEach(edition -> {
            var syllabus = syllabi.of(edition.publication());
            part(syllabus, subsection)
                    .map(syllabus::problemsOf)
                    .ifPresent(problems -> problems.forEach(problem -> items.putIfAbsent(
                            problem.id(), new Item(problem, edition.language(), syllabus.isDrawn(problem.id())))));
        });
        return List.copyOf(items.values());
    }

    private Stream<UUID> subsection(EditionView edition, UUID problem) {
        var syllabus = syllabi.of(edition.publication());
        return syllabus
                .problem(problem)
                .flatMap(one -> syllabus.unit(one.unit()))
                .map(unit -> unit.subsection().id())
                .stream();
    }

    private static Optional<OutlineSubsection> part(Syllabus syllabus, UUID id) {
        return syllabus.subsections().stream()
                .filter(part -> part.id().equals(id))
                .findFirst();
    }

    private static Stream<EditionView> sourceFirst(List<EditionView> editions) {
        return Stream.concat(
                editions.stream().filter(EditionView::source), editions.stream().filter(edition -> !edition.source()));
    }
}
