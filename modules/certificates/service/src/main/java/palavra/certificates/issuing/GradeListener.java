package palavra.certificates.issuing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import palavra.certificates.CertificatesMailbox;
import palavra.kernel.Event;
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
                mailbox.once(event, () -> changed(event));
            }
        });
    }

    private void changed(Event event) {
        var grade = json.convertValue(event.data(), GradeChanged.class);
        if (grade.earns()) {
            issuing.oneAtATime(grade.run(), false);
            issuing.settle(Achievement.keep(grade));
        }
    }
}
