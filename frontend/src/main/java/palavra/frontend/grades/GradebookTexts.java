package palavra.frontend.grades;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the gradebook and of what is done to many grades at once. */
@MessageBundle("gradebook")
public interface GradebookTexts {

    @Message("Grades")
    String title();

    @Message("{#if count == 1}One learner{#else}{shown} learners{/if}")
    String learners(long count, String shown);

    @Message("Name")
    String name();

    @Message("Result")
    String result();

    @Message("All")
    String all();

    @Message("All")
    String allEditions();

    @Message("Pass now")
    String passed();

    @Message("Do not pass now")
    String notPassed();

    @Message("Edition")
    String edition();

    @Message("Cohort")
    String cohort();

    @Message("Order")
    String order();

    @Message("By name")
    String byName();

    @Message("Highest grade first")
    String byGrade();

    @Message("Show")
    String show();

    @Message("Grade")
    String grade();

    @Message("Learner")
    String learner();

    @Message("dropped")
    String dropped();

    @Message("given")
    String given();

    @Message("late")
    String late();

    @Message("not in their edition")
    String notTheirs();

    @Message("Nobody is found")
    String nobody();

    @Message("No learner is like that. Show all of them.")
    String nobodyWords();

    @Message("No learners yet")
    String none();

    @Message("Who enrolls will stand here with every score.")
    String noneWords();

    @Message("CSV")
    String csv();

    @Message("XLSX")
    String xlsx();

    @Message("Mark anew")
    String rescores();

    @Message("Bring a file")
    String sheets();

    @Message("{of} points")
    String points(String of);

    @Message(
            "When a key was wrong: publish the right one, show it in this run, then mark anew what was answered. Every result names the publication whose key gave it.")
    String rescoresLead();

    @Message("Problem")
    String problem();

    @Message("{title} ({part}): {answered} answered")
    String answered(String title, String part, String answered);

    @Message("{count} by another key")
    String otherwise(String count);

    @Message("Results that fall")
    String falls();

    @Message("Only higher: nobody loses points")
    String onlyHigher();

    @Message("All: also where it takes points away")
    String both();

    @Message("Reason")
    String reason();

    @Message("Each learner whose points move reads it.")
    String reasonHint();

    @Message("Nothing was answered yet")
    String nothingAnswered();

    @Message("Marking anew is for problems that learners have answered.")
    String nothingAnsweredWords();

    @Message("What was marked anew")
    String done();

    @Message("all learners")
    String everyone();

    @Message("being worked through")
    String working();

    @Message("{checked} looked at, {raised} higher, {lowered} lower")
    String outcome(String checked, String raised, String lowered);

    @Message("Look again")
    String again();

    @Message(
            "Take the gradebook out as CSV, change the points of parts, and bring it back. Empty cells change nothing; columns you add or remove do no harm.")
    String sheetsLead();

    @Message("File")
    String file();

    @Message("CSV, with commas or semicolons between the cells")
    String fileHint();

    @Message("For all of it. Each learner whose points change reads it.")
    String sheetReasonHint();

    @Message("See what it would change")
    String read();

    @Message("Nothing has been changed yet.")
    String onlyRead();

    @Message("These points are given.")
    String applied();

    @Message("{by}, {moment}")
    String appliedWords(String by, String moment);

    @Message("It would change nothing")
    String changesNothing();

    @Message("{#if count == 1}One score{#else}{shown} scores{/if} would change")
    String wouldChange(int count, String shown);

    @Message("{#if count == 1}One score was changed{#else}{shown} scores were changed{/if}")
    String changed(int count, String shown);

    @Message("{count} stay as they are")
    String unchanged(String count);

    @Message("Left out")
    String leftOut();

    @Message("Line {line}")
    String line(String line);

    @Message("Part")
    String part();

    @Message("Was")
    String was();

    @Message("Becomes")
    String becomes();

    @Message(
            "{#switch code}{#case 'learner-unknown'}Nobody in this run has this id.{#case 'learner-twice'}This learner stands further up already.{#case 'not-theirs'}This part is not in their edition.{#else}Points go from 0 to what can be earned, with at most four decimals.{/switch}")
    String wrong(String code);

    @Message("Give exactly these points")
    String apply();

    @Message("Bring another file")
    String another();

    @Message("The first {shown} of {all}")
    String firstOf(String shown, String all);
}
