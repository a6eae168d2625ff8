package palavra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an installation needs of the machine, refused early and in one line when it is not there. */
final class Machine {

    private static final long MIB = 1024 * 1024;
    private static final long MEMORY_MIB = 2_000;
    private static final long DISK_MIB = 1_500;
    private static final int NODE = 20;

    private Machine() {}

    /** Room for everything at its fullest. */
    static void requireRoom(Path data) {
        require("memory", availableMemory(), MEMORY_MIB);
        try {
            require("disk space at " + data, Files.getFileStore(data).getUsableSpace() / MIB, DISK_MIB);
        } catch (IOException unknown) {
            throw new Refused("The disk of " + data + " can't be measured: " + unknown.getMessage(), unknown);
        }
    }

    /** The tool that fetches the browser's libraries while the web application is built. */
    static void requireNode() {
        var answer = Command.run(java.util.List.of("node", "--version"));
        var version = answer.output().strip();
        if (!answer.worked() || !version.matches("v\\d+\\..*")) {
            throw new Refused("Node.js %d or newer is needed to build the pages; none is on the PATH.".formatted(NODE));
        }
        if (Integer.parseInt(version.substring(1, version.indexOf('.'))) < NODE) {
            throw new Refused("Node.js %d or newer is needed to build the pages; this is %s.".formatted(NODE, version));
        }
    }

    static void require(String what, long availableMiB, long neededMiB) {
        if (availableMiB < neededMiB) {
            throw new Refused(
                    "Too little %s: %d MiB are free, %d are needed.".formatted(what, availableMiB, neededMiB));
        }
    }

    private static long availableMemory() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
