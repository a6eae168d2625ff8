package palavra.launcher.check;

import java.util.List;
import palavra.launcher.Refused;
import palavra.launcher.Stack;

/** Examines the installation: what was promised against what is there. */
public final class Check {

    private Check() {}

    /** Runs with the words after the command; 0 only on success. */
    public static int run(Stack stack, List<String> arguments) {
        throw new Refused("./palavra check has nothing to do in this version yet.");
    }
}
