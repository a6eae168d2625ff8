package palavra.learning.grading;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * Letters without what stands above and below them where people leave it out: accents of Latin and Greek, all but the
 * breve of й of Cyrillic, vowel signs and hamza of Arabic, points of Hebrew. In other scripts such marks are vowels or make
 * another letter, so they stay.
 */
final class Accents {

    private static final String STRUCK = "øØłŁđĐħĦŧŦı";
    private static final String BARE = "oOlLdDhHtTi";
    private static final int BREVE = 0x306;
    private static final int TATWEEL = 0x640;

    private Accents() {}

    static String without(String text) {
        var bare = new StringBuilder();
        var script = UnicodeScript.COMMON;
        for (var point :
                Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().toArray()) {
            if (Character.getType(point) == Character.NON_SPACING_MARK) {
                if (!isAccent(script, point)) {
                    bare.appendCodePoint(point);
                }
            } else if (point != TATWEEL) {
                script = UnicodeScript.of(point);
                var struck = STRUCK.indexOf(point);
                bare.appendCodePoint(struck < 0 ? point : BARE.charAt(struck));
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static boolean isAccent(UnicodeScript script, int mark) {
        return switch (script) {
            case LATIN, GREEK, ARABIC, HEBREW -> true;
            case CYRILLIC -> mark != BREVE;
            default -> false;
        };
    }
}
