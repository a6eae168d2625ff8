package palavra.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A course folder as the archive that Open edX exports: a tar.gz with the course under {@code course/}. */
final class CourseArchive {

    private CourseArchive() {}

    /**
     * Packs the folder with course.xml in it, or the one whose folder course has it, together with what lies beside that:
     * translations and captions. A file is taken as packed already.
     */
    static void pack(Path course, Path archive) {
        try {
            if (Files.isRegularFile(course)) {
                Files.copy(course, archive, StandardCopyOption.REPLACE_EXISTING);
                return;
            }
            var prefix = isCourse(course) ? "course" : "";
            try (var tar = new TarArchiveOutputStream(
                            new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(archive))), "UTF-8");
                    var paths = Files.walk(course)) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
                tar.setAddPaxHeadersForNonAsciiNames(true);
                for (var file : paths.sorted().toList()) {
                    add(tar, Path.of(prefix).resolve(course.relativize(file).toString()), file);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The course " + course + " can't be packed", broken);
        }
    }

    private static boolean isCourse(Path folder) {
        var isCourse = Files.isRegularFile(folder.resolve("course.xml"));
        if (!isCourse && !Files.isRegularFile(folder.resolve("course/course.xml"))) {
            throw new Refused("There is no course.xml in " + folder + " nor in its folder course.");
        }
        return isCourse;
    }

    // Only plain files: a link could lead out of the course.
    private static void add(TarArchiveOutputStream tar, Path name, Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            tar.putArchiveEntry(tar.createArchiveEntry(file, name.toString()));
            Files.copy(file, tar);
            tar.closeArchiveEntry();
        }
    }
}
