package palavra.certificates.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.certificates.api.Certificate;

/** What another program reads from the printed certificate is what the record says. */
class PaperTest {

    private final Paper paper = new Paper();

    @Test
    void shouldPrintEveryFieldOfTheRecord() throws IOException {
        var printed = text(Samples.portuguese());
        for (var expected : new String[] {
            "Instituto das Águas",
            "Amina Juma Daudi",
            "81%",
            "Água segura para pequenas comunidades",
            "19 horas",
            "nota igual ou superior a 60%",
            "2 de maio de 2026",
            "http://localhost:8080/certificates/" + Samples.ID,
            "9 de março de 2026",
            "19 de abril de 2026",
            "Safe water for small communities"
        }) {
            assertTrue(printed.contains(expected), () -> expected + " is missing in:\n" + printed);
        }
    }

    @Test
    void shouldShapeArabicAndKeepItReadableForMachines() throws IOException {
        var printed = text(Samples.arabic());
        assertTrue(printed.contains("أمينة جمعة داودي"), printed);
        assertTrue(printed.contains("81"), printed);
        assertTrue(printed.contains("http://localhost:8080/certificates/" + Samples.ID), printed);
    }

    @Test
    void shouldPrintTheWordsOfTheCourseAndWhoSigns() throws IOException {
        var statement = "participou durante 19 horas no curso do Instituto das Águas";
        var printed =
                text(Samples.worded("pt", "Certificado de participação", statement, "Ana Machel", "Diretora do curso"));
        for (var expected : new String[] {
            "Certificado de participação",
            statement,
            "Nota: 81%",
            "Ana Machel",
            "Diretora do curso",
            "Faculdade de Engenharia",
            "Max Chirwa"
        }) {
            assertTrue(printed.contains(expected), () -> expected + " is missing in:\n" + printed);
        }
        assertFalse(printed.contains("concluiu"), printed);
    }

    @Test
    void shouldNotCutWhoSigns() throws IOException {
        var printed = text(Samples.worded(
                "en",
                "Certificate of participation",
                "took part for many hours, ".repeat(19),
                "Dr. Halima Wanjiru Ssekandi-Mbeki of the Lake",
                "Coordinator of the programme for eastern and southern Africa"));
        assertTrue(printed.contains("of the Lake") && printed.contains("southern Africa"), printed);
        assertFalse(printed.contains("…"), printed);
    }

    @Test
    void shouldPrintTheWordsOfAnArabicEdition() throws IOException {
        var printed = text(Samples.worded("ar", "شهادة مشاركة", "شاركت في الدورة", "د. ليلى حسن", "مديرة الدورة"));
        for (var expected : new String[] {"شهادة مشاركة", "شاركت في الدورة", "د. ليلى حسن", "مديرة الدورة"}) {
            assertTrue(printed.contains(expected), () -> expected + " is missing in:\n" + printed);
        }
    }

    @Test
    void shouldLeaveOutTheGradeTheHolderHides() throws IOException {
        assertFalse(text(Samples.withoutGrade()).contains("81%"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "file:///etc/passwd",
                "{name} ${jndi:ldap://x} %s",
                "O\u202Eevil",
                "=1+1"
            })
    void shouldPrintHostileNamesLiterally(String name) throws IOException {
        var printed = text(Samples.named(name));
        assertTrue(printed.contains(name.replace("\u202E", "").substring(0, 4)) || name.contains("\u202E"), printed);
    }

    @Test
    void shouldFitTheLongestNameOnOnePage() throws IOException {
        var bytes = paper.print(Samples.named("Wolfeschlegelsteinhausenbergerdorff ".repeat(14)));
        try (var document = Loader.loadPDF(bytes)) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    private String text(Certificate certificate) throws IOException {
        try (var document = Loader.loadPDF(paper.print(certificate))) {
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
        }
    }
}
