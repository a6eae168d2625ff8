package palavra.frontend.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.courses.api.Admission;
import palavra.courses.api.CatalogItem;
import palavra.courses.api.CatalogPage;
import palavra.courses.api.CatalogQuery;
import palavra.courses.api.CohortDate;
import palavra.courses.api.CourseAbout;
import palavra.courses.api.Courses;
import palavra.courses.api.DatedBlock;
import palavra.courses.api.EditionView;
import palavra.courses.api.Facet;
import palavra.courses.api.FamilyEdition;
import palavra.courses.api.Institution;
import palavra.courses.api.Invitation;
import palavra.courses.api.NewRun;
import palavra.courses.api.PlannedStep;
import palavra.courses.api.RelaunchPlan;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunDeed;
import palavra.courses.api.RunOrigin;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunSettings;
import palavra.courses.api.RunState;
import palavra.courses.api.RunView;
import palavra.courses.api.TeamMember;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.kernel.test.Tokens;

/** A small catalog: Water in English and Arabic, with a Swahili edition in the making; Helena leads its run. */
@Mock
@ApplicationScoped
public class FakeCourses implements Courses {

    public static final UUID RUN = new UUID(0, 3);

    static final UUID PUBLICATION = new UUID(0, 9);
    /** A publication of which not everything is translated. */
    static final UUID PARTLY = new UUID(0, 8);

    static final List<EditionView> EDITIONS = List.of(
            edition(1, "en", "Water", "Safe water for small communities", "", PUBLICATION),
            edition(2, "ar", "ماء", "ماء آمن للمجتمعات الصغيرة", "قرى وادي النيل", PARTLY),
            edition(3, "sw", "Maji", "Maji salama kwa jamii ndogo", "Lake region", null));

    private final Institution rivers = new Institution(new UUID(0, 5), "two-rivers", "Two Rivers University");
    private List<CatalogItem> items;
    private RunState state;
    private boolean selfPaced;
    private List<TeamMember> team;

    private CatalogQuery asked;
    private int version;
    private String name = "2027";
    private RunChange changed;
    private PlannedStep planned;
    private List<CohortDate> cohortDates = List.of();
    private List<Invitation> invitations = List.of();
    private NewRun relaunched;

    FakeCourses() {
        reset();
    }

    /** Eight courses, the first of them Water, running. */
    void reset() {
        asked = null;
        state = RunState.RUNNING;
        selfPaced = false;
        team = new ArrayList<>(List.of(new TeamMember(Tokens.id("Helena"), "Helena Macuácua", RunRole.LEAD)));
        items = new ArrayList<>();
        var words = List.of("Water", "Soil", "Care", "Accounts", "Listening", "Teach", "Extraordinarily", "Rights");
        var papers = List.of("river", "leaf", "guava", "mango", "jacaranda", "clay", "river", "jacaranda");
        var motifs = List.of("waves", "layers", "circles", "tallies", "arcs", "seats", "rain", "steps");
        for (var i = 0; i < words.size(); i++) {
            var view = edition(
                    20 + i,
                    "en",
                    words.get(i),
                    i == 0 ? EDITIONS.getFirst().title() : "About <" + words.get(i) + ">",
                    "",
                    new UUID(1, i));
            items.add(new CatalogItem(
                    new UUID(2, i),
                    i == 0 ? "water" : "course-" + i,
                    rivers.name(),
                    papers.get(i),
                    motifs.get(i),
                    view,
                    List.of(Language.of("en"), Language.of("ar")),
                    RUN,
                    RunState.RUNNING,
                    i % 2 == 0 ? Instant.parse("2027-03-08T22:30:00Z") : null,
                    "Africa/Maputo",
                    i % 2 == 1,
                    i % 2 == 0 ? 6 : null));
        }
    }

    void empty() {
        items = List.of();
    }

    void put(RunState now) {
        state = now;
    }

    /** What was asked of the catalog last. */
    CatalogQuery asked() {
        return asked;
    }

    @Override
    public void erase(Actor actor, String email, boolean texts, boolean certificates) {
        throw Refusal.conflict("last-lead", "A run keeps at least one lead. Name another one first.");
    }

    @Override
    public JsonNode records(Actor actor) {
        return JsonNodeFactory.instance.objectNode().put("of", actor.name());
    }

    @Override
    public CatalogPage catalog(CatalogQuery query) {
        asked = query;
        var isMiss = "watr".equals(query.text());
        var found = isMiss || "nothing".equals(query.text()) ? List.<CatalogItem>of() : items;
        var cut = found.subList(0, Math.min(query.limit(), found.size()));
        return new CatalogPage(
                new Page<>(cut, query.limit() == 8 && !found.isEmpty() ? "next-8" : null),
                found.size(),
                items.isEmpty() ? List.of() : List.of(new Facet("en", "English", 8), new Facet("ar", "العربية", 3)),
                List.of(new Facet("Health", "Health", 3)),
                List.of(new Facet("6", "6", 2)),
                List.of(new Facet("two-rivers", rivers.name(), 8)),
                List.of(new Facet("self", "self", 4), new Facet("dated", "dated", 4)),
                isMiss ? items.subList(0, 1) : List.of());
    }

    @Override
    public CourseAbout about(Actor actor, String slug, Language wanted, UUID asked) {
        if (!slug.equals("water")) {
            throw Refusal.notFound();
        }
        var edition = EDITIONS.stream()
                .filter(view -> view.language().equals(wanted))
                .findFirst()
                .orElse(EDITIONS.getFirst());
        return new CourseAbout(
                new UUID(0, 4),
                slug,
                rivers,
                "Health",
                Set.of(6),
                "river",
                "waves",
                edition,
                "Find out what is in your water. </script><script>alert(1)</script>",
                "<p>Six weeks on <b>water</b>.</p>",
                List.of("Test water with a bottle, a cloth and sunlight", "Repair a well"),
                3,
                EDITIONS,
                List.of(view(RUN, state), view(new UUID(0, 6), RunState.ARCHIVED)));
    }

    @Override
    public RunView run(Actor actor, UUID run) {
        return view(run, state);
    }

    @Override
    public List<RunView> runs(Collection<UUID> runs) {
        return runs.stream().map(run -> view(run, state)).toList();
    }

    @Override
    public List<RunView> teaching(Actor actor) {
        return rolesIn(actor, RUN).isEmpty() ? List.of() : List.of(view(RUN, state));
    }

    @Override
    public Set<RunRole> rolesIn(Actor actor, UUID run) {
        return team.stream().anyMatch(member -> member.person().equals(actor.id())) ? Set.of(RunRole.LEAD) : Set.of();
    }

    @Override
    public void schedule(Actor actor, UUID run, PlannedStep step) {
        planned = step;
    }

    @Override
    public RunView move(Actor actor, UUID run, RunState to) {
        if (!state.steps().contains(to)) {
            throw Refusal.conflict("step-not-allowed", "A run cannot go there.", state, to);
        }
        state = to;
        return view(run, state);
    }

    @Override
    public RunView join(Actor actor, UUID run, TeamMember member) {
        team.add(member);
        return view(run, state);
    }

    @Override
    public RunView leave(Actor actor, UUID run, UUID person) {
        team.removeIf(member -> member.person().equals(person));
        return view(run, state);
    }

    @Override
    public RunSettings settings(Actor actor, UUID run) {
        if (rolesIn(actor, run).isEmpty()) {
            throw Refusal.notAllowed();
        }
        var quiz = new RunDate(new UUID(8, 1), null, Instant.parse("2027-03-15T21:59:59Z"));
        return new RunSettings(
                view(run, state),
                version,
                name,
                rivers,
                false,
                List.of(
                        new FamilyEdition(EDITIONS.getFirst(), true, 1, new UUID(0, 10), 2),
                        new FamilyEdition(EDITIONS.get(1), true, 1, new UUID(0, 8), 1),
                        new FamilyEdition(EDITIONS.get(2), false, 0, null, 0)),
                List.of(new DatedBlock("Treating water", "Quiz <one>", "Quiz", quiz, quiz)),
                List.of(rivers),
                List.of(new RunOrigin(new UUID(0, 6), "2026", RunState.ARCHIVED, null, "Africa/Maputo", rivers.name())),
                List.of(),
                invitations,
                List.of(new RunDeed(
                        Instant.parse("2026-09-01T08:00:00Z"), new UUID(1, 1), "Helena", "capacity", "", "30")),
                Admission.ALWAYS,
                planned,
                cohortDates,
                false);
    }

    @Override
    public RunSettings set(Actor actor, UUID run, RunChange change) {
        if (change.version() != version) {
            throw Refusal.conflict("edited-meanwhile", "Somebody changed this run meanwhile. Look at it again.");
        }
        version++;
        name = change.name();
        changed = change;
        cohortDates = change.cohortDates() == null ? cohortDates : change.cohortDates();
        return settings(actor, run);
    }

    @Override
    public RunSettings show(Actor actor, UUID run, UUID edition, UUID publication) {
        return settings(actor, run);
    }

    @Override
    public RelaunchPlan plan(Actor actor, UUID run, NewRun wanted) {
        var before = settings(actor, run);
        if (wanted.start() == null) {
            throw Refusal.invalid("start-missing", "Say on which day the new run starts.");
        }
        var block = before.dates().getFirst();
        var moved = new RunDate(block.dates().block(), null, Instant.parse("2027-09-17T21:59:59Z"));
        return new RelaunchPlan(
                before.run(),
                wanted.name(),
                rivers,
                "Africa/Maputo",
                false,
                182,
                Instant.parse("2027-09-06T22:30:00Z"),
                null,
                before.editions(),
                List.of(
                        new RelaunchPlan.Item(RelaunchPlan.Fate.CARRIED, "edition", "ar", "ar"),
                        new RelaunchPlan.Item(RelaunchPlan.Fate.LEFT_OUT, "learners", "", "")),
                List.of(new RelaunchPlan.Shift(block, moved, false)));
    }

    @Override
    public RunView relaunch(Actor actor, UUID run, NewRun wanted) {
        plan(actor, run, wanted);
        relaunched = wanted;
        return view(new UUID(0, 11), RunState.DRAFT);
    }

    @Override
    public void invite(Actor actor, UUID run, Invitation invitation) {
        invitations = List.of(new Invitation(invitation.email(), invitation.role(), Instant.EPOCH));
    }

    @Override
    public void uninvite(Actor actor, UUID run, String email) {
        invitations = List.of();
    }

    @Override
    public void accept(Actor actor, String email) {}

    /** What was sent last to be set. */
    public RunChange changed() {
        return changed;
    }

    /** What was relaunched last. */
    public NewRun relaunched() {
        return relaunched;
    }

    @Override
    public List<Institution> institutions() {
        return List.of(rivers);
    }

    private RunView view(UUID run, RunState in) {
        return new RunView(
                run,
                new UUID(0, 4),
                "water",
                in,
                Instant.parse("2027-03-08T22:30:00Z"),
                Instant.parse("2027-04-19T20:00:00Z"),
                "Africa/Maputo",
                selfPaced,
                null,
                true,
                EDITIONS,
                List.copyOf(team),
                "2026",
                "Two Rivers University");
    }

    private static EditionView edition(
            int id, String language, String word, String title, String community, UUID publication) {
        return new EditionView(
                new UUID(7, id), Language.of(language), word, title, community, community.isEmpty(), publication);
    }
}
