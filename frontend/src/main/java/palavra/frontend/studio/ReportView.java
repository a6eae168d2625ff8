package palavra.frontend.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import palavra.content.api.ImportItem;
import palavra.content.api.ImportReport;
import palavra.content.api.Verdict;

/**
 * The part of a report that one page shows.
 *
 * @param verdict the one filtered by, or empty; reason likewise
 * @param reasons how often each reason was given under that verdict
 * @param shown how many items pass the filters
 * @param next the address of the next items, or null; first of the first ones, null on the first page
 * @param placeholders what stands in the course as a notice until somebody replaces it
 */
record ReportView(
        String verdict,
        String reason,
        List<ReasonCount> reasons,
        List<ImportItem> items,
        int shown,
        String first,
        String next,
        List<ImportItem> placeholders) {

    private static final int PAGE = 50;

    /** @param href the address that filters by the reason, or no longer does where it is the one filtered by */
    record ReasonCount(String code, long count, boolean current, String href) {}

    static ReportView of(ImportReport report, String verdict, String reason, int from) {
        var by = List.of(Verdict.values()).stream()
                .map(Verdict::word)
                .filter(word -> word.equals(verdict))
                .findFirst();
        var word = by.orElse("");
        var ofVerdict = report.items().stream()
                .filter(item -> word.isEmpty() || item.verdict().word().equals(word))
                .toList();
        var counts = ofVerdict.stream()
                .collect(Collectors.groupingBy(ImportItem::reason, TreeMap::new, Collectors.counting()));
        var code = reason != null && counts.containsKey(reason) ? reason : "";
        var here = "/imports/" + report.id();
        var passing = ofVerdict.stream()
                .filter(item -> code.isEmpty() || item.reason().equals(code))
                .toList();
        var start = Math.clamp(from, 0, passing.size());
        var end = Math.min(start + PAGE, passing.size());
        var next = end < passing.size() ? address(here, word, code) + "&from=" + end : null;
        return new ReportView(
                word,
                code,
                reasons(here, word, code, counts),
                passing.subList(start, end),
                passing.size(),
                start == 0 ? null : address(here, word, code),
                next,
                placeholders(report));
    }

    private static List<ReasonCount> reasons(String here, String verdict, String reason, Map<String, Long> counts) {
        var reasons = new ArrayList<ReasonCount>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> {
                    var current = one.getKey().equals(reason);
                    var href = address(here, verdict, current ? "" : one.getKey());
                    reasons.add(new ReasonCount(one.getKey(), one.getValue(), current, href));
                });
        return reasons;
    }

    private static List<ImportItem> placeholders(ImportReport report) {
        return report.items().stream()
                .filter(item -> item.reason().equals("placeholder"))
                .toList();
    }

    private static String address(String here, String verdict, String reason) {
        return here + "?verdict=" + verdict + "&reason=" + reason;
    }
}
