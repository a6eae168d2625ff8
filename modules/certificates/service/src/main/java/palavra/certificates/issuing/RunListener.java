package palavra.certificates.issuing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import palavra.certificates.CertificatesMailbox;
import palavra.courses.api.RunChanged;
import palavra.kernel.Erasure;
import palavra.kernel.Event;

/** Hears what {@code courses} tells of runs, and issues what waited for it. */
@ApplicationScoped
class RunListener {

    @Inject
    CertificatesMailbox mailbox;

    @Inject
    Issuing issuing;

    @Inject
    CertificateRecords records;

    @Inject
    ObjectMapper json;

    @Incoming("certificates-from-courses")
    @Blocking
    public void hear(ConsumerRecord<String, String> kafkaRecord) {
        mailbox.receive(kafkaRecord, event -> {
            switch (event.type()) {
                case "palavra.courses.run-changed.v1" -> mailbox.once(event, () -> changed(event));
                case "palavra.courses.person-erased.v1" ->
                    mailbox.once(event, () -> records.erase(json.convertValue(event.data(), Erasure.class)));
                default -> {}
            }
        });
    }

    private void changed(Event event) {
        var now = json.convertValue(event.data(), RunChanged.class);
        issuing.oneAtATime(now.run(), true);
        Run.of(now.run()).become(now);
        Run.flush();
        Achievement.waitingIn(now.run()).forEach(issuing::settle);
    }
}
