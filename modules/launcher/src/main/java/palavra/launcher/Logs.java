package palavra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** {@code ./palavra logs [name] [-f]}: the last lines of one process or of all, and what follows. */
final class Logs {

    private Logs() {}

    static int run(Arguments arguments) {
        var stack = Stack.open(arguments.data());
        var command = new ArrayList<>(List.of("tail", "-n", arguments.plain().isEmpty() ? "20" : "200"));
        if (arguments.has("-f")) {
            command.add("-F");
        }
        var names = stack.parts().stream().map(Part::name).toList();
        var wanted = arguments.plain().isEmpty() ? names : arguments.plain();
        for (var name : wanted) {
            var log = stack.data().resolve(name + ".log");
            if (!names.contains(name)) {
                throw new Refused(
                        "There is no process " + name + "; these have logs: " + String.join(", ", names) + ".");
            }
            if (Files.exists(log)) {
                command.add(log.toString());
            }
        }
        return tail(command);
    }

    private static int tail(List<String> command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException missing) {
            throw new Refused("The logs can't be shown: " + missing.getMessage(), missing);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
