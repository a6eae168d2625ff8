package palavra.content.olx;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;
import palavra.content.api.Verdict;
import palavra.content.olx.ImportReport.Kind;

/** Reads {@code grading_policy.json} and says what in it an author should look at. */
final class Grading {

    private Grading() {}

    static GradingPolicy read(PackageFiles files, String run, String grace, Report report) {
        var place = "policies/" + run + "/grading_policy.json";
        var json = Policy.json(files, place, "Assignment types, weights and cut-offs.");
        var types = types(json.path("GRADER"), place, report);
        var cutOffs = cutOffs(json.path("GRADE_CUTOFFS"), place, report);
        if (types.isEmpty() || cutOffs.isEmpty()) {
            add(
                    report,
                    place,
                    Verdict.CHANGED,
                    "grading-incomplete",
                    "Types or cut-offs are missing: the author must add them.");
        }
        return new GradingPolicy(types, cutOffs, Values.graceSeconds(grace), "olx");
    }

    private static List<AssignmentType> types(JsonNode grader, String place, Report report) {
        var types = new ArrayList<AssignmentType>();
        var sum = BigDecimal.ZERO;
        for (var type : grader) {
            var name = type.path("type").asText("").strip();
            var weight = Values.decimal(type.path("weight").asText("0")).orElse(BigDecimal.ZERO);
            var expected = type.path("min_count").asInt(0);
            var dropped = type.path("drop_count").asInt(0);
            if (name.isEmpty() || weight.signum() < 0 || expected < 0 || dropped < 0) {
                add(
                        report,
                        place + " " + name,
                        Verdict.DROPPED,
                        "assignment-type-invalid",
                        "This assignment type makes no sense.");
                continue;
            }
            types.add(new AssignmentType(name, type.path("short_label").asText(name), weight, expected, dropped));
            add(
                    report,
                    place + " " + name,
                    Verdict.KEPT,
                    "assignment-type",
                    "Counts " + weight.toPlainString() + " of the grade.");
            sum = sum.add(weight);
        }
        if (!types.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            add(
                    report,
                    place + " weights",
                    Verdict.CHANGED,
                    "weights-open",
                    "The weights sum to " + sum.toPlainString() + ", not 1; they are kept and the author must decide.");
        }
        return types;
    }

    private static Map<String, BigDecimal> cutOffs(JsonNode json, String place, Report report) {
        var found = new ArrayList<Map.Entry<String, BigDecimal>>();
        json.fields().forEachRemaining(cut -> Values.decimal(cut.getValue().asText())
                .filter(share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0)
                .ifPresentOrElse(
                        share -> found.add(Map.entry(cut.getKey(), share)),
                        () -> add(
                                report,
                                place + " " + cut.getKey(),
                                Verdict.DROPPED,
                                "cut-off-invalid",
                                "This cut-off is no share of 1.")));
        found.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        var cutOffs = new LinkedHashMap<String, BigDecimal>();
        for (var cut : found) {
            cutOffs.put(cut.getKey(), cut.getValue());
            add(
                    report,
                    place + " " + cut.getKey(),
                    Verdict.KEPT,
                    "cut-off",
                    "From " + cut.getValue().toPlainString() + " on.");
        }
        return Collections.unmodifiableMap(cutOffs);
    }

    private static void add(Report report, String source, Verdict verdict, String reason, String sentence) {
        report.add(Kind.SETTING, source, "", verdict, reason, sentence);
    }
}
