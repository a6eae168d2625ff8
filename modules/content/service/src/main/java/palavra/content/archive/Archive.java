package palavra.content.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import palavra.kernel.Refusal;

/**
 * An unpacked package of an unknown sender. Members lie in a temporary folder under names of ours, so a member's name
 * never becomes a path; archives within the archive are just files. Closing it frees the space.
 */
public final class Archive implements AutoCloseable {

    private static final String PREFIX = "palavra-archive-";

    private final Path folder;
    private final Limits limits;
    private final Map<String, Path> files = new TreeMap<>();
    private int entries;

    private Archive(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** Unpacks a tar.gz or zip file within the usual limits, or refuses it and leaves nothing behind. */
    public static Archive unpack(Path file) {
        return unpack(file, Limits.DEFAULT, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Unpacks a tar.gz or zip file into a new folder under {@code work}, or refuses it and leaves nothing behind.
     *
     * @throws UncheckedIOException when our own disk is full or fails
     */
    public static Archive unpack(Path file, Limits limits, Path work) {
        var archive = new Archive(newFolder(work), limits);
        try {
            archive.fill(file);
            return archive;
        } catch (Refusal | UncheckedIOException known) {
            archive.close();
            throw known;
        } catch (IOException | RuntimeException broken) {
            archive.close();
            throw Refusal.invalid("archive-broken", "The archive is cut off or damaged.");
        }
    }

    /** Removes what processes that died in the middle of an import left under {@code work} before the given time. */
    public static void sweep(Path work, Instant before) {
        try (var left = Files.newDirectoryStream(work, PREFIX + "*")) {
            for (var folder : left) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    delete(folder);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all files, in order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    public Optional<Path> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The folder, empty or with a slash at its end, nearest to the top that holds a file of that name. */
    public Optional<String> folderOf(String fileName) {
        return files.keySet().stream()
                .filter(name -> name.equals(fileName) || name.endsWith("/" + fileName))
                .map(name -> name.substring(0, name.length() - fileName.length()))
                .min(Comparator.comparingLong((String name) ->
                                name.chars().filter(c -> c == '/').count())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A new empty file that goes away with the archive, for what is made out of its members. */
    public Path scratch() throws IOException {
        return Files.createTempFile(folder, "made-", null);
    }

    @Override
    public void close() {
        delete(folder);
    }

    private void fill(Path file) throws IOException {
        var magic = new byte[4];
        try (var start = new BufferedInputStream(Files.newInputStream(file))) {
            start.readNBytes(magic, 0, magic.length);
        }
        if (magic[0] == 'P' && magic[1] == 'K') {
            Zip.read(file, limits, this);
        } else if (magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
            TarGz.read(file, limits, this);
        } else {
            throw Refusal.invalid("archive-format", "This is neither a tar.gz nor a zip file.");
        }
    }

    /** Takes one member whose bytes the given stream holds; folders are counted but not kept. */
    void add(String rawName, boolean isFolder, InputStream content) throws IOException {
        countEntry();
        var name = EntryNames.clean(rawName, limits);
        if (isFolder || name.isEmpty()) {
            return;
        }
        if (files.containsKey(name)) {
            throw Refusal.invalid("archive-duplicate", "The archive holds two files of the same name.", name);
        }
        var target = folder.resolve(Integer.toString(files.size()));
        copy(name, content, target);
        files.put(name, target);
    }

    private void countEntry() {
        if (++entries > limits.entries()) {
            throw Refusal.invalid("archive-too-many-files", "The archive holds too many files.", limits.entries());
        }
    }

    private void copy(String name, InputStream content, Path target) throws IOException {
        var buffer = new byte[1 << 16];
        var written = 0L;
        try (var out = Files.newOutputStream(target)) {
            for (int read; (read = content.read(buffer)) >= 0; ) {
                written += read;
                if (written > limits.fileBytes()) {
                    throw Refusal.invalid("archive-file-too-big", "A file in the archive is too big.", name);
                }
                write(out, buffer, read);
            }
        }
    }

    /** Tells our own disk's failures from those of the archive. */
    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Path newFolder(Path work) {
        try {
            return Files.createTempDirectory(work, PREFIX);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path folder) {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
