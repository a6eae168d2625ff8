package palavra.frontend.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about the people of a run. */
@MessageBundle("people")
public interface PeopleTexts {

    @Message("People")
    String title();

    @Message("Cohorts")
    String cohorts();

    @Message("A list")
    String list();

    @Message("{taken} of {capacity} places are taken.")
    String places(String taken, String capacity);

    @Message("{#if taken == '1'}1 learner{#else}{taken} learners{/if}, no limit of places.")
    String noLimit(String taken);

    @Message("Name or e-mail")
    String text();

    @Message("State")
    String state();

    @Message("Cohort")
    String cohort();

    @Message("All")
    String all();

    @Message("Show")
    String show();

    @Message(
            "{#switch state}{#case 'INVITED'}Invited{#case 'WAITING'}Waiting{#case 'ACTIVE'}In the run{#case 'WITHDRAWN'}Left{#case 'REMOVED'}Removed{/switch}")
    String stateName(String state);

    @Message("number {position}")
    String position(String position);

    @Message("Since")
    String since();

    @Message("Last seen")
    String lastSeen();

    @Message("never")
    String never();

    @Message("No name yet")
    String noName();

    @Message("Choose {name}")
    String choose(String name);

    @Message("Whom you ticked")
    String ticked();

    @Message("no cohort")
    String noCohort();

    @Message("Put into it")
    String move();

    @Message("Remove")
    String remove();

    @Message("They leave the run, and who waits moves up. What they did is kept.")
    String removeSure();

    @Message("Let in again")
    String readmit();

    @Message("Nobody is here yet.")
    String nobody();

    @Message("Invite somebody, or wait for the first to enroll.")
    String nobodyNext();

    @Message("Nobody fits.")
    String nobodyFits();

    @Message("Show all people")
    String showAll();

    @Message("Invite by e-mail")
    String invite();

    @Message("Who has signed in with it before is in at once. Who has not will be when they do. We send no mail yet.")
    String inviteHint();

    @Message("E-mail")
    String email();

    @Message("All as CSV")
    String download();

    @Message("Enroll many by a list (CSV)")
    String many();

    @Message(
            "{#switch word}{#case 'new'}They are in, or in line where every place is taken.{#case 'unknown'}They are invited: they are in when they sign in with that e-mail.{#case 'present'}They are in, in line or invited already.{#case 'moved'}They are in the other cohort now.{#case 'stays_out'}Nothing was done: they left by themselves, or are on the team.{#case 'done'}Done.{#case 'nobody'}Tick somebody first.{/switch}")
    String said(String word);

    @Message("Enrollment key")
    String key();

    @Message(
            "Where a run has a key, only those who were given it can join; who is invited by e-mail or by a list needs none, and who is in stays. Capital letters and spaces do not matter.")
    String keyLead();

    @Message("The run asks for no key: whom its gate lets in can join.")
    String keyNone();

    @Message("The key")
    String keyNow();

    @Message("6 to 60 letters and digits.")
    String keyHint();

    @Message("Ask for this key")
    String keySet();

    @Message("Ask for none any more")
    String keyRemove();

    @Message("What was done last")
    String log();

    @Message(
            "{#switch what}{#case 'list.NEW'}Enrolled{#case 'list.UNKNOWN'}Invited{#case 'list.MOVED'}Put into another cohort{#case 'removed'}Removed{#case 'readmitted'}Let in again{#case 'moved'}Put into a cohort{#case 'cohort.founded'}Made the cohort{#case 'cohort.dissolved'}Ended the cohort{#case 'part.reserved'}Kept for some cohorts{#case 'part.opened'}Opened to everybody{#case 'sorting'}Changed how learners come to a cohort{#case 'key.set'}Asked for an enrollment key{#case 'key.removed'}Took the enrollment key away{#case 'exported'}Took all as CSV{#case 'looked-for-concerns'}Looked who may need help{/switch}")
    String act(String what);

    @Message("Enroll many by a list")
    String listTitle();

    @Message(
            "A CSV file whose first line names the columns: email, and if you like name and cohort. Commas, semicolons and tabs all do. Nothing happens before you have seen what it would do.")
    String listLead();

    @Message("The list")
    String file();

    @Message("CSV in UTF-8, at most 2,000 people.")
    String fileHint();

    @Message("See what it would do")
    String check();

    @Message("Reading…")
    String checking();

    @Message("What it would do")
    String would();

    @Message("What it did")
    String did();

    @Message("Do exactly this")
    String apply();

    @Message("Enrolling…")
    String applying();

    @Message("Another list")
    String another();

    @Message("It was applied.")
    String applied();

    @Message(
            "{#if count == 1}One line would have done something else by then and was left alone.{#else}{count} lines would have done something else by then and were left alone.{/if}")
    String stale(long count);

    @Message("left alone")
    String leftAlone();

    @Message("Line")
    String line();

    @Message("What")
    String what();

    @Message("Name")
    String name();

    @Message(
            "{#switch verdict}{#case 'NEW'}New: enrolled{#case 'UNKNOWN'}Unknown: invited{#case 'MOVED'}Other cohort{#case 'PRESENT'}Already in{#case 'STAYS_OUT'}Stays out{#case 'BAD'}Bad line{/switch}")
    String verdict(String verdict);

    @Message(
            "{#switch reason}{#case 'email-unreadable'}This is not an e-mail address.{#case 'name-unreadable'}This name cannot be read.{#case 'cohort-unknown'}There is no such cohort.{#case 'twice'}This e-mail stands further up already.{/switch}")
    String reason(String reason);

    @Message("Nothing in this list does anything.")
    String nothing();

    @Message(
            "A cohort is a named group inside the run, with deadlines of its own where you like. Whoever changes cohort keeps all they did.")
    String cohortsLead();

    @Message("{#if count == 1}1 learner{#else}{count} learners{/if}")
    String learners(int count);

    @Message("Dates")
    String dates();

    @Message("End it")
    String dissolve();

    @Message("Its people are in no cohort then, and its dates do not hold any more.")
    String dissolveSure();

    @Message("No cohorts yet.")
    String noCohorts();

    @Message("Everybody studies together, by the dates of the run.")
    String noCohortsNext();

    @Message("A new cohort")
    String found();

    @Message("For an edition")
    String edition();

    @Message("any")
    String anyEdition();

    @Message("How learners come to a cohort")
    String sorting();

    @Message(
            "{#switch way}{#case 'BY_HAND'}By hand, or by a list{#case 'RANDOM'}By chance, at their first visit{#case 'BALANCED'}To the smallest, at their first visit{#case 'BY_EDITION'}By the edition they read, at their first visit{/switch}")
    String way(String way);

    @Message("Save")
    String save();
}
