package palavra.certificates.issuing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import palavra.certificates.CertificatesMailbox;
import palavra.content.api.CertificateWorded;
import palavra.kernel.Event;

/** Hears what {@code content} tells of the words of certificates. */
@ApplicationScoped
class ContentListener {

    @Inject
    CertificatesMailbox mailbox;

    @Inject
    ObjectMapper json;

    @Incoming("certificates-from-content")
    @Blocking
    public void hear(ConsumerRecord<String, String> kafkaRecord) {
        mailbox.receive(kafkaRecord, event -> {
            if (event.type().equals("palavra.content.certificate-worded.v1")) {
                mailbox.once(event, () -> worded(event));
            }
        });
    }

    private void worded(Event event) {
        WordingCopy.keep(json.convertValue(event.data(), CertificateWorded.class));
    }
}
