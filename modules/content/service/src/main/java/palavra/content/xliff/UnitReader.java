package palavra.content.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.variable.Variable;

/** Reads the segments of one unit back into one text with numbered tags, however a tool has cut it. */
final class UnitReader {

    private static final int DEEPEST = 50;
    private static final Pattern VARIABLE = Pattern.compile("v-(" + Variable.NAME + ")-\\d{1,4}");

    private final XMLStreamReader xml;
    private final List<Piece> pieces = new ArrayList<>();

    UnitReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** A segment, or what stands between two. */
    private static final class Piece {
        private final boolean segment;
        private String source = "";
        private String target;
        private int order;

        Piece(boolean segment, int order) {
            this.segment = segment;
            this.order = order;
        }
    }

    XliffText read(FieldKey key, int line) throws XMLStreamException {
        Piece piece = null;
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                var name = core();
                if (name.equals("segment") || name.equals("ignorable")) {
                    piece = new Piece(name.equals("segment"), pieces.size() + 1);
                    pieces.add(piece);
                    depth++;
                } else if (name.equals("source") && piece != null) {
                    piece.source = text();
                } else if (name.equals("target") && piece != null) {
                    var order = xml.getAttributeValue(null, "order");
                    piece.order = order != null && order.matches("[0-9]{1,6}") ? Integer.parseInt(order) : piece.order;
                    piece.target = text();
                } else if (name.equals("notes") || name.equals("originalData") || name.isEmpty()) {
                    skip();
                } else {
                    depth++;
                }
            }
        }
        return new XliffText(key, source(), target(), line);
    }

    private String source() {
        return pieces.stream().map(piece -> piece.source).collect(Collectors.joining());
    }

    /** The whole target; null unless every segment has one. */
    private String target() {
        if (pieces.stream().noneMatch(piece -> piece.segment)
                || pieces.stream().anyMatch(piece -> piece.segment && piece.target == null)) {
            return null;
        }
        return pieces.stream()
                .sorted(Comparator.comparingInt(piece -> piece.order))
                .map(piece -> piece.target == null ? piece.source : piece.target)
                .collect(Collectors.joining());
    }

    /** The content of the element begun, with its codes as tags; marks of annotations are passed through. */
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        Deque<String> ends = new ArrayDeque<>();
        ends.push("");
        while (!ends.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> begin(text, ends);
                case XMLStreamConstants.END_ELEMENT -> text.append(ends.pop());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw Refusals.unreadable(line());
                default -> {}
            }
        }
        return text.toString();
    }

    private void begin(StringBuilder text, Deque<String> ends) throws XMLStreamException {
        if (ends.size() > DEEPEST) {
            throw Refusals.unreadable(line());
        }
        switch (core()) {
            case "pc" -> {
                text.append('<').append(number("id")).append('>');
                ends.push("</" + number("id") + ">");
            }
            case "ph" -> {
                text.append(single());
                ends.push("");
            }
            case "sc" -> {
                text.append('<').append(number("id")).append('>');
                ends.push("");
            }
            case "ec" -> {
                var ref = xml.getAttributeValue(null, "startRef") == null ? "id" : "startRef";
                text.append("</").append(number(ref)).append('>');
                ends.push("");
            }
            case "cp" -> {
                text.appendCodePoint(sign());
                ends.push("");
            }
            case "mrk", "sm", "em" -> ends.push("");
            default -> skip();
        }
    }

    /** A variable is known by the name in its id, whatever a program made of what it shows. */
    private String single() {
        var variable = VARIABLE.matcher(String.valueOf(xml.getAttributeValue(null, "id")));
        return variable.matches() ? "{{" + variable.group(1) + "}}" : "<" + number("id") + "/>";
    }

    private String number(String attribute) {
        var id = String.valueOf(xml.getAttributeValue(null, attribute));
        if (!id.matches("[1-9][0-9]{0,3}")) {
            throw Refusals.at("xliff-code-broken", "An inline code is none of this text", line());
        }
        return id;
    }

    private int sign() {
        var hex = String.valueOf(xml.getAttributeValue(null, "hex"));
        if (!hex.matches("[0-9A-Fa-f]{4,6}") || Integer.parseInt(hex, 16) > Character.MAX_CODE_POINT) {
            throw Refusals.unreadable(line());
        }
        return Integer.parseInt(hex, 16);
    }

    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The element's name, empty for those of other namespaces. */
    private String core() {
        return XliffWriter.CORE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }
}
