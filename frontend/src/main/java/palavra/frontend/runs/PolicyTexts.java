package palavra.frontend.runs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which the grading of a run is looked at and changed. */
@MessageBundle("policy")
public interface PolicyTexts {

    @Message("Grading")
    String title();

    @Message("There is nothing to be graded by yet")
    String none();

    @Message("The run takes over the grading of its course with the first publication it shows.")
    String noneWords();

    @Message(
            "This run is graded as its course says. Change it here for this run only; everyone in it is graded anew at once.")
    String lead();

    @Message(
            "This run has a grading of its own: what its course says does not reach it. Everyone in it is graded anew at once.")
    String leadOwn();

    @Message("Learners are graded by this now.")
    String saved();

    @Message("Every grade was worked out anew. Who did it and why is written down below.")
    String savedWords();

    @Message("See what it changes")
    String foresee();

    @Message("What this would change")
    String foreseen();

    @Message("The certificate")
    String certificate();

    @Message("What earns it")
    String whatEarns();

    @Message("This run gives none at present.")
    String noCertificate();

    @Message("The pass mark is reached")
    String certPass();

    @Message("Share of the units that must be complete, in percent")
    String certUnits();

    @Message("Empty: units do not count for it.")
    String certUnitsHint();

    @Message("{#if pass}the pass mark{#if units} and {/if}{/if}{#if units}{units} % of the units{/if}")
    String rule(boolean pass, Integer units);

    @Message("Would earn the certificate")
    String certificates();

    @Message("Learners in the run")
    String learners();

    @Message("Whose pass hangs on it")
    String whoMoves();

    @Message("Now")
    String now();

    @Message("Then")
    String then();

    @Message("Outcome")
    String outcome();

    @Message("Would pass")
    String passes();

    @Message("Would lose the pass")
    String fails();

    @Message("Certificates that were issued stay valid, whatever becomes of a grade. Who passes now gets theirs.")
    String certificatesStay();

    @Message("Why")
    String reason();

    @Message("It is written down with your name and shown to everyone on the team.")
    String reasonHint();

    @Message("Grade by this from now on")
    String change();

    @Message("As the course says again")
    String asCourse();

    @Message("Every grading so far")
    String history();

    @Message("Version {number}")
    String version(int number);

    @Message("Came with the course’s publication.")
    String withPublication();

    @Message("Came along from an earlier run.")
    String carriedFrom();

    @Message("{weight} %, {count} expected, {drop} dropped")
    String type(String weight, int count, int drop);

    @Message("{#if rule == 'olx'}as Open edX does{#else}half up to whole percent{/if}")
    String rounding(String rule);

    @Message("from {least} %")
    String cut(String least);

    @Message("Runs that will be graded by this")
    String runsTitle();

    @Message("With the publication after this one. What it would mean for who studies there now:")
    String runsLead();

    @Message("This run has a grading of its own and keeps it.")
    String ownStays();
}
