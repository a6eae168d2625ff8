package palavra.certificates.printing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.certificates.api.Certificate;
import palavra.certificates.api.CertificateState;
import palavra.certificates.api.Wording;
import palavra.certificates.api.Wording.Signatory;
import palavra.kernel.Language;

/** Certificates of one tiny world. */
final class Samples {

    static final String ID = "7K2M9QXR4TDAW8HN0000_-";

    private Samples() {}

    static Certificate portuguese() {
        return of(
                "Amina Juma Daudi", "pt", "Água segura para pequenas comunidades", 81, "nota igual ou superior a 60%");
    }

    static Certificate arabic() {
        return of("أمينة جمعة داودي", "ar", "ماء آمن للمجتمعات الصغيرة", 81, "درجة 60% أو أكثر");
    }

    static Certificate withoutGrade() {
        return of(
                "Amina Juma Daudi",
                "pt",
                "Água segura para pequenas comunidades",
                null,
                "nota igual ou superior a 60%");
    }

    static Certificate named(String name) {
        return of(name, "en", "Safe water for small communities", 81, "a grade of 60% or more");
    }

    /** As an edition has it that says everything itself, with as many signatories as there may be. */
    static Certificate worded(String language, String title, String statement, String name, String role) {
        var signatory = new Signatory(name, role, "Universidade Eduardo Mondlane, Faculdade de Engenharia");
        var wording = new Wording(
                title,
                statement,
                List.of(
                        signatory,
                        new Signatory("Rui Tembe", role, "Instituto das Águas"),
                        new Signatory("Lea Banda", role, ""),
                        new Signatory("Max Chirwa", "", "Instituto das Águas")));
        return of("Amina Juma Daudi", language, "Água segura para pequenas comunidades", 81, "60%", wording);
    }

    private static Certificate of(String name, String language, String title, Integer percent, String rule) {
        return of(name, language, title, percent, rule, Wording.NONE);
    }

    private static Certificate of(
            String name, String language, String title, Integer percent, String rule, Wording wording) {
        var issued = Instant.parse("2026-05-02T09:00:00Z");
        return new Certificate(
                ID,
                "7K2M 9QXR 4TDA W8HN 0000 _-",
                name,
                "Safe water for small communities",
                "Água",
                "Instituto das Águas",
                Language.of(language),
                title,
                "river",
                "waves",
                percent,
                percent != null,
                rule,
                19,
                Instant.parse("2026-03-09T00:00:00Z"),
                Instant.parse("2026-04-19T20:00:00Z"),
                "Africa/Maputo",
                issued,
                CertificateState.VALID,
                issued,
                "",
                null,
                new UUID(1, 1),
                new UUID(1, 2),
                1,
                "http://localhost:8080/certificates/" + ID,
                wording);
    }
}
