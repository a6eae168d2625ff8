package palavra.content.olx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palavra.content.api.Verdict;
import palavra.content.archive.Archive;
import palavra.content.olx.ImportReport.Kind;
import palavra.kernel.Refusal;

/** The files of a course as seen from the folder that holds {@code course.xml}; each is accounted for exactly once. */
final class PackageFiles {

    /** All texts of a course are in memory at once while it is read. */
    private static final long MOST_TEXT_BYTES = 64 << 20;

    private final Archive archive;
    private final String root;
    private final Report report;
    private long textBytes;

    PackageFiles(Archive archive, Report report) {
        this.archive = archive;
        this.report = report;
        this.root = archive.folderOf("course.xml")
                .orElseThrow(
                        () -> Refusal.invalid("no-course", "The archive holds no course.xml, so it is no OLX course."));
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    Optional<Path> find(String name) {
        return archive.find(root + name);
    }

    /** Files below a folder, which is written with a slash at its end, as paths from the root. */
    List<String> below(String folder) {
        return archive.names().stream()
                .filter(name -> name.startsWith(root + folder))
                .map(name -> name.substring(root.length()))
                .toList();
    }

    /** Files of the archive that lie beside the course, as the archive calls them. */
    List<String> outside() {
        return archive.names().stream()
                .filter(name -> !name.startsWith(root))
                .sorted()
                .toList();
    }

    /** The bytes of such a file, or none when it is longer than the longest text we read. */
    Optional<byte[]> outside(String name) {
        return bytesOf(archive.find(name));
    }

    /** Writes the line of such a file. */
    void accountOutside(String name, String target, Verdict verdict, String reason, String sentence) {
        report.file(name, target, verdict, reason, sentence);
    }

    /** The file's bytes, or none when it is longer than the longest text we read. */
    Optional<byte[]> bytes(String name) {
        return bytesOf(find(name));
    }

    private Optional<byte[]> bytesOf(Optional<Path> file) {
        try {
            if (file.isEmpty() || Files.size(file.get()) > Xml.MOST_BYTES) {
                return Optional.empty();
            }
            textBytes += Files.size(file.get());
            if (textBytes > MOST_TEXT_BYTES) {
                throw Report.tooLarge();
            }
            return Optional.of(Files.readAllBytes(file.get()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file's text; bytes that are no UTF-8 become replacement characters. */
    Optional<String> text(String name) {
        return bytes(name).map(PackageFiles::text);
    }

    static String text(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    Path scratch() {
        try {
            return archive.scratch();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Writes the file's line, unless it has one already. */
    void account(String name, String target, Verdict verdict, String reason, String sentence) {
        report.file(root + name, target, verdict, reason, sentence);
    }

    /** Gives every file nobody asked for a line of its own. */
    void accountForTheRest() {
        for (var name : archive.names()) {
            if (!name.startsWith(root)) {
                report.file(name, "", Verdict.DROPPED, "outside-course", "The file lies outside the course's folder.");
            } else {
                var inside = name.substring(root.length());
                report.file(name, "", Verdict.DROPPED, Leftovers.reason(inside), Leftovers.sentence(inside));
            }
        }
    }

    void note(Kind kind, String source, String target, Verdict verdict, String reason, String sentence) {
        report.add(kind, source, target, verdict, reason, sentence);
    }
}
