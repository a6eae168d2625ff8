package palavra.frontend.studio.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;
import palavra.frontend.studio.editor.Form;
import palavra.frontend.studio.editor.Numbers;
import palavra.frontend.studio.editor.Row;

/** A grading policy as fields of a form, and back. Weights and cut-offs are typed in percent. */
public final class PolicyFields {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PolicyFields() {}

    public static Form form(GradingPolicy policy) {
        var form = new Form();
        for (var type : policy.types()) {
            var row = form.add("type")
                    .put("name", type.name())
                    .put("short", type.shortName())
                    .put("weight", percent(type.weight()))
                    .put("count", type.minCount())
                    .put("drop", type.dropCount())
                    .put("extra", type.extra() ? "on" : "");
            LateFields.put(row, type.late());
        }
        policy.cutOffs().entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder()))
                .forEach(one -> form.add("cut").put("name", one.getKey()).put("least", percent(one.getValue())));
        return form.put("grace", policy.graceSeconds() / 60).put("rounding", policy.rounding());
    }

    /** What is in the form, whatever is wrong with it; that is marked at the fields. */
    public static GradingPolicy read(Form form) {
        var grace = Numbers.whole(form, "grace", 0, 60 * 24 * 30);
        var rounding = form.at("rounding").equals("olx") ? "olx" : "half-up";
        return new GradingPolicy(types(form), cutOffs(form), grace == null ? 0 : grace * 60L, rounding);
    }

    /** The sum of the weights that make up the 100, as typed; what can not be read counts nothing. */
    public static BigDecimal sum(Form form) {
        return form.rows("type").stream()
                .filter(row -> !row.ticked("extra"))
                .map(row -> Numbers.decimal(new Form().put("w", row.at("weight")), "w"))
                .filter(weight -> weight != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<AssignmentType> types(Form form) {
        var types = new ArrayList<AssignmentType>();
        for (var row : form.rows("type")) {
            if (row.at("name").isBlank()) {
                row.wrong("name", "name");
            }
            var count = Numbers.whole(form, row.named("count"), 0, 1000);
            var drop = Numbers.whole(form, row.named("drop"), 0, 1000);
            if (count != null && drop != null && count > 0 && drop >= count) {
                row.wrong("drop", "drop");
            }
            types.add(new AssignmentType(
                    row.at("name").strip(),
                    row.at("short").strip(),
                    share(form, row, "weight"),
                    count == null ? 0 : count,
                    drop == null ? 0 : drop,
                    row.ticked("extra"),
                    LateFields.read(form, row)));
        }
        return types;
    }

    private static Map<String, BigDecimal> cutOffs(Form form) {
        var cutOffs = new LinkedHashMap<String, BigDecimal>();
        for (var row : form.rows("cut")) {
            if (row.at("name").isBlank()) {
                row.wrong("name", "name");
            }
            cutOffs.put(row.at("name").strip(), share(form, row, "least"));
        }
        return cutOffs;
    }

    static BigDecimal share(Form form, Row row, String field) {
        var percent = Numbers.decimal(form, row.named(field));
        if (percent == null) {
            row.wrong(field, "number");
            return BigDecimal.ZERO;
        }
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            row.wrong(field, "percent");
        }
        return percent.movePointLeft(2);
    }

    /** A share as people write it: 0.15 as 15. */
    public static String percent(BigDecimal share) {
        return Numbers.plain(share.movePointRight(2));
    }
}
