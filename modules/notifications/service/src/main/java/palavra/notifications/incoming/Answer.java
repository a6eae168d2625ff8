package palavra.notifications.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What someone wrote in answer to a mail, without what their program put around it: the mail itself, quoted with {@code >} or
 * below the line that our letters begin with, the line or the headers that say whose it is, and the signature (RFC 3676, 4.3).
 */
final class Answer {

    /** Stands in the first line of each letter that can be answered, in every language. */
    private static final String OUR_LINE = "✂";

    private static final String SIGNATURE = "-- ";

    private static final int LONGEST_ATTRIBUTION = 3;

    /** As “From: …”, “Enviado: …” or “*To:* …”, in any language. */
    private static final Pattern HEADER =
            Pattern.compile("[*]?\\p{L}[\\p{L}\\p{M} .'’-]{0,30}[*]?\\h?[:：].*\\S.*", Pattern.DOTALL);

    private static final int FEWEST_HEADERS = 3;

    /** Lines, blank or not, that are looked at above each quote. */
    private static final int MOST_LOOKED_AT = 12;

    /** Characters: a line or some that are longer are not what a program puts there. */
    private static final int LONGEST_MARK = 1_000;

    private Answer() {}

    static String in(String text) {
        var own = new ArrayList<String>();
        var quoted = false;
        for (var line : text.lines().toList()) {
            if (line.equals(SIGNATURE) || beginsQuote(line.strip())) {
                break;
            }
            var quotes = line.startsWith(">") || line.contains(OUR_LINE);
            if (quotes && !quoted) {
                dropWhoseItIs(own);
            }
            if (line.contains(OUR_LINE)) {
                break;
            }
            if (!quotes) {
                own.add(line);
            }
            quoted = quotes;
        }
        return String.join("\n", own).strip();
    }

    /** What stands right above the quote, whatever blank lines are between. */
    private static void dropWhoseItIs(List<String> own) {
        var end = own.size();
        while (end > 0 && own.size() - end < MOST_LOOKED_AT && own.get(end - 1).isBlank()) {
            end--;
        }
        var above = own.subList(0, end);
        var begin = Math.min(beginOfHeaders(above), beginOfAttribution(above));
        if (begin < end) {
            own.subList(begin, own.size()).clear();
        }
    }

    /** From whom, when, to whom and about what, each on a line of its own, and one of them with an address; the end for none. */
    private static int beginOfHeaders(List<String> own) {
        var begin = own.size();
        while (begin > 0
                && own.size() - begin < MOST_LOOKED_AT
                && !own.get(begin - 1).isBlank()) {
            begin--;
        }
        while (begin < own.size() && !isHeader(own.get(begin))) {
            begin++;
        }
        var headers = own.subList(begin, own.size());
        var areSome = headers.stream().filter(Answer::isHeader).count() >= FEWEST_HEADERS
                && headers.stream().anyMatch(line -> line.contains("@"));
        return areSome ? begin : own.size();
    }

    private static boolean isHeader(String line) {
        return line.length() <= LONGEST_MARK && HEADER.matcher(line.strip()).matches();
    }

    /** It may be broken over some lines; where the last one says it all, those above are the writer's own. */
    private static int beginOfAttribution(List<String> own) {
        var end = own.size();
        var begin = end;
        while (begin > 0
                && end - begin < LONGEST_ATTRIBUTION
                && !own.get(begin - 1).isBlank()
                && (begin == end || !saysItAll(own.get(end - 1)))) {
            begin--;
        }
        return isAttribution(String.join(" ", own.subList(begin, end))) ? begin : end;
    }

    private static boolean saysItAll(String line) {
        return isAttribution(line) && (line.indexOf('<') > 0 || line.indexOf('>') < 0);
    }

    /** How some programs begin what they quote without a sign before each line: words between dashes, or a long line. */
    private static boolean beginsQuote(String line) {
        return line.length() <= LONGEST_MARK
                && (line.startsWith("---")
                                && line.endsWith("---")
                                && line.chars().anyMatch(Character::isLetter)
                        || line.length() >= 10 && line.chars().allMatch(sign -> sign == '_'));
    }

    /** As “On Monday at 10:00 Ana wrote:” in any language: it ends so, and has a number or an address. */
    private static boolean isAttribution(String text) {
        var line = text.stripTrailing();
        return line.length() <= LONGEST_MARK
                && (line.endsWith(":") || line.endsWith("："))
                && line.chars().anyMatch(sign -> Character.isDigit(sign) || sign == '@' || sign == '<');
    }
}
