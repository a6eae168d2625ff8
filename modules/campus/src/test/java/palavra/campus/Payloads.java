package palavra.campus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody might write to make a page do what is not theirs to decide. */
final class Payloads {

    private static final String COMMENT = "#:";
    private static final Pattern NUMBERED = Pattern.compile("‹(\\p{XDigit}+)›");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]");

    /** A question mark may stand for half a character. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\s\\p{Z}?]+");

    /** Long and deep ones, for fields that take them. */
    private static final List<String> LONG = List.of(
            "a".repeat(9_000),
            "https://elsewhere.example/" + "a".repeat(9_000),
            ">".repeat(9_000),
            IntStream.range(0, 120).mapToObj(depth -> " ".repeat(depth) + "- x").collect(Collectors.joining("\n")),
            "*".repeat(9_000),
            "**a *b ".repeat(1_000),
            "`".repeat(9_000),
            "[".repeat(9_000),
            "![".repeat(4_500),
            "[a](".repeat(2_000),
            "[a](javascript:pwned()) ".repeat(400),
            "|".repeat(3_000) + "\n" + "|-".repeat(3_000) + "|\nx",
            "<".repeat(9_000),
            "<b onclick=pwned()>".repeat(500),
            "<svg><style>".repeat(700) + "<img src=x onerror=pwned()>",
            "<!--".repeat(2_000),
            "&amp;".repeat(1_800),
            "&".repeat(9_000),
            "\\".repeat(9_000),
            "{".repeat(9_000),
            "$x$ ".repeat(2_000),
            "$".repeat(9_000),
            "$" + "{".repeat(490) + "x" + "}".repeat(490) + "$",
            "$" + "\\sqrt{".repeat(130) + "x" + "}".repeat(130) + "$",
            "$$" + "x^{".repeat(200) + "x" + "}".repeat(200) + "$$",
            "$$\\begin{matrix}" + "a\\\\".repeat(300) + "\\end{matrix}$$",
            "$$\\def\\a{" + "x".repeat(400) + "}" + "\\a".repeat(200) + "$$",
            "$$\\def\\a{" + "x".repeat(300) + "}\\def\\b{" + "\\a".repeat(30) + "}" + "\\b".repeat(90) + "$$",
            "a" + "\u0301".repeat(9_000),
            "\u202e".repeat(4_000) + "a" + "\u2067".repeat(4_000));

    private static final List<String> LINES = lines();

    private Payloads() {}

    /** Those of a line or a few. */
    static List<String> all() {
        return LINES;
    }

    /** With long and deep ones. */
    static List<String> withLong() {
        return Stream.concat(LINES.stream(), LONG.stream()).toList();
    }

    /** All of a line, as many in each text as it takes characters. */
    static List<String> packed(int longest, String between) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (var line : LINES) {
            if (text.length() + between.length() + line.length() > longest) {
                texts.add(text.toString());
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : between).append(line);
        }
        texts.add(text.toString());
        return texts;
    }

    /** What is there to read of a text: composed, without spaces and what is no whole character. */
    static String read(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }

    /** The text without what nobody can type, and no identity server holds. */
    static String spoken(String text) {
        return CONTROLS.matcher(text).replaceAll("").strip();
    }

    private static List<String> lines() {
        try (var file = Payloads.class.getResourceAsStream("payloads.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(COMMENT))
                    .map(Payloads::decoded)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String decoded(String line) {
        return NUMBERED.matcher(line)
                .replaceAll(number -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(number.group(1), 16))));
    }
}
