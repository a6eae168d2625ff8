package palavra.content.xliff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import palavra.content.api.variable.Variable;

/** Writes texts with their inline elements: tags {@code <1>…</1>} become {@code pc} and {@code ph}. */
final class InlineWriter {

    private static final Pattern TAG = Pattern.compile("<(/?)([1-9][0-9]{0,3})(/?)>");

    /** A number that differs from learner to learner: one thing to a translator, with its name to be seen. */
    static final Pattern VARIABLE = Pattern.compile("\\{\\{" + Variable.NAME + "}}");

    private final XMLStreamWriter xml;
    private final Pattern untranslated;

    /** How often each stands in the text so far: the same one has the same id in source and target. */
    private final Map<String, Integer> variables = new HashMap<>();

    /** @param keep words that stay as they are in every language */
    InlineWriter(XMLStreamWriter xml, List<String> keep) {
        this.xml = xml;
        this.untranslated = words(keep);
    }

    /** The source of a field, with those words marked that nobody may translate. */
    void source(String tagged, List<String> codes) throws XMLStreamException {
        text("source", tagged, codes, true);
    }

    void target(String tagged, List<String> codes) throws XMLStreamException {
        text("target", tagged, codes, false);
    }

    private void text(String element, String tagged, List<String> codes, boolean marked) throws XMLStreamException {
        xml.writeStartElement(element);
        variables.clear();
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

    private void signs(String words) throws XMLStreamException {
        var from = 0;
        var found = VARIABLE.matcher(words);
        while (found.find()) {
            characters(words.substring(from, found.start()));
            xml.writeEmptyElement("ph");
            xml.writeAttribute("id", variable(found.group()));
            xml.writeAttribute("equiv", found.group());
            xml.writeAttribute("disp", found.group());
            xml.writeAttribute("canDelete", "no");
            from = found.end();
        }
        characters(words.substring(from));
    }

    private String variable(String written) {
        var name = written.substring(2, written.length() - 2);
        return "v-" + name + "-" + variables.merge(name, 1, Integer::sum);
    }

    /** Signs that XML has no way to write stand as their number. */
    private void characters(String words) throws XMLStreamException {
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

    /** Without the signs that XML has no way to write. */
    static String clean(String text) {
        return text.codePoints()
                .filter(InlineWriter::isXml)
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

    private static Pattern words(List<String> keep) {
        var words = keep.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return words.isEmpty() ? null : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }
}
