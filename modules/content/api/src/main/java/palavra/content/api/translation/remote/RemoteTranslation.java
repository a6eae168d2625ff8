package palavra.content.api.translation.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
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
import palavra.content.api.translation.remote.TranslationApi.Decided;
import palavra.content.api.translation.remote.TranslationApi.Drafting;
import palavra.content.api.translation.remote.TranslationApi.Reasoned;
import palavra.content.api.translation.remote.TranslationApi.Words;
import palavra.kernel.Actor;

/** The translators' door where content is another process. Who asks is said by the token, so the actor is not sent. */
@DefaultBean
@ApplicationScoped
class RemoteTranslation implements Translation {

    private final TranslationApi api;

    RemoteTranslation(@RestClient TranslationApi api) {
        this.api = api;
    }

    @Override
    public List<Desk> desks(Actor actor) {
        return api.desks();
    }

    @Override
    public Desk desk(Actor actor, UUID edition, Filter filter) {
        return api.desk(edition, filter.section(), filter.states());
    }

    @Override
    public UnitDesk unit(Actor actor, UUID edition, UUID unit) {
        return api.unit(edition, unit);
    }

    @Override
    public Field save(Actor actor, UUID edition, FieldKey field, TargetText text) {
        return api.save(edition, field.block(), field.name(), text);
    }

    @Override
    public List<Field> send(Actor actor, UUID edition, List<FieldKey> fields) {
        return api.send(edition, fields);
    }

    @Override
    public List<Field> approve(Actor actor, UUID edition, List<SeenField> fields) {
        return api.approve(edition, fields);
    }

    @Override
    public Field sendBack(Actor actor, UUID edition, FieldKey field, String note) {
        return api.sendBack(edition, field.block(), field.name(), new Words(note));
    }

    @Override
    public List<Field> keepApproved(Actor actor, UUID edition, List<FieldKey> fields, String reason) {
        return api.keepApproved(edition, new Reasoned(fields, reason));
    }

    @Override
    public void adapt(Actor actor, UUID edition, UUID block, Adaptation adaptation) {
        api.adapt(edition, block, adaptation);
    }

    @Override
    public void follow(Actor actor, UUID edition, UUID block) {
        api.follow(edition, block);
    }

    @Override
    public List<ReviewTask> tasks(Actor actor, UUID edition) {
        return api.tasks(edition);
    }

    @Override
    public void decide(Actor actor, UUID edition, UUID task, ReviewTask.Decision decision) {
        api.decide(edition, task, new Decided(decision));
    }

    @Override
    public Hold hold(Actor actor, UUID edition, UUID unit) {
        return api.hold(edition, unit);
    }

    @Override
    public List<Remembered> remembered(Actor actor, UUID edition, String sourceText) {
        return api.remembered(edition, new Words(sourceText));
    }

    @Override
    public List<Remembered> concordance(Actor actor, UUID edition, String words) {
        return api.concordance(edition, new Words(words));
    }

    @Override
    public List<Term> terms(Actor actor, UUID edition) {
        return api.terms(edition);
    }

    @Override
    public Term term(Actor actor, UUID edition, Term term) {
        return api.term(edition, term);
    }

    @Override
    public void forget(Actor actor, UUID edition, UUID term) {
        api.forget(edition, term);
    }

    @Override
    public List<Note> notes(Actor actor, UUID edition, FieldKey field) {
        return api.notes(edition, field.block(), field.name());
    }

    @Override
    public Note note(Actor actor, UUID edition, FieldKey field, String text) {
        return api.note(edition, field.block(), field.name(), new Words(text));
    }

    @Override
    public List<TargetVersion> history(Actor actor, UUID edition, FieldKey field) {
        return api.history(edition, field.block(), field.name());
    }

    @Override
    public int draft(Actor actor, UUID edition, String provider) {
        return api.draft(edition, new Drafting(provider, 0)).drafted();
    }

    @Override
    public Gate gate(Actor actor, UUID edition, Gate gate) {
        return api.gate(edition, gate);
    }

    @Override
    public byte[] xliff(Actor actor, UUID edition, Filter filter) {
        return api.xliff(edition, filter.section(), filter.states());
    }

    @Override
    public XliffReport importXliff(Actor actor, UUID edition, Path file) {
        return api.importXliff(edition, file.toFile());
    }

    @Override
    public List<Effort> effort(Actor actor, UUID edition) {
        return api.effort(edition);
    }
}
