package palavra.content.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
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

/** The door where content is another process. Who asks is said by the token, so the actor is not sent. */
@DefaultBean
@ApplicationScoped
class RemoteContent implements Content {

    private final ContentApi content;
    private final ContentServiceApi services;
    private final ContentImportApi imports;

    RemoteContent(
            @RestClient ContentApi content,
            @RestClient ContentServiceApi services,
            @RestClient ContentImportApi imports) {
        this.content = content;
        this.services = services;
        this.imports = imports;
    }

    @Override
    public Outline outline(UUID publication) {
        return content.outline(publication);
    }

    @Override
    public UnitContent unit(Actor actor, Reading reading, UUID unit) {
        return content.unit(reading.run(), reading.publication(), unit);
    }

    @Override
    public Asset asset(Actor actor, UUID run, String path) {
        return asset(actor, run, path, null);
    }

    @Override
    public Asset asset(Actor actor, UUID run, String path, String version) {
        try (var head = content.assetHead(run, path, version)) {
            var etag = head.getHeaderString("ETag").replace("\"", "");
            var length = Long.parseLong(head.getHeaderString("Content-Length"));
            var name = path.substring(path.lastIndexOf('/') + 1);
            return new Asset(
                    name,
                    head.getMediaType().toString(),
                    length,
                    etag,
                    offset -> content.asset(run, path, version, offset == 0 ? null : "bytes=" + offset + "-"));
        }
    }

    @Override
    public Assessment assessment(Actor actor, UUID publication) {
        return services.assessment(publication);
    }

    @Override
    public ImportReport importOlx(Actor actor, Upload upload) {
        var edition = upload.edition();
        return imports.importOlx(upload.file().toFile(), upload.fileName(), edition.courseSlug(), edition.community());
    }

    @Override
    public Page<ImportSummary> imports(Actor actor, String cursor) {
        return content.imports(cursor);
    }

    @Override
    public ImportReport importReport(Actor actor, UUID id) {
        return content.report(id);
    }

    @Override
    public Publication publish(Actor actor, UUID importId) {
        return content.publish(importId);
    }

    @Override
    public JsonNode records(Actor actor) {
        return content.records();
    }
}
