package palavra.certificates.issuing;

import java.util.Map;
import palavra.certificates.printing.Words;
import palavra.kernel.Language;

/** The rules a certificate is earned by, as text made of a code and its values in the certificate's language. */
final class Rules {

    private Rules() {}

    static String text(String code, Integer passMark, String language) {
        var words = Words.in(Language.of(language));
        return passMark == null ? words.say("rule." + code) : words.say("rule." + code, Map.of("percent", passMark));
    }
}
