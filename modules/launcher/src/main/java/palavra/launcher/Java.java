package palavra.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of JVMs: the same JDK as the launcher's, an explicit heap, the collector for small ones. */
final class Java {

    private Java() {}

    static List<String> command(int heapMiB, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMiB + "m");
        // Quarkus' threads reach into java.lang; the rest keeps small machines small and a full heap from lingering.
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                // While a class is initialized a virtual thread that waits keeps its carrier: two, as of two cores, are
                // few.
                "-Djdk.virtualThreadScheduler.parallelism="
                        + Math.max(8, Runtime.getRuntime().availableProcessors())));
        command.addAll(arguments);
        return command;
    }
}
