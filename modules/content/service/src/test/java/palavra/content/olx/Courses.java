package palavra.content.olx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import palavra.content.archive.Archive;

/** The real courses every import is tested with; they lie beside the project and are never part of it. */
final class Courses {

    private Courses() {}

    /** The folder of a course; a clear failure where the test data is not installed. */
    static Path folder(String name) {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var folder =
                    at.resolve("../shared/data").resolve(name).resolve("course").normalize();
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw new AssertionError("The test data folder shared/data/" + name + " must stand beside the project");
    }

    /** The course packed as Open edX packs it, below a folder named {@code course}. */
    static Archive packed(String name, Path work) {
        var file = work.resolve(name + ".tar.gz");
        pack(folder(name), file);
        return Archive.unpack(file);
    }

    /** The course with everything that lies beside it. */
    static Archive packedWhole(String name, Path work) {
        var file = work.resolve(name + "-whole.tar.gz");
        pack(folder(name).getParent(), file);
        return Archive.unpack(file);
    }

    private static void pack(Path folder, Path file) {
        try (var out = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), "UTF-8");
                var walk = Files.walk(folder)) {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            out.setAddPaxHeadersForNonAsciiNames(true);
            for (var path : walk.sorted().toList()) {
                var entry = out.createArchiveEntry(path.toFile(), "course/" + folder.relativize(path));
                out.putArchiveEntry(entry);
                if (Files.isRegularFile(path)) {
                    Files.copy(path, out);
                }
                out.closeArchiveEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
