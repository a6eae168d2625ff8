package palavra.content.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import palavra.kernel.Language;

/** Our files are those of the standard: by its schema, and by the reader and writer of another house (Okapi). */
class XliffStandardTest {

    @Test
    void shouldBeValidByTheSchemaOfTheStandard() throws Exception {
        schema().newValidator().validate(new StreamSource(new StringReader(XliffTest.written())));
        var wrong = XliffTest.written().replace("<segment state=\"final\"", "<segment state=\"done\"");
        assertThrows(
                SAXException.class, () -> schema().newValidator().validate(new StreamSource(new StringReader(wrong))));
    }

    @Test
    void shouldComeBackThroughAnotherTool() throws Exception {
        var out = new StringWriter();
        try (var reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL);
                var writer = new XLIFFWriter()) {
            reader.open(new ByteArrayInputStream(XliffTest.written().getBytes(StandardCharsets.UTF_8)));
            writer.create(out, "en", "pt");
            while (reader.hasNext()) {
                writer.writeEvent(reader.next());
            }
        }
        var back = XliffReader.read(
                new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)),
                Language.ENGLISH,
                Language.PORTUGUESE);
        assertEquals(XliffTest.UNITS.size(), back.size());
        for (var at = 0; at < back.size(); at++) {
            var unit = XliffTest.UNITS.get(at);
            assertEquals(unit.key(), back.get(at).key());
            assertEquals(unit.source(), back.get(at).source());
            assertEquals(
                    unit.target(),
                    back.get(at).target() == null ? "" : back.get(at).target());
        }
    }

    private static Schema schema() throws SAXException {
        var core = XLIFFReader.class.getResource("/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(core);
    }
}
