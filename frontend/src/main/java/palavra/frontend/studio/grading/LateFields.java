package palavra.frontend.studio.grading;

import palavra.content.api.LateRule;
import palavra.content.api.LateRule.Per;
import palavra.frontend.studio.editor.Form;
import palavra.frontend.studio.editor.Row;

/** What late work of a type still earns, as fields and back; nothing typed is no late work. */
final class LateFields {

    private LateFields() {}

    static void put(Row row, LateRule late) {
        if (late != null) {
            row.put("lateOff", PolicyFields.percent(late.off()))
                    .put("latePer", late.per().name())
                    .put("lateFloor", PolicyFields.percent(late.floor()));
        }
    }

    static LateRule read(Form form, Row row) {
        if (row.at("lateOff").isBlank() && row.at("lateFloor").isBlank()) {
            return null;
        }
        var per = row.at("latePer").equals(Per.HOUR.name()) ? Per.HOUR : Per.DAY;
        if (row.at("lateFloor").isBlank()) {
            row.put("lateFloor", "0");
        }
        return new LateRule(PolicyFields.share(form, row, "lateOff"), per, PolicyFields.share(form, row, "lateFloor"));
    }
}
