package palavra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a process that outlives the launcher: a session of its own, a log file, a pid file. */
final class Child {

    private Child() {}

    /** Starts the command; its log and pid file lie in the folder under its name. */
    static ProcessHandle start(String name, List<String> command, Map<String, String> environment, Path folder) {
        try {
            Files.createDirectories(folder);
            var detached = new ArrayList<String>();
            // Ctrl-C on the terminal that started it must not reach a server.
            detached.add("setsid");
            detached.addAll(command);
            var log = folder.resolve(name + ".log").toFile();
            var builder = new ProcessBuilder(detached)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            new PidFile(folder.resolve(name + ".pid")).write(process.toHandle());
            return process.toHandle();
        } catch (IOException refused) {
            throw new Refused("The process " + name + " can't be started: " + refused.getMessage(), refused);
        }
    }
}
