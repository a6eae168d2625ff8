package palavra.frontend.desk;

import org.jboss.resteasy.reactive.RestForm;
import palavra.frontend.desk.Work.Typed;

/** The form of the field in work, as it was sent. */
public class FieldForm {

    @RestForm
    String at;

    @RestForm
    String act;

    @RestForm
    String text;

    /** The version that was in the form. */
    @RestForm
    int version;

    /** At which versions the page showed what is approved all at once. */
    @RestForm
    String seen;

    /** Why it goes back to the translator. */
    @RestForm
    String back;

    /** Why the source's change is a minor one. */
    @RestForm
    String minor;

    /** Why the edition departs from its source. */
    @RestForm
    String reason;

    /** For colleagues. */
    @RestForm
    String note;

    @RestForm
    String show;

    /** The field to go to afterwards, where somebody moved on. */
    @RestForm
    String then;

    /** Browsers send line ends in the way of old mail; targets hold plain ones. */
    String target() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    Typed typed() {
        return new Typed(target(), version, said(note), said(reason), said(back), said(minor), null, null);
    }

    static String said(String words) {
        return words == null ? "" : words.strip();
    }
}
