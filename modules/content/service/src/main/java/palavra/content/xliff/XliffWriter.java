package palavra.content.xliff;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final Pattern TAG = Pattern.compile("<(/?)([1-9][0-9]{0,3})(/?)>");

    private final XMLStreamWriter xml;
    private final Pattern untranslated;

    private XliffWriter(XMLStreamWriter xml, Pattern untranslated) {
        this.xml = xml;
        this.untranslated = untranslated;
    }

    /** @param keep words that stay as they are in every language */
    public static byte[] write(Language from, Language to, List<XliffUnit> units, List<String> keep) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new XliffWriter(xml, words(keep)).document(from, to, units);
            xml.close();
        } catch (XMLStreamException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static Pattern words(List<String> keep) {
        var words = keep.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return words.isEmpty() ? null : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
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
        text("source", unit.source(), unit.codes(), true);
        if (!unit.target().isEmpty()) {
            line(4);
            text("target", unit.target(), unit.codes(), false);
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
                xml.writeCharacters(clean(note));
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
                xml.writeCharacters(clean(codes.get(at)));
                xml.writeEndElement();
            }
            line(3);
            xml.writeEndElement();
        }
    }

    private void text(String element, String tagged, List<String> codes, boolean marked) throws XMLStreamException {
        xml.writeStartElement(element);
        var from = 0;
        var tags = TAG.matcher(tagged);
        var marks = 0;
        while (tags.find()) {
            marks = words(tagged.substring(from, tags.start()), marked, marks);
            from = tags.end();
            if (!tags.group(1).isEmpty()) {
                xml.writeEndElement();
            } else {
                code(tags.group(2), !tags.group(3).isEmpty(), codes);
            }
        }
        words(tagged.substring(from), marked, marks);
        xml.writeEndElement();
    }

    private void code(String number, boolean single, List<String> codes) throws XMLStreamException {
        var known = Integer.parseInt(number) <= codes.size();
        if (single) {
            xml.writeEmptyElement("ph");
        } else {
            xml.writeStartElement("pc");
        }
        xml.writeAttribute("id", number);
        if (known) {
            xml.writeAttribute(single ? "dataRef" : "dataRefStart", "d" + number);
        }
        xml.writeAttribute("canCopy", "no");
        xml.writeAttribute("canDelete", "no");
    }

    /** Words with those marked that nobody may translate. */
    private int words(String words, boolean marked, int marks) throws XMLStreamException {
        if (!marked || untranslated == null) {
            signs(words);
            return marks;
        }
        var count = marks;
        var from = 0;
        var kept = untranslated.matcher(words);
        while (kept.find()) {
            signs(words.substring(from, kept.start()));
            xml.writeStartElement("mrk");
            xml.writeAttribute("id", "m" + ++count);
            xml.writeAttribute("translate", "no");
            signs(kept.group());
            xml.writeEndElement();
            from = kept.end();
        }
        signs(words.substring(from));
        return count;
    }

    /** Signs that XML has no way to write stand as their number. */
    private void signs(String words) throws XMLStreamException {
        var plain = new StringBuilder();
        for (var sign : words.codePoints().toArray()) {
            if (isXml(sign)) {
                plain.appendCodePoint(sign);
            } else {
                xml.writeCharacters(plain.toString());
                plain.setLength(0);
                xml.writeEmptyElement("cp");
                xml.writeAttribute("hex", "%04X".formatted(sign));
            }
        }
        xml.writeCharacters(plain.toString());
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(XliffWriter::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign >= 0x20 && sign < 0xD800
                || sign >= 0xE000 && sign < 0xFFFE
                || sign >= 0x10000;
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
