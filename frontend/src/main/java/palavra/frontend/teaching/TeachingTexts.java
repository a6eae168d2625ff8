package palavra.frontend.teaching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for teams. */
@MessageBundle("teaching")
public interface TeachingTexts {

    @Message("Teaching")
    String title();

    @Message("The runs on whose team you are.")
    String lead();

    @Message("You are on no team yet")
    String noneTitle();

    @Message("The lead of a run can put you on its team with your e-mail.")
    String noneText();

    @Message("Bring a course in")
    String toImports();

    @Message(
            "{#switch state}{#case 'DRAFT'}Draft{#case 'ANNOUNCED'}Announced{#case 'ENROLLING'}Open for enrollment{#case 'RUNNING'}Running{#case 'CLOSING'}Closing{#case 'ARCHIVED'}Archived{/switch}")
    String state(String state);

    @Message("At the learners’ own pace")
    String ownPace();

    @Message("No dates")
    String noDates();

    @Message("{#if count == 1}1 person on the team{#else}{count} people on the team{/if}")
    String people(int count);

    @Message("Course page")
    String coursePage();

    @Message("As a learner sees it")
    String outline();

    @Message("Discussions")
    String discussions();

    @Message("Analytics")
    String analytics();

    @Message("Team")
    String team();

    @Message("State")
    String change();

    @Message("State of the run")
    String stateTitle();

    @Message("By itself")
    String plannedTitle();

    @Message("{step}, on {moment}.")
    String planned(String step, String moment);

    @Message("Not any more")
    String unplan();

    @Message("Plan a step")
    String plan();

    @Message("The run takes it by itself within a minute of that time ({zone}), and the history says so.")
    String planHint(String zone);

    @Message("Which step")
    String planStep();

    @Message("When")
    String planAt();

    @Message("It is now:")
    String now();

    @Message("Nothing more can be changed: an archived run stays as it is.")
    String noStep();

    @Message(
            "{#switch state}{#case 'DRAFT'}Withdraw the announcement{#case 'ANNOUNCED'}Announce it{#case 'ENROLLING'}Open enrollment{#case 'RUNNING'}Let it run{#case 'CLOSING'}Begin to close it{#case 'ARCHIVED'}Archive it{/switch}")
    String step(String state);

    @Message(
            "{#switch state}{#case 'DRAFT'}It leaves the catalog. Only the team sees it.{#case 'ANNOUNCED'}Everyone finds it in the catalog and sees when it starts. Nobody can enroll yet.{#case 'ENROLLING'}Everyone can enroll. It starts by itself on its day.{#case 'RUNNING'}Everyone can enroll and study now.{#case 'CLOSING'}Learners finish what they began. Nobody new comes in, and who waits for a place goes on waiting.{#case 'ARCHIVED'}Nobody can enroll, answer or post any more. It can be read, and certificates stay valid. This cannot be undone.{/switch}")
    String consequence(String state);

    @Message("Team of the run")
    String teamTitle();

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message(
            "{#switch role}{#case 'LEAD'}Lead{#case 'FACILITATOR'}Facilitator{#case 'AUTHOR'}Author{#case 'TRANSLATOR'}Translator{/switch}")
    String roleName(String role);

    @Message("Take from the team")
    String remove();

    @Message("Take {name} from the team? They lose every right in this run at once.")
    String removeSure(String name);

    @Message("Invited")
    String invited();

    @Message("They are on the team once they open what they teach, signed in with this e-mail.")
    String invitedWords();

    @Message("Take back")
    String uninvite();

    @Message("Add a person")
    String add();

    @Message("E-mail or account number")
    String person();

    @Message("With an e-mail they join when they next sign in; the number stands on their account page.")
    String personHint();

    @Message(
            "This is neither an e-mail nor an account number. A number looks like 0193e4a2-5b1c-7d3e-8f90-a1b2c3d4e5f6.")
    String personWrong();

    @Message("The name that learners see. Only needed with an account number.")
    String nameHint();

    @Message("Write a name of at most 120 letters.")
    String nameWrong();

    @Message(
            "What each role may do: a lead changes the state and the team; a facilitator moderates discussions and sees the analytics; authors and translators work on the texts.")
    String rolesExplained();

    @Message("Back to the runs you teach")
    String back();

    @Message("You")
    String you();

    @Message("Figures of the runs you teach")
    String runFigures();

    @Message("Videos")
    String videos();

    @Message("Reports of imports")
    String importReports();

    @Message("All imports")
    String allImports();
}
