package palavra.certificates.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.certificates.api.Certificate;
import palavra.certificates.api.Certificates;
import palavra.kernel.Actor;

/** The door where the service is another process: the same answers and refusals over its REST API. */
@DefaultBean
@ApplicationScoped
class RemoteCertificates implements Certificates {

    private final CertificatesClient service;

    RemoteCertificates(@RestClient CertificatesClient service) {
        this.service = service;
    }

    @Override
    public Optional<Certificate> mine(Actor actor, UUID run) {
        return service.mine(run).stream().findFirst();
    }

    @Override
    public List<Certificate> mine(Actor actor) {
        return service.mine(null);
    }

    @Override
    public Certificate verify(String id) {
        return service.verify(id);
    }

    @Override
    public byte[] pdf(String id) {
        return service.pdf(id);
    }

    @Override
    public Certificate revoke(Actor actor, String id, String reason) {
        return service.revoke(id, new CertificatesClient.Revocation(reason));
    }

    @Override
    public Certificate showGrade(Actor actor, String id, boolean shown) {
        return shown ? service.showGrade(id) : service.hideGrade(id);
    }

    @Override
    public JsonNode records(Actor actor) {
        return service.records();
    }
}
