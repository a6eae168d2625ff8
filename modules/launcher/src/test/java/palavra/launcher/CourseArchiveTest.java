package palavra.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseArchiveTest {

    @TempDir
    Path folder;

    @Test
    void shouldPackTheCourseWithTheTranslationsBesideIt() throws Exception {
        write("course/course.xml", "<course/>");
        write("course/static/água e sal.txt", "sal");
        write("translation/pt/html__1.html", "<p>sal</p>");

        assertEquals(
                Map.of(
                        "course/course.xml",
                        "<course/>",
                        "course/static/água e sal.txt",
                        "sal",
                        "translation/pt/html__1.html",
                        "<p>sal</p>"),
                packed(folder));
    }

    @Test
    void shouldTakeTheFolderItselfWhenItHoldsTheCourse() throws Exception {
        write("course.xml", "<course/>");

        assertEquals(Map.of("course/course.xml", "<course/>"), packed(folder));
    }

    @Test
    void shouldLeaveLinksOutSinceTheyMayLeadAnywhere() throws Exception {
        write("course/course.xml", "<course/>");
        Files.createSymbolicLink(folder.resolve("course/passwd"), Path.of("/etc/passwd"));

        assertEquals(Map.of("course/course.xml", "<course/>"), packed(folder));
    }

    @Test
    void shouldRefuseAFolderWithoutACourse() {
        assertThrows(Refused.class, () -> packed(folder));
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> packed(Path course) throws IOException {
        var archive = Files.createTempFile("course", ".tar.gz");
        CourseArchive.pack(course, archive);
        var files = new TreeMap<String, String>();
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)), "UTF-8")) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
            }
            return files;
        } finally {
            Files.delete(archive);
        }
    }
}
