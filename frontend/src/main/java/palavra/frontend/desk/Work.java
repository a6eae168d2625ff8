package palavra.frontend.desk;

import java.util.List;
import palavra.content.api.translation.Field;
import palavra.content.api.translation.Note;
import palavra.content.api.translation.Remembered;
import palavra.content.api.translation.State;
import palavra.content.api.translation.UnitDesk.BlockDesk;

/**
 * The field in work.
 *
 * @param typed what stands in its form
 * @param previous and next where the keys lead; null at the ends
 */
record Work(
        BlockDesk block,
        Field field,
        Typed typed,
        List<Remembered> remembered,
        List<Note> notes,
        String previous,
        String next) {

    /**
     * What was typed, over which version, and why it was refused; both null when it was not.
     *
     * @param note for colleagues
     * @param reason of an adaptation, back of sending it back, minor of keeping it
     */
    record Typed(
            String text,
            int version,
            String note,
            String reason,
            String back,
            String minor,
            String code,
            String sentence) {

        static Typed of(Field field) {
            return with(field, field.target());
        }

        static Typed with(Field field, String text) {
            return new Typed(text, field.version(), "", "", "", "", null, null);
        }

        /** The same with a refusal; saving it once more would go over the version that is there now. */
        Typed refused(String code, String sentence, int present) {
            return new Typed(text, present, note, reason, back, minor, code, sentence);
        }

        public boolean isRefused() {
            return code != null;
        }
    }

    /** The same with another text in its form. */
    Work with(String text) {
        return new Work(block, field, Typed.with(field, text), remembered, notes, previous, next);
    }

    public String at() {
        return At.of(field.key());
    }

    /** Somebody else saved first: both texts are shown. */
    public boolean isOvertaken() {
        return "edited-meanwhile".equals(typed.code) && !typed.text.equals(field.target());
    }

    public boolean isAdapted() {
        return field.state() == State.ADAPTED;
    }

    public boolean isStale() {
        return field.state() == State.STALE;
    }

    /** Whether it waits for a yes that the actor may give. */
    public boolean isApprovable() {
        return field.state() == State.IN_REVIEW && !field.own();
    }

    public boolean isInReview() {
        return field.state() == State.IN_REVIEW;
    }

    public List<String> tags() {
        return Inline.tags(field.source());
    }
}
