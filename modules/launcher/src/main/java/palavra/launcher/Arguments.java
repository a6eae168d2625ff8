package palavra.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: plain ones in order, {@code --name value} and {@code --flag}; unknown ones refuse. */
final class Arguments {

    private final List<String> plain = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    /**
     * @param withValue names of options that take a value
     * @param alone names of options that stand alone
     */
    Arguments(List<String> words, Set<String> withValue, Set<String> alone) {
        for (var word = words.iterator(); word.hasNext(); ) {
            var next = word.next();
            if (alone.contains(next)) {
                flags.add(next);
            } else if (withValue.contains(next)) {
                if (!word.hasNext()) {
                    throw new Refused(next + " needs a value; ./palavra help tells which.");
                }
                values.put(next, word.next());
            } else if (next.startsWith("-")) {
                throw new Refused("There is no option " + next + " here; ./palavra help lists them.");
            } else {
                plain.add(next);
            }
        }
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The port of {@code --port}; refuses what is no port for an ordinary account. */
    Optional<Integer> port() {
        return value("--port").map(text -> {
            if (!text.matches("\\d{4,5}") || Integer.parseInt(text) < 1024 || Integer.parseInt(text) > 65535) {
                throw new Refused("--port is a number from 1024 to 65535, not " + text + ".");
            }
            return Integer.parseInt(text);
        });
    }

    /** The data folder of {@code --data}; {@code .palavra} in the project when not given. */
    Path data() {
        return value("--data")
                .map(Path::of)
                .orElseGet(() -> Build.project().resolve(".palavra"))
                .toAbsolutePath();
    }

    List<String> plain() {
        return plain;
    }

    /** The one plain word of a command that takes exactly one. */
    String only(String what) {
        if (plain.size() != 1) {
            throw new Refused("Name one " + what + "; ./palavra help shows how.");
        }
        return plain.getFirst();
    }
}
