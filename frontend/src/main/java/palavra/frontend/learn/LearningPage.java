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
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import palavra.certificates.api.Certificate;
import palavra.certificates.api.CertificateState;
import palavra.certificates.api.Certificates;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.DueItem;
import palavra.learning.api.Learning;
import palavra.learning.api.SectionProgress;
import palavra.learning.api.StudiedCourse;
import palavra.learning.api.WaitingCourse;

/** What one studies: where to go on, what is due, every course with how far one is. */
@Path("/learning")
@Authenticated
@RunOnVirtualThread
public class LearningPage {

    @CheckedTemplate(basePath = "learn")
    record learning(
            String name, CourseRow continued, List<DueRow> due, List<CourseRow> courses, List<WaitingCourse> waiting)
            implements TemplateInstance {}

    /** A course in the list or in the panel. */
    record CourseRow(StudiedCourse course, String certificate) {

        public List<String> beads() {
            return Bead.ofSections(course.sections(), course.nextSection());
        }

        public long sectionsDone() {
            return course.sections().stream()
                    .filter(section -> section.units().done() == section.units().of())
                    .count();
        }

        public SectionProgress section() {
            return course.sections().stream()
                    .filter(section -> section.id().equals(course.nextSection()))
                    .findFirst()
                    .orElse(null);
        }

        public int sectionNumber() {
            return course.sections().indexOf(section()) + 1;
        }

        public List<String> unitBeads() {
            return Bead.ofUnits(section().units());
        }
    }

    record DueRow(DueItem item, ZoneId zone) {}

    @Inject
    Learning door;

    @Inject
    Certificates certificates;

    @Inject
    RequestActor requestActor;

    @GET
    public TemplateInstance page() {
        var actor = requestActor.signedIn();
        var mine = door.mine(actor);
        var issued = issued();
        var rows = mine.courses().stream()
                .map(course -> new CourseRow(course, issued.get(course.run())))
                .toList();
        var continued = rows.stream()
                .filter(row -> row.course().nextUnit() != null && !row.course().archived())
                .findFirst()
                .orElse(null);
        var due = mine.due().stream()
                .map(item -> new DueRow(item, ZoneId.of(item.zone())))
                .toList();
        return new learning(
                firstName(actor.name()),
                continued,
                due,
                rows.stream().filter(row -> row != continued).toList(),
                mine.waiting());
    }

    /** Certificates are a courtesy here: while their module is away the page stands without them. */
    private Map<UUID, String> issued() {
        var byRun = new TreeMap<UUID, String>();
        try {
            certificates.mine(requestActor.get()).stream()
                    .filter(one -> one.state() == CertificateState.VALID)
                    .forEach((Certificate one) -> byRun.putIfAbsent(one.run(), one.id()));
        } catch (RuntimeException away) {
            org.jboss.logging.Logger.getLogger(LearningPage.class).warnf("No certificates: %s", away.getMessage());
        }
        return byRun;
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+")[0];
    }
}
