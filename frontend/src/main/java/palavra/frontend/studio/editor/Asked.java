package palavra.frontend.studio.editor;

import static palavra.frontend.studio.editor.Numbers.decimal;

import java.math.BigDecimal;

/** What every question has, read from its fields. */
record Asked(String id, String label, String note, BigDecimal points) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    static Asked in(Row row) {
        return new Asked(row.at("id"), row.at("label").strip(), row.at("note").strip(), points(row));
    }

    private static BigDecimal points(Row row) {
        var points = decimal(row.form(), row.named("points"));
        if (points != null && (points.signum() < 0 || points.compareTo(MOST) > 0)) {
            row.wrong("points", "points");
        }
        return points == null || points.signum() < 0 ? BigDecimal.ONE : points;
    }
}
