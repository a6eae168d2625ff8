package palavra.courses.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.courses.api.CohortDate;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunView;
import palavra.courses.api.TeamMember;
import palavra.courses.course.Face;

/** A run together with its editions and everybody whose rights reach it. */
public record RunDetails(Run run, List<EditionView> editions, List<TeamMember> team) {

    /** Three statements, however many runs. */
    public static List<RunDetails> of(Collection<UUID> ids) {
        List<Run> runs = Run.list(
                "select r from Run r join fetch r.course c join fetch c.institution left join fetch r.host left join fetch r.pins where r.id in ?1",
                ids);
        var courses = runs.stream().map(run -> run.course().id()).distinct().toList();
        var faces = Face.ofCourses(courses).stream().collect(Collectors.groupingBy(Face::course));
        var grants = grantsFor(runs);
        return runs.stream()
                .map(run -> new RunDetails(run, editions(run, faces), team(run, grants)))
                .toList();
    }

    public RunView view() {
        return new RunView(
                run.id(),
                run.course().id(),
                run.course().slug(),
                run.state(),
                run.schedule().start(),
                run.schedule().end(),
                run.schedule().zone(),
                run.schedule().selfPaced(),
                run.capacity(),
                run.hasCertificate(),
                editions,
                team,
                run.name(),
                run.host().name());
    }

    RunChanged changed() {
        var course = run.course();
        var institution = run.host();
        return new RunChanged(
                run.id(),
                course.id(),
                course.slug(),
                institution.id(),
                institution.name(),
                course.paper(),
                course.motif(),
                run.state(),
                run.schedule().start(),
                run.schedule().end(),
                run.schedule().zone(),
                run.schedule().selfPaced(),
                run.capacity(),
                run.hasCertificate(),
                course.weeklyHours(),
                editions,
                team,
                dates(run),
                run.lineage().pinnedFrom(),
                run.admission(),
                cohortDates(run),
                run.lineage().gradedAs(),
                run.lineage().cohortsFrom(),
                run.schedule().softDates());
    }

    private static List<RunDate> dates(Run run) {
        return run.dates().entrySet().stream()
                .map(date -> new RunDate(
                        date.getKey(), date.getValue().start(), date.getValue().due()))
                .sorted(java.util.Comparator.comparing(RunDate::block))
                .toList();
    }

    /** Those of a run's cohorts, always in one order. */
    public static List<CohortDate> cohortDates(Run run) {
        return run.cohortDates().entrySet().stream()
                .map(date -> new CohortDate(
                        date.getKey().cohort(),
                        date.getKey().block(),
                        date.getValue().start(),
                        date.getValue().due()))
                .sorted(java.util.Comparator.comparing(CohortDate::cohort).thenComparing(CohortDate::block))
                .toList();
    }

    private static Map<UUID, List<Grant>> grantsFor(List<Run> runs) {
        var scopes = runs.stream().flatMap(RunDetails::scopes).distinct().toList();
        List<Grant> grants = Grant.list("scopeId in ?1 order by id", scopes);
        return grants.stream().collect(Collectors.groupingBy(Grant::scopeId));
    }

    private static Stream<UUID> scopes(Run run) {
        return Stream.of(
                        run.id(),
                        run.course().id(),
                        run.course().institution().id(),
                        run.host().id())
                .distinct();
    }

    private static List<EditionView> editions(Run run, Map<UUID, List<Face>> faces) {
        var pins = run.pins();
        return faces.getOrDefault(run.course().id(), List.of()).stream()
                .filter(face -> pins.containsKey(face.edition()))
                .map(face -> face.view(pins.get(face.edition()).publication()))
                .toList();
    }

    private static List<TeamMember> team(Run run, Map<UUID, List<Grant>> grants) {
        return scopes(run)
                .flatMap(scope -> grants.getOrDefault(scope, List.of()).stream())
                .map(Grant::member)
                .distinct()
                .toList();
    }
}
