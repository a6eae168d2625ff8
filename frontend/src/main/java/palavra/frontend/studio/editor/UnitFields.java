package palavra.frontend.studio.editor;

import static palavra.frontend.studio.editor.Numbers.decimal;
import static palavra.frontend.studio.editor.Numbers.plain;

import java.util.ArrayList;
import java.util.List;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Numerical.Unit;

/** The units a number may be written in, as rows of a name and how many of the basic unit it is. */
final class UnitFields {

    private UnitFields() {}

    static void put(Row question, Numerical number) {
        for (var unit : number.units()) {
            question.add("measure").put("text", unit.name()).put("factor", plain(unit.factor()));
        }
        question.tick("needed", number.unitNeeded()).put("unitFeedback", number.unitFeedback());
    }

    static List<Unit> read(Row question) {
        var units = new ArrayList<Unit>();
        for (var row : question.rows("measure")) {
            var factor = decimal(row.form(), row.named("factor"));
            if (row.at("text").isBlank()) {
                row.wrong("text", "name");
            } else if (factor == null || factor.signum() <= 0) {
                row.wrong("factor", "number");
            } else {
                units.add(new Unit(row.at("text").strip(), factor));
            }
        }
        if (question.ticked("needed") && units.isEmpty()) {
            question.wrong("measures", "name");
        }
        return units;
    }
}
