package palavra.frontend.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk around its units: what needs whom, how an edition stands, when it may be published. */
@MessageBundle("desk")
public interface DeskTexts {

    @Message("Desk")
    String title();

    @Message("What needs you")
    String needsYou();

    @Message("Editions you translate or review")
    String editions();

    @Message("Nothing waits for you")
    String noneTitle();

    @Message(
            "Here stand the editions you translate or review, and the runs you teach. The lead of a run puts you on its team.")
    String noneText();

    @Message("Runs you teach")
    String runs();

    @Message("All runs, teams and states")
    String allRuns();

    @Message("{#if count == 1}1 text waits for your review{#else}{count} texts wait for your review{/if}")
    String toReview(int count);

    @Message("{#if count == 1}1 text is stale{#else}{count} texts are stale{/if}")
    String staleCount(int count);

    @Message("{#if count == 1}1 text is missing{#else}{count} texts are missing{/if}")
    String missingCount(int count);

    @Message("{#if count == 1}1 change of the source to decide{#else}{count} changes of the source to decide{/if}")
    String tasksCount(int count);

    @Message("Nothing to do now")
    String nothingToDo();

    @Message("Translate {from} to {to}")
    String translate(String from, String to);

    @Message(
            "{#switch state}{#case 'MISSING'}Missing{#case 'DRAFT'}Draft{#case 'IN_REVIEW'}In review{#case 'APPROVED'}Approved{#case 'STALE'}Stale{#case 'ADAPTED'}Adapted{/switch}")
    String state(String state);

    @Message("Draft, by machine")
    String byMachine();

    @Message(
            "{#switch shown}{#case 'needs'}What needs me{#case 'missing'}Missing{#case 'stale'}Stale{#case 'review'}In review{#case 'draft'}Draft{#case 'adapted'}Adapted{#case 'approved'}Approved{#case 'all'}Everything{/switch}")
    String shown(String shown);

    @Message("Show")
    String show();

    @Message("How the texts stand")
    String states();

    @Message("Ready to publish:")
    String ready();

    @Message("yes")
    String yes();

    @Message("not yet")
    String notYet();

    @Message("the source is not published yet")
    String sourceUnpublished();

    @Message("{#if count == 1}1 graded text is missing or stale{#else}{count} graded texts are missing or stale{/if}")
    String gradedMissing(int count);

    @Message("{missing} of {all} texts are missing, the limit is {limit}%")
    String missingTooMany(String missing, String all, int limit);

    @Message("{stale} of {all} texts are stale, the limit is {limit}%")
    String staleTooMany(String stale, String all, int limit);

    @Message("Units")
    String units();

    @Message("Words")
    String terms();

    @Message("Memory")
    String memory();

    @Message("Changes to decide")
    String tasks();

    @Message("Files")
    String files();

    @Message("{done} of {all} texts done")
    String doneOf(String done, String all);

    @Message("{#if count == 1}1 more unit{#else}{count} more units{/if}")
    String moreUnits(int count);

    @Message("All sections")
    String allSections();

    @Message("No unit is like that")
    String noUnitTitle();

    @Message("Choose something else above, or see everything.")
    String noUnitText();

    @Message("Publishing")
    String publishing();

    @Message("Publish in the studio")
    String toStudio();

    @Message("Readers see the {language} text where one is missing, marked with its language.")
    String fallback(String language);

    @Message("Missing texts allowed, percent")
    String gateMissing();

    @Message("Stale texts allowed, percent")
    String gateStale();

    @Message("Graded texts may be among them")
    String gateGraded();

    @Message("Change the limits")
    String gateChange();

    @Message("Drafts from memory")
    String drafts();

    @Message(
            "Missing texts that were translated before are filled in as drafts. Each is marked until a person approves it.")
    String draftsWhy();

    @Message("Draft what is missing")
    String draft();

    @Message("{#if count == 1}1 draft was made.{#else}{count} drafts were made.{/if}")
    String drafted(int count);

    @Message("Effort")
    String effort();

    @Message("In words of the source")
    String effortHow();

    @Message("Name")
    String name();

    @Message("Written")
    String written();

    @Message("Approved")
    String approved();

    @Message("Nobody has written yet.")
    String noEffort();
}
