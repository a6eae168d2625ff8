package palavra.content.xliff;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import palavra.content.api.translation.FieldKey;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/**
 * Reads XLIFF 2.1 and 2.0 as any tool may have written it: units in any order, segments split, other namespaces, notes.
 * It reads no document type and no entity but those every XML has.
 */
public final class XliffReader {

    private static final long LARGEST = 50L << 20;
    private static final Set<String> VERSIONS = Set.of("2.0", "2.1");

    private final XMLStreamReader xml;
    private final List<XliffText> texts = new ArrayList<>();
    private final Set<FieldKey> seen = new HashSet<>();

    private XliffReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * The texts of a file.
     *
     * @throws Refusal {@code xliff-version}, {@code xliff-language}, {@code xliff-unit-missing}, {@code xliff-code-broken}
     *     or {@code xliff-unreadable}, each with the line as its first detail
     */
    public static List<XliffText> read(Path file, Language from, Language to) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal(413, "xliff-too-large", "The file is larger than 50 MB.", 50);
            }
            try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                return read(in, from, to);
            }
        } catch (IOException gone) {
            throw Refusals.unreadable(1);
        }
    }

    static List<XliffText> read(InputStream in, Language from, Language to) {
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(in);
            var reader = new XliffReader(xml);
            reader.document(from, to);
            return reader.texts;
        } catch (XMLStreamException broken) {
            throw Refusals.unreadable(
                    broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber());
        } finally {
            close(xml);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Each "&lt;" counts as an entity, and a large course has more of them than the JDK lets pass. A file declares
        // none.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", Long.toString(LARGEST));
        factory.setProperty("jdk.xml.totalEntitySizeLimit", Long.toString(LARGEST));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("No entity of a file is ever read");
        });
        return factory;
    }

    private void document(Language from, Language to) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw Refusals.unreadable(line());
            }
        }
        root(from, to);
        for (var event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && isCore("file")) {
                file();
            }
        }
    }

    private void root(Language from, Language to) {
        var known = xml.getLocalName().equals("xliff") && XliffWriter.CORE.equals(xml.getNamespaceURI());
        if (!known || !VERSIONS.contains(String.valueOf(xml.getAttributeValue(null, "version")))) {
            throw Refusals.at("xliff-version", "This is not XLIFF 2.1", line());
        }
        var source = xml.getAttributeValue(null, "srcLang");
        var target = xml.getAttributeValue(null, "trgLang");
        if (!same(source, from) || target != null && !same(target, to)) {
            throw Refusals.at("xliff-language", "The file is for other languages than this edition", line());
        }
    }

    private static boolean same(String tag, Language language) {
        try {
            return tag != null && Language.of(tag).equals(language);
        } catch (Refusal unknown) {
            return false;
        }
    }

    /** A file that says how many units it had and has fewer lost one on its way. */
    private void file() throws XMLStreamException {
        var line = line();
        var said = xml.getAttributeValue(XliffWriter.OWN, "units");
        var before = texts.size();
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && isCore("unit")) {
                unit();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        if (said != null && !said.equals(String.valueOf(texts.size() - before))) {
            throw Refusals.at("xliff-unit-missing", "A unit is missing in this file", line);
        }
    }

    private void unit() throws XMLStreamException {
        var line = line();
        var id = String.valueOf(xml.getAttributeValue(null, "id"));
        var key = UnitId.read(id)
                .orElseThrow(() -> Refusals.at("xliff-unit-missing", "This course has no text for a unit", line));
        if (!seen.add(key)) {
            throw Refusals.at("xliff-unit-missing", "A unit is in the file twice", line);
        }
        texts.add(new UnitReader(xml).read(key, line));
    }

    private boolean isCore(String name) {
        return xml.getLocalName().equals(name) && XliffWriter.CORE.equals(xml.getNamespaceURI());
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private static void close(XMLStreamReader xml) {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException alreadyRead) {
            throw new IllegalStateException(alreadyRead);
        }
    }
}
