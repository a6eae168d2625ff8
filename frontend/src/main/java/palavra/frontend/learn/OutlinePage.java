package palavra.frontend.learn;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.Content;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.api.SittingRules;
import palavra.kernel.Language;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Completion;
import palavra.learning.api.DueDate;
import palavra.learning.api.Learning;
import palavra.learning.api.OutlineState;

/** The whole way through a run as one cord, with where one is and what is due. */
@Path("/runs/{run}")
@Authenticated
@RunOnVirtualThread
public class OutlinePage {

    @CheckedTemplate(basePath = "learn")
    record outline(
            UUID run,
            OutlineState state,
            ZoneId zone,
            List<Section> sections,
            Completion units,
            CordUnit resume,
            boolean elsewhere)
            implements TemplateInstance {}

    record Section(String title, Language language, int number, List<Part> parts) {}

    /** A subsection: graded where it has an assignment type. */
    record Part(
            UUID id,
            String title,
            Language language,
            String assignmentType,
            DueDate due,
            SittingRules sitting,
            List<CordUnit> units) {}

    @Inject
    Learning learning;

    @Inject
    Content content;

    @Inject
    Entrance entrance;

    @Inject
    RequestActor requestActor;

    /** @param said why one is here and not at the unit one was at; only {@code not-in-edition} is known */
    @GET
    public TemplateInstance page(@RestPath UUID run, @RestQuery String said) {
        var state = entrance.inside(run, () -> learning.outline(requestActor.get(), run));
        var tree = Shown.of(
                content.outline(state.enrollment().publication()), state.units().keySet());
        var done = (int) state.units().values().stream()
                .filter(unit -> unit.done() >= unit.of())
                .count();
        var units = new Completion(done, state.units().size());
        var sections = sections(tree, state);
        return new outline(
                run,
                state,
                ZoneId.of(state.zone()),
                sections,
                units,
                unit(sections, state.resume()),
                "not-in-edition".equals(said));
    }

    private static CordUnit unit(List<Section> sections, UUID wanted) {
        return sections.stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(part -> part.units().stream())
                .filter(unit -> unit.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static List<Section> sections(Outline tree, OutlineState state) {
        return tree.sections().stream()
                .map(section -> new Section(
                        section.title(),
                        section.language(),
                        tree.sections().indexOf(section) + 1,
                        parts(section, state)))
                .toList();
    }

    private static List<Part> parts(OutlineSection section, OutlineState state) {
        return section.subsections().stream()
                .map(part -> new Part(
                        part.id(),
                        part.title(),
                        part.language(),
                        part.assignmentType(),
                        state.due().get(part.id()),
                        part.sitting(),
                        units(part, state)))
                .toList();
    }

    private static List<CordUnit> units(OutlineSubsection part, OutlineState state) {
        return part.units().stream()
                .map((OutlineUnit unit) -> CordUnit.of(unit, state.units(), state.opens(), state.resume()))
                .toList();
    }
}
