package palavra.launcher.bench;

import java.util.List;
import palavra.launcher.Refused;
import palavra.launcher.Stack;

/** Measures the installation under load. */
public final class Bench {

    private Bench() {}

    /** Runs with the words after the command; 0 only on success. */
    public static int run(Stack stack, List<String> arguments) {
        throw new Refused("./palavra bench has nothing to do in this version yet.");
    }
}
