package palavra.content.olx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import palavra.content.archive.Archive;
import palavra.content.olx.ImportReport.Item;

/** A course of one section, one subsection and one unit, into which a test puts what it is about. */
final class TinyCourse {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A course whose only unit holds the given XML. */
    static TinyCourse holding(String components) {
        return new TinyCourse()
                .with("course.xml", "<course url_name='run' org='Org' course='C1'/>")
                .with("course/run.xml", "<course display_name='Tiny' language='en'><chapter url_name='ch'/></course>")
                .with("chapter/ch.xml", "<chapter display_name='Chapter'><sequential url_name='seq'/></chapter>")
                .with("sequential/seq.xml", "<sequential display_name='Lesson'><vertical url_name='ver'/></sequential>")
                .with("vertical/ver.xml", "<vertical display_name='Unit'>" + components + "</vertical>");
    }

    TinyCourse with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TinyCourse with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    TinyCourse without(String path) {
        files.remove(path);
        return this;
    }

    ImportedCourse read(Path work) {
        try (var archive = archive(work)) {
            return OlxReader.read(archive);
        }
    }

    Archive archive(Path work) {
        try {
            var file = Files.createTempFile(work, "tiny", ".zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (var entry : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            return Archive.unpack(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The first component of the only unit. */
    static Block component(ImportedCourse course) {
        return unit(course).children().getFirst();
    }

    static Block unit(ImportedCourse course) {
        return course.sections().getFirst().children().getFirst().children().getFirst();
    }

    static String html(ImportedCourse course) {
        return ((Body.Html) component(course).body()).html();
    }

    static boolean reports(ImportedCourse course, String reason) {
        return course.report().items().stream().anyMatch(item -> item.reason().equals(reason));
    }

    static Item line(ImportedCourse course, String reason) {
        return course.report().items().stream()
                .filter(item -> item.reason().equals(reason))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No line " + reason + " in " + course.report().items()));
    }
}
