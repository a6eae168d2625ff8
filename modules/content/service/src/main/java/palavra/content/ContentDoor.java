package palavra.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
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
import palavra.content.importing.Importer;
import palavra.content.importing.Imports;
import palavra.content.reading.Reader;
import palavra.content.runs.ContentRecords;
import palavra.kernel.Actor;
import palavra.kernel.Page;

/** The door, opened to the three use cases behind it: importing, publishing and reading. */
@ApplicationScoped
public class ContentDoor implements Content {

    private final Reader reader;
    private final Importer importer;
    private final Imports imports;
    private final ContentRecords records;

    ContentDoor(Reader reader, Importer importer, Imports imports, ContentRecords records) {
        this.reader = reader;
        this.importer = importer;
        this.imports = imports;
        this.records = records;
    }

    @Override
    public Outline outline(UUID publication) {
        return reader.outline(publication);
    }

    @Override
    public UnitContent unit(Actor actor, Reading reading, UUID unit) {
        return reader.unit(actor, reading, unit);
    }

    @Override
    public Asset asset(Actor actor, UUID run, String path) {
        return asset(actor, run, path, "");
    }

    @Override
    public Asset asset(Actor actor, UUID run, String path, String version) {
        return reader.asset(actor, run, path, version);
    }

    @Override
    public Assessment assessment(Actor actor, UUID publication) {
        return reader.assessment(actor, publication);
    }

    @Override
    public ImportReport importOlx(Actor actor, Upload upload) {
        return importer.importOlx(actor, upload);
    }

    @Override
    public Page<ImportSummary> imports(Actor actor, String cursor) {
        return imports.list(actor, cursor);
    }

    @Override
    public ImportReport importReport(Actor actor, UUID id) {
        return imports.report(actor, id);
    }

    @Override
    public Publication publish(Actor actor, UUID importId) {
        return imports.publish(actor, importId);
    }

    @Override
    public JsonNode records(Actor actor) {
        return records.of(actor.signedIn().id());
    }
}
