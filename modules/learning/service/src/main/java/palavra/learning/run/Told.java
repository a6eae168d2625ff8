package palavra.learning.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import palavra.courses.api.EditionView;
import palavra.kernel.Ids;
import palavra.kernel.LearningEvent;
import palavra.kernel.Pseudonyms;
import palavra.learning.LearningMailbox;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.Completion;
import palavra.learning.api.EnrollmentChanged;
import palavra.learning.api.GradeChanged;
import palavra.learning.api.Receipt;

/** What learning tells, written with the change it is about. Events of one enrollment keep their order. */
@ApplicationScoped
public class Told {

    private final LearningMailbox mailbox;
    private final Pseudonyms pseudonyms;
    private final ObjectMapper json;

    @Inject
    Clock clock;

    Told(LearningMailbox mailbox, ObjectMapper json, @ConfigProperty(name = "palavra.pseudonym-key") String key) {
        this.mailbox = mailbox;
        this.json = json;
        pseudonyms = new Pseudonyms(key);
    }

    public void enrollment(Run run, Learner learner) {
        run.reading(learner.edition).ifPresent(edition -> enrollment(learner, edition));
    }

    private void enrollment(Learner learner, EditionView edition) {
        mailbox.tell(
                "enrollment-changed",
                learner.id,
                new EnrollmentChanged(
                        learner.run, learner.person, learner.name, edition.id(), edition.language(), learner.state));
    }

    public void activated(Run run, Learner learner) {
        learning(run, learner.person, learner.edition, "enrollment.activated", null, Map.of());
    }

    /** The event is of the edition read from now on, and names the one before. */
    public void editionChanged(Run run, Learner learner, UUID before) {
        learning(run, learner.person, learner.edition, "enrollment.edition-changed", null, Map.of("from", before));
    }

    public void deactivated(Run run, Learner learner) {
        learning(run, learner.person, learner.edition, "enrollment.deactivated", null, Map.of());
    }

    void grade(Place place, Learner learner, Receipt receipt, Completion units, CertificateRule rule) {
        mailbox.tell(
                "grade-changed",
                learner.id,
                new GradeChanged(
                        learner.run,
                        learner.person,
                        learner.name,
                        place.edition().id(),
                        place.edition().language(),
                        receipt.percent() == null ? 0 : receipt.percent(),
                        receipt.letter(),
                        receipt.passed(),
                        units.done(),
                        units.of(),
                        receipt.passMark(),
                        rule.isMet(receipt.passed(), units),
                        rule));
        deed(
                place,
                "grade.course-changed",
                null,
                receipt.percent() == null
                        ? Map.of("passed", receipt.passed())
                        : Map.of("percent", receipt.percent(), "passed", receipt.passed()));
    }

    void passed(Place place) {
        deed(place, "course.passed", null, Map.of());
    }

    /** A learner's deed, for analytics: {@code happened} as in {@code page.viewed}. */
    public void deed(Place place, String happened, UUID block, Map<String, Object> data) {
        learning(place.run(), place.actor().id(), place.edition().id(), happened, block, data);
    }

    private void learning(Run run, UUID person, UUID edition, String happened, UUID block, Map<String, Object> data) {
        var now = clock.instant();
        mailbox.tellLearning(new LearningEvent(
                Ids.at(now),
                "palavra." + happened + ".v1",
                now,
                now,
                0,
                pseudonyms.of(person),
                run.course,
                run.id,
                edition,
                block,
                null,
                json.valueToTree(data)));
    }
}
