package palavra.learning.api;

import java.util.regex.Pattern;

/**
 * Which time a problem is asked, as its form brings it back.
 *
 * @param count grows with each attempt and each reset
 * @param numbers tells the numbers in it from others, where it has variables
 */
public record Turn(int count, int numbers) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})\\.([0-9a-f]{1,8})");

    /** What a form brought back; null for anything else. */
    public static Turn read(String text) {
        var written = WRITTEN.matcher(text == null ? "" : text);
        return written.matches()
                ? new Turn(Integer.parseInt(written.group(1)), Integer.parseUnsignedInt(written.group(2), 16))
                : null;
    }

    /** Whether it asks with the numbers of that one. */
    public boolean asksAs(Turn other) {
        return numbers == other.numbers;
    }

    @Override
    public String toString() {
        return count + "." + Integer.toHexString(numbers);
    }
}
