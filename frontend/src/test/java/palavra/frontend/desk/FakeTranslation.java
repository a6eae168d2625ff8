package palavra.frontend.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import palavra.content.api.translation.Adaptation;
import palavra.content.api.translation.Desk;
import palavra.content.api.translation.Desk.DeskSection;
import palavra.content.api.translation.Desk.DeskUnit;
import palavra.content.api.translation.Effort;
import palavra.content.api.translation.Field;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.Gate;
import palavra.content.api.translation.Hold;
import palavra.content.api.translation.Note;
import palavra.content.api.translation.Remembered;
import palavra.content.api.translation.ReviewTask;
import palavra.content.api.translation.SeenField;
import palavra.content.api.translation.State;
import palavra.content.api.translation.TargetText;
import palavra.content.api.translation.TargetVersion;
import palavra.content.api.translation.Term;
import palavra.content.api.translation.Translation;
import palavra.content.api.translation.UnitDesk;
import palavra.content.api.translation.UnitDesk.BlockDesk;
import palavra.content.api.translation.XliffReport;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Two editions of a course about water that live in memory: one in Portuguese, one in Arabic, both of one unit. */
class FakeTranslation implements Translation {

    static final UUID EDITION = UUID.fromString("0197b000-0000-7000-8000-000000000001");
    static final UUID ARABIC = UUID.fromString("0197b000-0000-7000-8000-000000000002");

    private List<Field> fields = WaterCourse.fields(false);
    private final List<Term> terms = new ArrayList<>(WaterCourse.TERMS);
    private final List<Note> notes = new ArrayList<>(WaterCourse.NOTES);
    private Gate gate = new Gate(2, 5, false);

    void clear() {
        fields = WaterCourse.fields(false);
        notes.clear();
        terms.clear();
        terms.addAll(WaterCourse.TERMS);
        notes.addAll(WaterCourse.NOTES);
    }

    /** Somebody else saves that field meanwhile. */
    void meanwhile(FieldKey key, String text) {
        change(key, field -> WaterCourse.with(field, text, State.DRAFT, false, "Ana Sitoe"));
    }

    Field field(FieldKey key) {
        return fields.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(Refusal::notFound);
    }

    @Override
    public List<Desk> desks(Actor actor) {
        return List.of(desk(actor, EDITION, null), desk(actor, ARABIC, null));
    }

    @Override
    public Desk desk(Actor actor, UUID edition, Filter filter) {
        var counts = new EnumMap<State, Integer>(State.class);
        var many = Map.of(
                State.APPROVED,
                212,
                State.IN_REVIEW,
                9,
                State.DRAFT,
                6,
                State.ADAPTED,
                5,
                State.STALE,
                7,
                State.MISSING,
                4);
        counts.putAll(many);
        var sections = filter == null ? List.<DeskSection>of() : WaterCourse.sections(filter);
        return WaterCourse.desk(edition, counts, gate, sections);
    }

    @Override
    public UnitDesk unit(Actor actor, UUID edition, UUID unit) {
        if (!unit.equals(WaterCourse.UNIT)) {
            throw Refusal.notFound();
        }
        var shown = edition.equals(ARABIC) ? WaterCourse.fields(true) : fields;
        return WaterCourse.unit(shown);
    }

    @Override
    public Field save(Actor actor, UUID edition, FieldKey key, TargetText text) {
        var field = field(key);
        if (text.version() != field.version()) {
            throw Refusal.conflict("edited-meanwhile", field.by() + " saved this meanwhile.", field.by());
        }
        if (!Inline.tags(field.source()).equals(Inline.tags(text.text()))) {
            throw Refusal.invalid("tags-broken", "The tag <1> of the source is missing, doubled or crossed.", "<1>");
        }
        return change(key, one -> WaterCourse.with(one, text.text(), State.DRAFT, true, actor.name()));
    }

    @Override
    public List<Field> send(Actor actor, UUID edition, List<FieldKey> keys) {
        return all(keys, State.IN_REVIEW);
    }

    @Override
    public List<Field> approve(Actor actor, UUID edition, List<SeenField> seen) {
        var keys = seen.stream().map(SeenField::key).toList();
        if (keys.stream().anyMatch(key -> field(key).own())) {
            throw new Refusal(403, "own-translation", "Somebody else has to approve what you wrote.");
        }
        return all(keys, State.APPROVED);
    }

    @Override
    public Field sendBack(Actor actor, UUID edition, FieldKey key, String note) {
        note(actor, edition, key, note);
        return all(List.of(key), State.DRAFT).getFirst();
    }

    @Override
    public List<Field> keepApproved(Actor actor, UUID edition, List<FieldKey> keys, String reason) {
        return all(keys, State.APPROVED);
    }

    @Override
    public void adapt(Actor actor, UUID edition, UUID block, Adaptation adaptation) {}

    @Override
    public void follow(Actor actor, UUID edition, UUID block) {}

    @Override
    public List<ReviewTask> tasks(Actor actor, UUID edition) {
        return WaterCourse.TASKS;
    }

    @Override
    public void decide(Actor actor, UUID edition, UUID task, ReviewTask.Decision decision) {}

    @Override
    public Hold hold(Actor actor, UUID edition, UUID unit) {
        return new Hold(actor.name(), Instant.now().plus(Duration.ofMinutes(15)), true);
    }

    @Override
    public List<Remembered> remembered(Actor actor, UUID edition, String source) {
        return WaterCourse.REMEMBERED;
    }

    @Override
    public List<Remembered> concordance(Actor actor, UUID edition, String words) {
        return words.isBlank() ? List.of() : WaterCourse.REMEMBERED;
    }

    @Override
    public List<Term> terms(Actor actor, UUID edition) {
        return List.copyOf(terms);
    }

    @Override
    public Term term(Actor actor, UUID edition, Term term) {
        if (term.source().isBlank()) {
            throw Refusal.invalid("term-empty", "Write the word of the source.");
        }
        var kept = term.id() == null ? new Term(UUID.randomUUID(), term.source(), term.target(), term.not()) : term;
        terms.removeIf(one -> one.id().equals(term.id()));
        terms.add(kept);
        return kept;
    }

    @Override
    public void forget(Actor actor, UUID edition, UUID term) {
        terms.removeIf(one -> one.id().equals(term));
    }

    @Override
    public List<Note> notes(Actor actor, UUID edition, FieldKey field) {
        return List.copyOf(notes);
    }

    @Override
    public Note note(Actor actor, UUID edition, FieldKey field, String text) {
        var note = new Note(UUID.randomUUID(), actor.name(), Instant.now(), text);
        notes.add(note);
        return note;
    }

    @Override
    public List<TargetVersion> history(Actor actor, UUID edition, FieldKey key) {
        var field = field(key);
        return List.of(new TargetVersion(field.version(), field.target(), "saved", "", field.by(), field.at()));
    }

    @Override
    public int draft(Actor actor, UUID edition, String provider) {
        return 2;
    }

    @Override
    public Gate gate(Actor actor, UUID edition, Gate wanted) {
        gate = wanted;
        return gate;
    }

    @Override
    public byte[] xliff(Actor actor, UUID edition, Filter filter) {
        return "<xliff/>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public XliffReport importXliff(Actor actor, UUID edition, Path file) {
        throw Refusal.invalid("xliff-unit-missing", "Line 14: this unit is not in the edition.", "14");
    }

    @Override
    public List<Effort> effort(Actor actor, UUID edition) {
        return List.of(new Effort("João Tembe", 4_120, 0), new Effort("Ana Sitoe", 240, 3_870));
    }

    private List<Field> all(List<FieldKey> keys, State state) {
        return keys.stream()
                .map(key -> change(key, one -> WaterCourse.with(one, one.target(), state, one.own(), one.by())))
                .toList();
    }

    private Field change(FieldKey key, UnaryOperator<Field> how) {
        var changed = how.apply(field(key));
        fields = fields.stream()
                .map(one -> one.key().equals(key) ? changed : one)
                .toList();
        return changed;
    }

    static BlockDesk block(UUID id, String type, String title, Adaptation adaptation, List<Field> fields) {
        return new BlockDesk(id, type, title, adaptation, null, fields);
    }

    static DeskUnit line(String title, State state) {
        return new DeskUnit(UUID.randomUUID(), title, state, 5, 3);
    }
}
