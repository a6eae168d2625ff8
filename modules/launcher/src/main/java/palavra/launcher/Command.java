package palavra.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a short command to its end and keeps what it said, for the one line told when it fails. */
final class Command {

    private Command() {}

    record Outcome(int status, String output) {

        boolean worked() {
            return status == 0;
        }

        /** The output of a command that worked; otherwise its last words as a refusal. */
        String orRefuse(String what) {
            if (!worked()) {
                throw new Refused(what + " failed (status " + status + "): " + lastLines());
            }
            return output;
        }

        private String lastLines() {
            var lines = output.strip().lines().toList();
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        }
    }

    static Outcome run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException missing) {
            return new Outcome(127, missing.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while running " + command.getFirst(), stop);
        }
    }
}
