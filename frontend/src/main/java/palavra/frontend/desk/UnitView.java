package palavra.frontend.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.content.api.translation.Field;
import palavra.content.api.translation.Hold;
import palavra.content.api.translation.State;
import palavra.content.api.translation.Term;
import palavra.content.api.translation.UnitDesk;
import palavra.content.api.translation.UnitDesk.BlockDesk;

/**
 * A unit at the desk, ready to be drawn.
 *
 * @param work the field in work; null when the unit has no field
 * @param did what has just been done, to be said once; null for nothing
 * @param focused whether the reader came to write: then the text has the focus
 */
record UnitView(
        Standing standing,
        UnitDesk unit,
        Hold hold,
        UnitList around,
        Work work,
        List<Term> terms,
        Act did,
        boolean focused) {

    public String address() {
        return standing.address() + "/units/" + unit.unit();
    }

    /** The address that puts that field into work, with the same list beside it. */
    private String to(String at) {
        return address() + "?show=" + standing.shown().word() + "&at=" + at;
    }

    /** The same from a field as it stands in forms. */
    public String toAt(String at) {
        return to(URLEncoder.encode(at, StandardCharsets.UTF_8));
    }

    /** Whether it is a text of certificates. */
    public boolean isPrinted(Field field) {
        return unit.blocks().stream()
                .anyMatch(block -> block.type().equals("certificate")
                        && block.id().equals(field.key().block()));
    }

    public String link(Field field) {
        return to(At.encoded(field.key())) + "#work";
    }

    public boolean isHere(Field field) {
        return work != null && work.field().key().equals(field.key());
    }

    public List<Inline.Change> text(String text) {
        return new Inline(terms).text(text);
    }

    /** The source of a field, with how it changed since its target was made. */
    public List<Inline.Change> source(Field field) {
        return field.pieces().isEmpty() ? text(field.source()) : new Inline(terms).changes(field.pieces());
    }

    /** The words of this course that stand in this unit. */
    public List<Term> words() {
        var text = new StringBuilder();
        fields(unit).forEach(field -> text.append(field.source()).append('\n'));
        return new Inline(terms).in(text.toString());
    }

    public int drafts() {
        return count(fields(unit).stream().filter(field -> field.state() == State.DRAFT));
    }

    public int approvable() {
        return inReview(unit).size();
    }

    /** At which versions its reader sees what they may approve, for a form. */
    public String seen() {
        return seen(unit);
    }

    static String seen(UnitDesk unit) {
        return inReview(unit).stream()
                .map(field -> String.valueOf(field.version()))
                .collect(Collectors.joining(" "));
    }

    /** What waits for a review that its reader may give. */
    static List<Field> inReview(UnitDesk unit) {
        return fields(unit).stream()
                .filter(field -> field.state() == State.IN_REVIEW && !field.own())
                .toList();
    }

    /** Whether a field of it waits for what its reader chose to see. */
    public boolean isDone() {
        return fields(unit).stream().noneMatch(field -> standing.shown().holds(field.state()));
    }

    /** The address of what is shown, for the address bar. */
    String here() {
        return work == null ? address() : to(At.encoded(work.field().key()));
    }

    /** The same with a remembered text in the form, from 1. */
    UnitView using(Integer match) {
        if (match == null
                || work == null
                || match < 1
                || match > work.remembered().size()) {
            return this;
        }
        var text = work.remembered().get(match - 1).target();
        return new UnitView(standing, unit, hold, around, work.with(text), terms, did, true);
    }

    UnitView did(Act act) {
        return new UnitView(standing, unit, hold, around, work, terms, act, focused);
    }

    static List<Field> fields(UnitDesk unit) {
        return unit.blocks().stream()
                .flatMap((BlockDesk block) -> block.fields().stream())
                .toList();
    }

    private static int count(Stream<Field> fields) {
        return (int) fields.count();
    }
}
