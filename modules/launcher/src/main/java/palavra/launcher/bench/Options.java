package palavra.launcher.bench;

import java.util.List;
import palavra.launcher.Refused;

/** Options of a benchmark among the words after its name. */
final class Options {

    private Options() {}

    /** The number after that option, or the other one where it is not said. */
    static int number(List<String> words, String option, int otherwise) {
        var at = words.indexOf(option);
        if (at < 0) {
            return otherwise;
        }
        var number = at + 1 < words.size() ? words.get(at + 1) : "";
        if (!number.matches("\\d{1,7}")) {
            throw new Refused(option + " needs a number; ./palavra help tells which.");
        }
        return Integer.parseInt(number);
    }
}
