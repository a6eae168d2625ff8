package palavra.frontend.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import palavra.content.api.translation.Field;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.State;
import palavra.content.api.translation.Translation;
import palavra.content.api.translation.UnitDesk;
import palavra.frontend.desk.Work.Typed;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Puts units on the desk: which field is in work, and what helps with it. */
@ApplicationScoped
class Units {

    private static final int SHOWN_MATCHES = 9;

    private final Translation translation;

    Units(Translation translation) {
        this.translation = translation;
    }

    /**
     * @param wanted the field to be worked on; null for the first that needs somebody
     * @param typed what stands in its form, made from the field
     */
    UnitView view(
            Actor actor, UUID edition, UnitDesk unit, FieldKey wanted, Shown shown, Function<Field, Typed> typed) {
        var desk = translation.desk(actor, edition, new Filter(null, shown.states()));
        var hold = translation.hold(actor, edition, unit.unit());
        var field = wanted == null ? first(unit, shown) : find(unit, wanted);
        var work = field == null ? null : work(actor, edition, unit, field, typed.apply(field));
        var terms = translation.terms(actor, edition);
        return new UnitView(
                new Standing(desk, shown),
                unit,
                hold,
                UnitList.around(desk, unit.unit()),
                work,
                terms,
                null,
                wanted != null);
    }

    static Field find(UnitDesk unit, FieldKey key) {
        return UnitView.fields(unit).stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The field after this one that needs the same, round the unit; null when none does. */
    static Field after(UnitDesk unit, FieldKey key, Shown shown) {
        var fields = UnitView.fields(unit);
        var here = fields.indexOf(find(unit, key));
        for (var step = 1; step < fields.size(); step++) {
            var next = fields.get((here + step) % fields.size());
            if (needs(next, shown)) {
                return next;
            }
        }
        return null;
    }

    private static Field first(UnitDesk unit, Shown shown) {
        var fields = UnitView.fields(unit);
        return fields.stream()
                .filter(field -> needs(field, shown))
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .orElse(null);
    }

    private static boolean needs(Field field, Shown shown) {
        var isForSomebodyElse = field.state() == State.IN_REVIEW && field.own();
        var wanted = shown == Shown.ALL ? Shown.NEEDS : shown;
        return wanted.holds(field.state()) && !isForSomebodyElse;
    }

    private Work work(Actor actor, UUID edition, UnitDesk unit, Field field, Typed typed) {
        var block = unit.blocks().stream()
                .filter(one -> one.fields().contains(field))
                .findFirst()
                .orElseThrow();
        var remembered = translation.remembered(actor, edition, field.source());
        var fields = UnitView.fields(unit);
        var here = fields.indexOf(field);
        return new Work(
                block,
                field,
                typed,
                remembered.subList(0, Math.min(SHOWN_MATCHES, remembered.size())),
                translation.notes(actor, edition, field.key()),
                at(fields, here - 1),
                at(fields, here + 1));
    }

    private static String at(List<Field> fields, int place) {
        return place < 0 || place >= fields.size()
                ? null
                : At.of(fields.get(place).key());
    }
}
