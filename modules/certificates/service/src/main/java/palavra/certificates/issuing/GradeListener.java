package palavra.certificates.issuing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import palavra.certificates.CertificatesMailbox;
import palavra.learning.api.GradeChanged;

/** Hears what {@code learning} tells of grades, and who meets what the run asks for a certificate. */
@ApplicationScoped
class GradeListener {

    @Inject
    CertificatesMailbox mailbox;

    @Inject
    Issuing issuing;

    @Inject
    ObjectMapper json;

    @Incoming("certificates-from-learning")
    @Blocking
    public void hear(ConsumerRecord<String, String> kafkaRecord) {
        mailbox.receive(kafkaRecord, event -> {
            if (event.type().equals("palavra.learning.grade-changed.v1")) {
                var grade = json.convertValue(event.data(), GradeChanged.class);
                // Most grades earn nothing yet: what has no effect needs no row that remembers it.
                if (grade.earns()) {
                    mailbox.once(event, () -> earned(grade));
                }
            }
        });
    }

    private void earned(GradeChanged grade) {
        issuing.oneAtATime(grade.run(), false);
        issuing.settle(Achievement.keep(grade));
    }
}
