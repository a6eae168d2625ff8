package palavra.content.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.Hashes;
import palavra.content.fields.BodyField;
import palavra.content.fields.Fields;
import palavra.content.publishing.UnitDocument;

/**
 * A block of a published source with its texts.
 *
 * @param unit where translators find it; the title of a section is found in its first unit
 * @param type of a component, or section, subsection, unit
 * @param position among the blocks of its unit
 */
record SourceBlock(UUID block, UUID unit, String type, String title, int position, List<BodyField> fields) {

    /** What stands before the components of a unit: its own title, and those of what it begins. */
    static final int HOLDERS = 3;

    /** So many fields a block may have before its texts mix with those of the next one. */
    private static final int STRIDE = 100_000;

    /** A field as it is stored. */
    record Row(SourceBlock block, BodyField field, int position, int ordinal) {

        String hash() {
            return Hashes.of(field.text());
        }
    }

    static SourceBlock holder(UUID block, UUID unit, String type, String title, int position) {
        return new SourceBlock(block, unit, type, title, position, Fields.of(title, null));
    }

    static List<SourceBlock> of(UUID unit, UnitDocument document) {
        var blocks = new ArrayList<SourceBlock>();
        for (var part : document.parts()) {
            var fields = Fields.of(part.title(), part.body());
            blocks.add(new SourceBlock(
                    part.id(), unit, part.body().type(), part.title(), HOLDERS + blocks.size(), fields));
        }
        return blocks;
    }

    /** Whether none of its texts may be missing where it counts. */
    boolean isStrict() {
        return type.equals("problem") || type.equals("assignment") || type.equals(SourcePages.CERTIFICATE);
    }

    /** Its texts with their places, and which one of its kind each is where there are several. */
    List<Row> rows() {
        var all = new HashMap<String, Integer>();
        fields.forEach(field -> all.merge(field.part(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        var rows = new ArrayList<Row>();
        for (var field : fields) {
            var ordinal = seen.merge(field.part(), 1, Integer::sum);
            rows.add(new Row(this, field, position * STRIDE + rows.size(), all.get(field.part()) == 1 ? 0 : ordinal));
        }
        return rows;
    }
}
