package palavra.frontend.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import palavra.content.api.translation.Adaptation;
import palavra.content.api.translation.Field;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.SeenField;
import palavra.content.api.translation.State;
import palavra.content.api.translation.TargetText;
import palavra.content.api.translation.Translation;
import palavra.content.api.translation.UnitDesk;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Does what the form of a field asks for, and says where to go on. */
@ApplicationScoped
class Acts {

    private final Translation translation;

    Acts(Translation translation) {
        this.translation = translation;
    }

    void doIt(Actor actor, UUID edition, UnitDesk unit, FieldForm form) {
        var key = At.read(form.at);
        var act = Act.of(form.act);
        if (key == null || act == null) {
            throw Refusal.notFound();
        }
        keepText(actor, edition, Units.find(unit, key), form, act);
        switch (act) {
            case SAVE -> {}
            case SEND -> translation.send(actor, edition, List.of(key));
            case SEND_ALL -> translation.send(actor, edition, draftsOf(actor, edition, unit));
            case APPROVE -> translation.approve(actor, edition, List.of(new SeenField(key, form.version)));
            case APPROVE_ALL -> translation.approve(actor, edition, seen(unit, form));
            case SEND_BACK -> translation.sendBack(actor, edition, key, because(form.back));
            case KEEP -> translation.keepApproved(actor, edition, List.of(key), because(form.minor));
            case REPLACE -> adapt(actor, edition, key, Adaptation.Kind.REPLACED, form);
            case HIDE -> adapt(actor, edition, key, Adaptation.Kind.HIDDEN, form);
            case FOLLOW -> translation.follow(actor, edition, key.block());
            case NOTE -> translation.note(actor, edition, key, because(form.note));
        }
    }

    /** The address to go on at: where somebody wanted to go, or the next field that needs the same, or the same again. */
    String next(UUID edition, UnitDesk before, FieldForm form) {
        var shown = Shown.of(form.show);
        var key = At.read(form.at);
        var act = Act.of(form.act);
        var address = "/desk/" + edition + "/units/" + before.unit() + "?show=" + shown.word() + "&at=";
        var then = At.read(form.then);
        var next = act.isLast() ? Units.after(before, key, shown) : null;
        var goal = then != null ? then : next != null ? next.key() : key;
        return address + At.encoded(goal) + "&did=" + act.word() + "#work";
    }

    /** What was typed is saved whatever is done; only a yes to the text that is there can not take another with it. */
    private void keepText(Actor actor, UUID edition, Field field, FieldForm form, Act act) {
        var isChanged = form.text != null && !form.target().equals(field.target());
        if (isChanged && act.isAboutSavedText()) {
            throw Refusal.conflict("text-changed", "You changed the text. Save it first: it is looked at again then.");
        }
        if (isChanged || act == Act.SAVE || act == Act.SEND) {
            translation.save(actor, edition, field.key(), new TargetText(form.target(), form.version));
        }
    }

    private List<FieldKey> draftsOf(Actor actor, UUID edition, UnitDesk unit) {
        return keys(translation.unit(actor, edition, unit.unit()), field -> field.state() == State.DRAFT);
    }

    private static List<SeenField> seen(UnitDesk unit, FieldForm form) {
        if (!UnitView.seen(unit).equals(form.seen)) {
            throw Refusal.conflict(
                    "unit-changed", "Somebody changed texts of this unit meanwhile. Look at them first.");
        }
        return UnitView.inReview(unit).stream()
                .map(field -> new SeenField(field.key(), field.version()))
                .toList();
    }

    private static List<FieldKey> keys(UnitDesk unit, Predicate<Field> which) {
        return UnitView.fields(unit).stream().filter(which).map(Field::key).toList();
    }

    private void adapt(Actor actor, UUID edition, FieldKey key, Adaptation.Kind kind, FieldForm form) {
        translation.adapt(actor, edition, key.block(), new Adaptation(kind, because(form.reason)));
    }

    private static String because(String reason) {
        if (FieldForm.said(reason).isEmpty()) {
            throw Refusal.invalid("reason-missing", "Say why, in at most 500 characters.");
        }
        return FieldForm.said(reason);
    }
}
