package palavra.learning.api.roster;

import java.util.List;
import java.util.UUID;
import palavra.learning.api.roster.BulkLine.Verdict;

/** What a list of people would do, or did, line by line. */
public record BulkReport(UUID id, boolean applied, List<BulkLine> lines) {

    public long count(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** Whether any of its lines does something. */
    public boolean acts() {
        return lines.stream().anyMatch(line -> line.verdict().acts());
    }

    public long stale() {
        return lines.stream().filter(BulkLine::stale).count();
    }
}
