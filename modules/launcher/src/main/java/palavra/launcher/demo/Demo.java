package palavra.launcher.demo;

import java.util.List;
import palavra.launcher.Refused;
import palavra.launcher.Stack;

/** Fills the installation with a small, lively world to look at. */
public final class Demo {

    private Demo() {}

    /** Runs with the words after the command; 0 only on success. */
    public static int run(Stack stack, List<String> arguments) {
        throw new Refused("./palavra demo has nothing to do in this version yet.");
    }
}
