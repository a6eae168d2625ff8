package palavra.content.xliff;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import palavra.content.api.translation.State;
import palavra.kernel.Language;

/** Writes fields as XLIFF 2.1 (OASIS Standard, 2018): a file for each unit of the course, a unit for each field. */
public final class XliffWriter {

    static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String OWN = "urn:palavra:xliff";

    private final XMLStreamWriter xml;
    private final InlineWriter inline;

    private XliffWriter(XMLStreamWriter xml, InlineWriter inline) {
        this.xml = xml;
        this.inline = inline;
    }

    /** @param keep words that stay as they are in every language */
    public static byte[] write(Language from, Language to, List<XliffUnit> units, List<String> keep) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new XliffWriter(xml, new InlineWriter(xml, keep)).document(from, to, units);
            xml.close();
        } catch (XMLStreamException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private void document(Language from, Language to, List<XliffUnit> units) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(CORE);
        xml.writeNamespace("palavra", OWN);
        xml.writeAttribute("version", "2.1");
        xml.writeAttribute("srcLang", from.tag());
        xml.writeAttribute("trgLang", to.tag());
        var files =
                units.stream().collect(Collectors.groupingBy(XliffUnit::unit, LinkedHashMap::new, Collectors.toList()));
        for (var file : files.entrySet()) {
            file(file.getKey(), file.getValue());
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void file(UUID id, List<XliffUnit> units) throws XMLStreamException {
        line(1);
        xml.writeStartElement("file");
        xml.writeAttribute("id", id.toString());
        xml.writeAttribute("xml:space", "preserve");
        xml.writeAttribute("palavra:units", String.valueOf(units.size()));
        for (var unit : units) {
            unit(unit);
        }
        line(1);
        xml.writeEndElement();
    }

    private void unit(XliffUnit unit) throws XMLStreamException {
        line(2);
        xml.writeStartElement("unit");
        xml.writeAttribute("id", UnitId.of(unit.key()));
        xml.writeAttribute("name", unit.key().name());
        notes(unit.notes());
        codes(unit.codes());
        line(3);
        xml.writeStartElement("segment");
        xml.writeAttribute("state", state(unit.state()));
        xml.writeAttribute("subState", "palavra:" + unit.state().name().toLowerCase());
        line(4);
        inline.source(unit.source(), unit.codes());
        if (!unit.target().isEmpty()) {
            line(4);
            inline.target(unit.target(), unit.codes());
        }
        line(3);
        xml.writeEndElement();
        line(2);
        xml.writeEndElement();
    }

    private void notes(List<String> notes) throws XMLStreamException {
        if (!notes.isEmpty()) {
            line(3);
            xml.writeStartElement("notes");
            for (var note : notes) {
                line(4);
                xml.writeStartElement("note");
                xml.writeCharacters(InlineWriter.clean(note));
                xml.writeEndElement();
            }
            line(3);
            xml.writeEndElement();
        }
    }

    private void codes(List<String> codes) throws XMLStreamException {
        if (!codes.isEmpty()) {
            line(3);
            xml.writeStartElement("originalData");
            for (var at = 0; at < codes.size(); at++) {
                line(4);
                xml.writeStartElement("data");
                xml.writeAttribute("id", "d" + (at + 1));
                xml.writeCharacters(InlineWriter.clean(codes.get(at)));
                xml.writeEndElement();
            }
            line(3);
            xml.writeEndElement();
        }
    }

    private static String state(State state) {
        return switch (state) {
            case MISSING -> "initial";
            case DRAFT, STALE, IN_REVIEW -> "translated";
            case APPROVED, ADAPTED -> "final";
        };
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
