package palavra.frontend.concern;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.test.Tokens;
import palavra.learning.api.insight.Concern;
import palavra.learning.api.insight.ConcernPage;
import palavra.learning.api.insight.ConcernPage.Reason;
import palavra.learning.api.insight.ConcernPage.Row;
import palavra.learning.api.insight.ConcernPage.Rules;
import palavra.learning.api.insight.ConcernQuery;
import palavra.learning.api.insight.Flaw;
import palavra.learning.api.insight.Insight;
import palavra.learning.api.insight.ItemQuality;
import palavra.learning.api.insight.ItemQuality.Choice;
import palavra.learning.api.insight.ItemQuality.Figures;
import palavra.learning.api.insight.ItemReport;

/** One learner with every reason there is, and two problems of which one has every flaw; for Helena only. */
@Mock
@Singleton
public class FakeInsight implements Insight {

    public static final UUID PART = new UUID(9, 1);
    static final UUID PERSON = new UUID(9, 2);

    final List<ConcernQuery> asked = new ArrayList<>();
    public boolean few;
    public ItemQuality quality = ItemQuality.unknown(PART);

    @Override
    public ConcernPage concerns(Actor actor, UUID run, ConcernQuery query) {
        door(actor);
        asked.add(query);
        var rules = new Rules(query.days() == null ? 7 : query.days(), 3, 3, query.edition() == null);
        if (query.only() == Concern.BEHIND) {
            return new ConcernPage(List.of(), rules, null);
        }
        var row = new Row(PERSON, "Amina <b>& Co", "North <river>", new UUID(7, 1), null, null, reasons());
        return new ConcernPage(List.of(row), rules, query.after() == null ? new UUID(9, 9).toString() : null);
    }

    @Override
    public ItemReport items(Actor actor, UUID run, UUID subsection) {
        door(actor);
        var parts = List.of(new ItemReport.Part(PART, "Quiz <1>", Language.ENGLISH, 2));
        if (few) {
            return new ItemReport(PART, parts, 10, List.of(), null, List.of());
        }
        var scale = new ItemReport.Scale(1200, 2, 1.234, 0.5, 0.715, null);
        return new ItemReport(PART, parts, 10, List.of(), scale, List.of(poor(), good()));
    }

    @Override
    public ItemQuality item(Actor actor, UUID course, UUID edition, UUID problem) {
        return quality;
    }

    public static ItemQuality poor() {
        return new ItemQuality(
                new UUID(9, 3),
                new UUID(9, 4),
                "The <roof>",
                Language.ENGLISH,
                new Figures(1200, 3L, 0.24, 0.1149, -0.05, null),
                Map.of(),
                List.of(new Choice("q", "a", "Tiles", true, 288, 0.11), new Choice("q", "b", "Iron", false, 912, 0.2)),
                EnumSet.allOf(Flaw.class),
                Set.of());
    }

    private static ItemQuality good() {
        return new ItemQuality(
                new UUID(9, 5),
                new UUID(9, 4),
                "The well",
                Language.ENGLISH,
                new Figures(1100, 103L, 0.6, 0.41, 0.5, 0.7),
                Map.of(),
                List.of(),
                Set.of(),
                Set.of());
    }

    private static List<Reason> reasons() {
        var at = Instant.parse("2027-03-20T10:00:00Z");
        return List.of(
                new Reason(Concern.NEVER_STARTED, at, "", null, 0, 0),
                new Reason(Concern.AWAY, at, "", null, 0, 0),
                new Reason(Concern.MISSED_DEADLINE, at, "Quiz <1>", Language.ENGLISH, 0, 0),
                new Reason(Concern.BEHIND, null, "", null, 3, 0),
                new Reason(Concern.STUCK, null, "The well", Language.ENGLISH, 5, 0),
                new Reason(Concern.OUT_OF_REACH, null, "", null, 40, 60));
    }

    private static void door(Actor actor) {
        if (!actor.id().equals(Tokens.id("Helena"))) {
            throw Refusal.notFound();
        }
    }
}
