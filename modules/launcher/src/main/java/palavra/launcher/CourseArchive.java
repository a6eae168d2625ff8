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

/** A course folder as the archive that Open edX exports: a tar.gz with everything under {@code course/}. */
final class CourseArchive {

    private CourseArchive() {}

    /** Packs the folder with course.xml in it or in its folder course; a file is taken as packed already. */
    static void pack(Path course, Path archive) {
        try {
            if (Files.isRegularFile(course)) {
                Files.copy(course, archive, StandardCopyOption.REPLACE_EXISTING);
                return;
            }
            var root = root(course);
            try (var tar = new TarArchiveOutputStream(
                            new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(archive))), "UTF-8");
                    var paths = Files.walk(root)) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
                tar.setAddPaxHeadersForNonAsciiNames(true);
                for (var file : paths.sorted().toList()) {
                    add(tar, root, file);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The course " + course + " can't be packed", broken);
        }
    }

    private static Path root(Path course) {
        for (var root : new Path[] {course, course.resolve("course")}) {
            if (Files.isRegularFile(root.resolve("course.xml"))) {
                return root;
            }
        }
        throw new Refused("There is no course.xml in " + course + " nor in its folder course.");
    }

    // Only plain files: a link could lead out of the course.
    private static void add(TarArchiveOutputStream tar, Path root, Path file) throws IOException {
        var name = Path.of("course").resolve(root.relativize(file).toString()).toString();
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            tar.putArchiveEntry(tar.createArchiveEntry(file, name));
            Files.copy(file, tar);
            tar.closeArchiveEntry();
        }
    }
}
