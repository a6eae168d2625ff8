package palavra.learning.assignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import palavra.content.api.assignment.Assignment;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.SentFile;

/** A file as it may be kept: named without tricks, of a type that is asked for, not too large. */
record Arrived(String name, byte[] data) {

    private static final int LONGEST_NAME = 120;
    private static final long MEGABYTE = 1024 * 1024;

    static Arrived of(SentFile sent, Assignment.Files rule) {
        var name = name(sent.name());
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!name.contains(".") || !rule.types().contains(ending)) {
            throw type(rule);
        }
        try {
            var size = Files.size(sent.file());
            if (size == 0 || size > rule.megabytes() * MEGABYTE) {
                throw new Refusal(
                        413,
                        "work-file-size",
                        "A file has at most " + rule.megabytes() + " MB, and is not empty.",
                        rule.megabytes());
            }
            var data = Files.readAllBytes(sent.file());
            if (!FileKind.fits(ending, data)) {
                throw type(rule);
            }
            return new Arrived(name, data);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Refusal type(Assignment.Files rule) {
        var types = String.join(", ", rule.types());
        return Refusal.invalid(
                "work-file-type", "This file is not what its name says, or none of: " + types + ".", types);
    }

    /** Without folders, control characters and what turns the direction of writing: the ending seen is the ending there. */
    private static String name(String sent) {
        var bare = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = bare.replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
