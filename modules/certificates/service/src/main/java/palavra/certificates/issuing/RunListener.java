package palavra.certificates.issuing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import palavra.certificates.CertificatesMailbox;
import palavra.courses.api.RunChanged;
import palavra.kernel.Event;

/** Hears what {@code courses} tells of runs, and issues what waited for it. */
@ApplicationScoped
class RunListener {

    @Inject
    CertificatesMailbox mailbox;

    @Inject
    Issuing issuing;

    @Inject
    ObjectMapper json;

    @Incoming("certificates-from-courses")
    @Blocking
    public void hear(ConsumerRecord<String, String> kafkaRecord) {
        mailbox.receive(kafkaRecord, event -> {
            if (event.type().equals("palavra.courses.run-changed.v1")) {
                mailbox.once(event, () -> changed(event));
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
