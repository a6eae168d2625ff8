package palavra.certificates.issuing;

import java.util.HashMap;
import palavra.certificates.printing.Words;
import palavra.kernel.Language;

/** The rules a certificate is earned by, as text made of a code and its values in the certificate's language. */
final class Rules {

    private Rules() {}

    static String text(Achievement met, String language) {
        var values = new HashMap<String, Object>();
        values.put("percent", met.passMark);
        values.put("units", met.units);
        return Words.in(Language.of(language)).say("rule." + met.rule(), values);
    }
}
