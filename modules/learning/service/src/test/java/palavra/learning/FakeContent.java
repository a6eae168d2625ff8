package palavra.learning;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import palavra.content.api.Assessment;
import palavra.content.api.Asset;
import palavra.content.api.Content;
import palavra.content.api.ImportReport;
import palavra.content.api.ImportSummary;
import palavra.content.api.Outline;
import palavra.content.api.Publication;
import palavra.content.api.Reading;
import palavra.content.api.UnitContent;
import palavra.content.api.Upload;
import palavra.kernel.Actor;
import palavra.kernel.Page;
import palavra.kernel.Role;

/** Content that knows publications by heart and answers them to services only. */
@Mock
@ApplicationScoped
public class FakeContent implements Content {

    public final Map<UUID, Assessment> publications = new ConcurrentHashMap<>();

    public void publish(Assessment assessment) {
        publications.put(assessment.outline().publication(), assessment);
    }

    @Override
    public Assessment assessment(Actor actor, UUID publication) {
        actor.having(Role.SERVICE);
        return publications.get(publication);
    }

    @Override
    public Outline outline(UUID publication) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UnitContent unit(Actor actor, Reading reading, UUID unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Asset asset(Actor actor, UUID run, String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImportReport importOlx(Actor actor, Upload upload) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<ImportSummary> imports(Actor actor, String cursor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImportReport importReport(Actor actor, UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Publication publish(Actor actor, UUID importId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public JsonNode records(Actor actor) {
        throw new UnsupportedOperationException();
    }
}
