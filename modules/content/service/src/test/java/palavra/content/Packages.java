package palavra.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Packages to import: the real courses that lie beside the project, and the tiny world of one well. */
public final class Packages {

    private Packages() {}

    /** A real course packed as Open edX packs it. */
    public static byte[] real(String name) {
        return packed(files(folder(name).resolve("course"), "course/"));
    }

    /** The same with what lies beside it: translations and captions. */
    public static byte[] whole(String name) {
        return packed(files(folder(name), ""));
    }

    /** Where a real course lies, with its description. */
    public static Path folder(String name) {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var folder = at.resolve("../shared/data").resolve(name).normalize();
            if (Files.isDirectory(folder.resolve("course"))) {
                return folder;
            }
        }
        throw new AssertionError("The test data folder shared/data/" + name + " must stand beside the project");
    }

    /** One section, one subsection, one unit with a text and a question. */
    public static Map<String, byte[]> well(String run, String title) {
        var files = new LinkedHashMap<String, byte[]>();
        put(files, "course.xml", "<course url_name='%s' org='Palaver' course='WELL1'/>".formatted(run));
        put(files, "course/" + run + ".xml", """
                <course display_name="%s" language="en"><chapter url_name="c1"/></course>""".formatted(title));
        put(files, "chapter/c1.xml", "<chapter display_name='Water'><sequential url_name='s1'/></chapter>");
        put(files, "sequential/s1.xml", """
                <sequential display_name="Wells" graded="true" format="Quiz"><vertical url_name="v1"/></sequential>""");
        put(files, "vertical/v1.xml", """
                <vertical display_name="A well"><html url_name="h1"/><problem url_name="p1"/></vertical>""");
        put(files, "about/overview.html", """
                <p>Wells <img src="/static/well.png" alt=""> for <a href="/jump_to_id/v1">all</a>.</p>""");
        put(files, "html/h1.xml", "<html filename='h1' display_name='Read'/>");
        put(files, "html/h1.html", """
                <p>See <a href="/jump_to_id/v1">this</a> <img src="/static/well.png" alt="A well"></p>""");
        put(files, "problem/p1.xml", """
                <problem display_name="Ask"><multiplechoiceresponse><label>Deep?</label><choicegroup>
                <choice correct="true">Deep indeed</choice><choice correct="false">Shallow</choice></choicegroup>
                </multiplechoiceresponse></problem>""");
        put(files, "policies/" + run + "/policy.json", """
                {"course/%s": {"display_name": "%s", "other_course_settings": {"palavra": {"word": "Well",
                "community": "", "subject": "water", "sdgs": [6], "abilities": ["Dig a well"], "weeklyHours": 3,
                "institution": "Open Wells"}}}}""".formatted(run, title));
        put(files, "policies/" + run + "/grading_policy.json", """
                {"GRADER": [{"type": "Quiz", "short_label": "Q", "weight": 1.0, "min_count": 1, "drop_count": 0}],
                 "GRADE_CUTOFFS": {"Pass": 0.5}}""");
        files.put("static/well.png", picture((byte) 1));
        return files;
    }

    /** The smallest picture, different for each seed. */
    public static byte[] picture(byte seed) {
        var png = java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        var file = java.util.Arrays.copyOf(png, png.length + 1);
        file[png.length] = seed;
        return file;
    }

    public static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] packed(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(new GZIPOutputStream(bytes), "UTF-8")) {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            out.setAddPaxHeadersForNonAsciiNames(true);
            for (var file : files.entrySet()) {
                var entry = new TarArchiveEntry(file.getKey(), true);
                entry.setSize(file.getValue().length);
                out.putArchiveEntry(entry);
                out.write(file.getValue());
                out.closeArchiveEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> files(Path folder, String prefix) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var walk = Files.walk(folder)) {
            for (var path : walk.filter(Files::isRegularFile).sorted().toList()) {
                files.put(prefix + folder.relativize(path), Files.readAllBytes(path));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }
}
