package palavra.content.olx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import palavra.kernel.Refusal;

/**
 * Reads XML strictly, without document types and entities of its own, into a tree that can be asked with selectors and
 * written as HTML. Size, depth and number of elements are limited, so no file can fill the memory.
 */
final class Xml {

    static final int MOST_BYTES = 4 << 20;
    private static final int MOST_DEPTH = 120;
    private static final int MOST_ELEMENTS = 60_000;
    private static final int MOST_ELEMENTS_IN_ALL = 1_000_000;

    private static final String ENTITIES = Integer.toString(50 << 20);
    private static final XMLInputFactory FACTORY = factory();

    private int elementsInAll;

    /** Why a file could not be read. */
    static final class Broken extends Exception {

        Broken(String why) {
            super(why, null, false, false);
        }
    }

    /** Reads a file; a course that has too many elements in all its files is refused. */
    Element parse(byte[] bytes) throws Broken {
        if (bytes.length > MOST_BYTES) {
            throw new Broken("it is too long");
        }
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return build(reader);
            } finally {
                reader.close();
            }
        } catch (Refusal tooLarge) {
            throw tooLarge;
        } catch (XMLStreamException | RuntimeException invalid) {
            throw new Broken("it is not well-formed XML");
        }
    }

    private Element build(XMLStreamReader reader) throws XMLStreamException, Broken {
        var document = new Document("");
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        Element current = document;
        var depth = 0;
        var elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MOST_DEPTH || ++elements > MOST_ELEMENTS) {
                        throw new Broken("it is nested too deeply or has too many elements");
                    }
                    if (++elementsInAll > MOST_ELEMENTS_IN_ALL) {
                        throw Report.tooLarge();
                    }
                    current = current.appendElement(reader.getLocalName());
                    for (var i = 0; i < reader.getAttributeCount(); i++) {
                        current.attr(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    current = current.parent();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    current.appendChild(new TextNode(reader.getText()));
                case XMLStreamConstants.COMMENT -> current.appendChild(new Comment(reader.getText()));
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Broken("it brings a document type or entities of its own");
                default -> {}
            }
        }
        return document.child(0);
    }

    /** What an element holds, as HTML with every space as it was. */
    static String inner(Element element) {
        var document = new Document("");
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var copy = element.clone();
        document.appendChild(copy);
        return copy.html();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Each "&lt;" counts as an entity, and a large file has more of them than the JDK lets pass. A file declares none.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", ENTITIES);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", ENTITIES);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        return factory;
    }
}
