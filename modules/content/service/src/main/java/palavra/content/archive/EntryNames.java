package palavra.content.archive;

import java.util.ArrayList;
import palavra.kernel.Refusal;

/** Decides which names an archive's members may have; names of any script, spaces and dashes are fine. */
final class EntryNames {

    private EntryNames() {}

    /** The name with single slashes and without dot segments; empty for the archive's own root folder. */
    static String clean(String name, Limits limits) {
        if (name.length() > limits.pathLength()) {
            throw refused("archive-path-too-long", "A path in the archive is too long.", name.substring(0, 80));
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw refused("archive-path-control", "A path in the archive has a control character.", printable(name));
        }
        if (name.indexOf('\\') >= 0) {
            throw refused("archive-path-backslash", "A path in the archive has a backslash.", name);
        }
        if (name.startsWith("/")) {
            throw refused("archive-path-absolute", "A path in the archive is absolute.", name);
        }
        if (name.matches("^[A-Za-z]:.*")) {
            throw refused("archive-path-drive", "A path in the archive names a drive.", name);
        }
        var segments = new ArrayList<String>();
        for (var segment : name.split("/")) {
            if (segment.equals("..")) {
                throw refused("archive-path-escape", "A path in the archive leaves its folder.", name);
            }
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        if (segments.size() > limits.depth()) {
            throw refused("archive-path-too-deep", "Folders in the archive are nested too deeply.", name);
        }
        return String.join("/", segments);
    }

    private static Refusal refused(String code, String sentence, String name) {
        return Refusal.invalid(code, sentence, name);
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
