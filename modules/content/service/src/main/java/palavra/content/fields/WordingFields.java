package palavra.content.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import palavra.content.Hashes;
import palavra.content.api.CertificateWording;
import palavra.content.api.CertificateWording.Signatory;

/** The texts of a certificate and the way back. Names and institutions are the same in every language. */
public final class WordingFields {

    private static final int SHORT = 8;

    private WordingFields() {}

    /** The texts in the order in which they are printed. */
    public static List<BodyField> of(CertificateWording wording) {
        var fields = new ArrayList<BodyField>();
        fields.add(new BodyField(Fields.TITLE, Fields.TITLE, wording.title()));
        fields.add(new BodyField("statement", "statement", wording.statement()));
        wording.signatories().forEach(one -> fields.add(new BodyField(role(one), "role", one.role())));
        fields.removeIf(field -> !field.hasWords());
        return fields;
    }

    /**
     * The same in another language. A certificate never mixes languages: where title or statement are not translated, it
     * has the words that Palavra has for them, and who signs stands there without what they are.
     */
    public static CertificateWording said(CertificateWording source, Map<String, String> texts) {
        return new CertificateWording(
                said(Fields.TITLE, source.title(), texts),
                said("statement", source.statement(), texts),
                source.signatories().stream()
                        .map(one -> new Signatory(one.name(), said(role(one), one.role(), texts), one.institution()))
                        .toList());
    }

    private static String said(String name, String text, Map<String, String> texts) {
        return texts.getOrDefault(name, new BodyField(name, name, text).hasWords() ? "" : text);
    }

    /** A role belongs to its person, so that it is not taken for another's when signatories change places. */
    private static String role(Signatory of) {
        return "role/" + Hashes.of(of.name()).substring(0, SHORT);
    }
}
