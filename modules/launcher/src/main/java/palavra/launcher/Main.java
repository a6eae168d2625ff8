package palavra.launcher;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import palavra.launcher.bench.Bench;
import palavra.launcher.check.Check;
import palavra.launcher.demo.Demo;

/** The commands of {@code ./palavra}: progress and refusals on standard error, results on standard output. */
public final class Main {

    private interface Verb {
        int run(List<String> words);
    }

    private static final Set<String> DATA = Set.of("--data");
    private static final Map<String, Verb> VERBS = Map.ofEntries(
            Map.entry(
                    "up",
                    words -> Up.run(
                            new Arguments(words, Set.of("--packaging", "--port", "--data"), Set.of("--no-demo")))),
            Map.entry("down", words -> Down.run(new Arguments(words, DATA, Set.of()))),
            Map.entry("status", words -> Status.run(new Arguments(words, DATA, Set.of("--json")))),
            Map.entry("logs", words -> Logs.run(new Arguments(words, DATA, Set.of("-f")))),
            Map.entry("reset", words -> Reset.run(new Arguments(words, DATA, Set.of("--yes")))),
            Map.entry("token", words -> TokenCommand.run(new Arguments(words, DATA, Set.of()))),
            Map.entry("import", words -> ImportCommand.run(new Arguments(words, DATA, Set.of("--json", "--publish")))),
            Map.entry("demo", words -> onStack(words, Demo::run)),
            Map.entry("bench", words -> onStack(words, Bench::run)),
            Map.entry("check", words -> onStack(words, Check::run)));

    private Main() {}

    public static void main(String... words) {
        System.exit(run(List.of(words)));
    }

    static int run(List<String> words) {
        var verb = words.isEmpty() ? null : VERBS.get(words.getFirst());
        if (verb == null) {
            return fail("There is no such command; ./palavra help lists them.");
        }
        try {
            return verb.run(words.subList(1, words.size()));
        } catch (Refused refused) {
            return fail(refused.getMessage());
        } catch (UncheckedIOException broken) {
            return fail(broken.getMessage());
        }
    }

    private static int fail(String line) {
        System.err.println("palavra: " + line);
        return 1;
    }

    // These know their own options; only the data folder is ours.
    private static int onStack(List<String> words, ToIntBiFunction<Stack, List<String>> command) {
        var rest = new ArrayList<>(words);
        var at = rest.contains("--data") ? rest.indexOf("--data") : rest.size();
        var ours = rest.subList(at, Math.min(at + 2, rest.size()));
        var stack = Stack.open(new Arguments(ours, DATA, Set.of()).data());
        ours.clear();
        return command.applyAsInt(stack, rest);
    }
}
