package palavra.content.translation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import palavra.content.api.translation.Adaptation;
import palavra.content.api.translation.Desk;
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
import palavra.content.api.translation.TargetText;
import palavra.content.api.translation.TargetVersion;
import palavra.content.api.translation.Term;
import palavra.content.api.translation.Translation;
import palavra.content.api.translation.UnitDesk;
import palavra.content.api.translation.XliffReport;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;

/** The translators' door: one transaction for each call, begun with the question who asks. */
@ApplicationScoped
@ActivateRequestContext
public class TranslationDoor implements Translation {

    private final DeskRights rights;
    private final Desks desks;
    private final UnitDesks units;
    private final FieldRows fields;
    private final Showing showing;
    private final Targets targets;
    private final Adaptations adaptations;
    private final FollowerPages pages;
    private final Tasks tasks;
    private final Holds holds;
    private final Memory memory;
    private final Terms terms;
    private final Talk talk;
    private final Drafting drafting;
    private final Gates gates;
    private final DeskLog log;
    private final XliffFiles xliff;

    TranslationDoor(
            DeskRights rights,
            Desks desks,
            UnitDesks units,
            FieldRows fields,
            Showing showing,
            Targets targets,
            Adaptations adaptations,
            FollowerPages pages,
            Tasks tasks,
            Holds holds,
            Memory memory,
            Terms terms,
            Talk talk,
            Drafting drafting,
            Gates gates,
            DeskLog log,
            XliffFiles xliff) {
        this.rights = rights;
        this.desks = desks;
        this.units = units;
        this.fields = fields;
        this.showing = showing;
        this.targets = targets;
        this.adaptations = adaptations;
        this.pages = pages;
        this.tasks = tasks;
        this.holds = holds;
        this.memory = memory;
        this.terms = terms;
        this.talk = talk;
        this.drafting = drafting;
        this.gates = gates;
        this.log = log;
        this.xliff = xliff;
    }

    @Override
    public List<Desk> desks(Actor actor) {
        actor.signedIn();
        return QuarkusTransaction.requiringNew().call(() -> desks.all(actor));
    }

    @Override
    public Desk desk(Actor actor, UUID edition, Filter filter) {
        return at(actor, edition, of -> desks.one(actor, of, filter));
    }

    @Override
    public UnitDesk unit(Actor actor, UUID edition, UUID unit) {
        return at(actor, edition, of -> units.of(actor, of, unit));
    }

    @Override
    public Field save(Actor actor, UUID edition, FieldKey field, TargetText text) {
        return at(actor, edition, of -> {
            targets.save(actor, of, field, text);
            return showing.one(actor, of, fields.one(of, field));
        });
    }

    @Override
    public List<Field> send(Actor actor, UUID edition, List<FieldKey> keys) {
        return at(actor, edition, of -> {
            targets.send(actor, of, keys);
            return showing.of(actor, of, fields.of(of, keys));
        });
    }

    @Override
    public List<Field> approve(Actor actor, UUID edition, List<SeenField> seen) {
        return at(actor, edition, of -> {
            targets.approve(actor, of, seen);
            var keys = seen.stream().map(SeenField::key).toList();
            pages.settle(of, keys.stream().map(FieldKey::block).toList());
            return showing.of(actor, of, fields.of(of, keys));
        });
    }

    @Override
    public Field sendBack(Actor actor, UUID edition, FieldKey field, String note) {
        return at(actor, edition, of -> {
            targets.sendBack(actor, of, field, note);
            return showing.one(actor, of, fields.one(of, field));
        });
    }

    @Override
    public List<Field> keepApproved(Actor actor, UUID edition, List<FieldKey> keys, String reason) {
        return at(actor, edition, of -> {
            targets.keepApproved(actor, of, keys, reason);
            return showing.of(actor, of, fields.of(of, keys));
        });
    }

    @Override
    public void adapt(Actor actor, UUID edition, UUID block, Adaptation adaptation) {
        run(actor, edition, of -> {
            adaptations.adapt(actor, of, block, adaptation);
            pages.settle(of, List.of(block));
        });
    }

    @Override
    public void follow(Actor actor, UUID edition, UUID block) {
        run(actor, edition, of -> {
            adaptations.follow(actor, of, block);
            pages.settle(of, List.of(block));
        });
    }

    @Override
    public List<ReviewTask> tasks(Actor actor, UUID edition) {
        return at(actor, edition, tasks::open);
    }

    @Override
    public void decide(Actor actor, UUID edition, UUID task, ReviewTask.Decision decision) {
        run(actor, edition, of -> {
            var block = tasks.decide(actor, of, task, decision);
            pages.settle(of, List.of(block));
        });
    }

    @Override
    public Hold hold(Actor actor, UUID edition, UUID unit) {
        return at(actor, edition, of -> holds.take(actor, of, unit));
    }

    @Override
    public List<Remembered> remembered(Actor actor, UUID edition, String sourceText) {
        return at(actor, edition, of -> memory.like(of, sourceText));
    }

    @Override
    public List<Remembered> concordance(Actor actor, UUID edition, String words) {
        return at(actor, edition, of -> memory.holding(of, words));
    }

    @Override
    public List<Term> terms(Actor actor, UUID edition) {
        return at(actor, edition, terms::of);
    }

    @Override
    public Term term(Actor actor, UUID edition, Term term) {
        return at(actor, edition, of -> {
            var kept = terms.keep(of, term);
            log.write(actor, of, null, "term", kept.source() + " = " + kept.target());
            return kept;
        });
    }

    @Override
    public void forget(Actor actor, UUID edition, UUID term) {
        run(actor, edition, of -> {
            terms.forget(of, term);
            log.write(actor, of, null, "term-forgotten", term.toString());
        });
    }

    @Override
    public List<Note> notes(Actor actor, UUID edition, FieldKey field) {
        return at(actor, edition, of -> talk.notes(of, field));
    }

    @Override
    public Note note(Actor actor, UUID edition, FieldKey field, String text) {
        return at(actor, edition, of -> {
            fields.one(of, field);
            return talk.note(actor, of, field, text);
        });
    }

    @Override
    public List<TargetVersion> history(Actor actor, UUID edition, FieldKey field) {
        return at(actor, edition, of -> talk.history(of, field));
    }

    @Override
    public int draft(Actor actor, UUID edition, String provider) {
        return at(actor, edition, of -> {
            var drafted = drafting.draft(actor, of, provider);
            log.write(actor, of, null, "drafted", provider + ": " + drafted);
            return drafted;
        });
    }

    @Override
    public Gate gate(Actor actor, UUID edition, Gate gate) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var of = rights.led(actor, edition);
            gates.set(of.id, gate);
            log.write(actor, of, null, "gate", gate.toString());
            return gates.of(of.id);
        });
    }

    @Override
    public byte[] xliff(Actor actor, UUID edition, Filter filter) {
        return at(actor, edition, of -> xliff.write(of, filter));
    }

    @Override
    public XliffReport importXliff(Actor actor, UUID edition, Path file) {
        return at(actor, edition, of -> {
            var report = xliff.read(actor, of, file);
            log.write(actor, of, null, "xliff", report.changed() + " of " + report.units());
            return report;
        });
    }

    @Override
    public List<Effort> effort(Actor actor, UUID edition) {
        return at(actor, edition, talk::effort);
    }

    private <T> T at(Actor actor, UUID edition, Function<Edition, T> act) {
        return QuarkusTransaction.requiringNew().timeout(120).call(() -> act.apply(rights.edition(actor, edition)));
    }

    private void run(Actor actor, UUID edition, java.util.function.Consumer<Edition> act) {
        QuarkusTransaction.requiringNew().run(() -> act.accept(rights.edition(actor, edition)));
    }
}
