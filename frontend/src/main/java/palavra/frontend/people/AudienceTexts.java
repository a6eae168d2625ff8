package palavra.frontend.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around whom parts of a course are for. */
@MessageBundle("audience")
public interface AudienceTexts {

    @Message("Parts for some cohorts only")
    String title();

    @Message(
            "To everybody else such a part is not there: not in the outline, not in the calendar, and it does not count in their grade. What was done there before is kept.")
    String lead();

    @Message("For everybody")
    String everybody();

    @Message("Only for")
    String only();

    @Message("Whom it is for")
    String change();

    @Message("Tick nobody, and it is for everybody.")
    String hint();

    @Message("Save")
    String save();

    @Message("Saved. Grades were worked out anew.")
    String saved();

    @Message("Make a cohort first; then a part can be only for it.")
    String noCohorts();

    @Message("There is nothing published in this run yet.")
    String nothing();

    @Message("Practice")
    String practice();

    @Message("What they will not see any more")
    String losses();

    @Message("Into the cohort {name}")
    String into(String name);

    @Message("Into no cohort")
    String intoNone();

    @Message(
            "{#if people == 1}1 person sees this part now, and will not see it there.{#else}{people} people see this part now, and will not see it there.{/if}{#if atWork > 0} {atWork} of them have done something in it: that is kept, and counts again when they come back.{/if}")
    String loss(int people, int atWork);

    @Message("Put them into it")
    String move();

    @Message("Leave everything as it is")
    String leave();
}
