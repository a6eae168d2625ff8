package palavra.frontend.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about a course. */
@MessageBundle("course")
public interface CourseTexts {

    @Message("This course in other languages")
    String words();

    @Message("Run of {month}")
    String runOf(String month);

    @Message("At your own pace")
    String atYourPace();

    @Message("This run")
    String thisRun();

    @Message("Dates")
    String dates();

    @Message("Start whenever you like")
    String anyTime();

    @Message("{dates}, {#if count == 1}1 week{#else}{count} weeks{/if}")
    String datesWeeks(String dates, int count);

    @Message("Time")
    String time();

    @Message("{#if count == 1}about 1 hour a week{#else}about {count} hours a week{/if}")
    String hours(int count);

    @Message("With")
    String with();

    @Message("{#if count == 1}1 facilitator{#else}{count} facilitators{/if}")
    String facilitators(int count);

    @Message("Hosted by")
    String hostedBy();

    @Message("Cost")
    String cost();

    @Message("free, certificate included")
    String freeWithCertificate();

    @Message("free")
    String free();

    @Message("Places")
    String places();

    @Message("{number}")
    String placesLimited(String number);

    @Message("no limit")
    String noLimit();

    @Message("Read it in")
    String readIn();

    @Message("Enroll")
    String enroll();

    @Message("Sign in to enroll")
    String signIn();

    @Message("You can change language at any time. Your answers and grade stay.")
    String canChange();

    @Message("You are in this run.")
    String inside();

    @Message("Continue")
    String goOn();

    @Message("Enrollment is not open yet.")
    String notOpen();

    @Message("It opens on {moment}.")
    String opensAt(String moment);

    @Message("Enrollment is closed.")
    String closed();

    @Message("Look at the other runs of this course, or come back for the next one.")
    String closedText();

    @Message("By invitation")
    String invitedOnly();

    @Message("The team of this run invites its learners by e-mail. None of their invitations is for your address.")
    String invitedOnlyText();

    @Message("The team of this run invites its learners by e-mail. If you were invited, sign in with that address.")
    String invitedOnlySignIn();

    @Message("Sign in")
    String signInOnly();

    @Message("You are not in this run any more.")
    String removed();

    @Message("Its team took you out. What you did is kept; only they can let you in again.")
    String removedText();

    @Message("Every place is taken.")
    String full();

    @Message(
            "{#if waiting == 0}Nobody waits yet: you would get the next place that becomes free.{#else if waiting == 1}One person waits for a place.{#else}{waiting} people wait for a place.{/if}")
    String fullText(int waiting);

    @Message("Enrollment key")
    String key();

    @Message("Who invited you to this run has it.")
    String keyHint();

    @Message("Join the waiting list")
    String joinLine();

    @Message("You are number {position} on the waiting list.")
    String inLine(String position);

    @Message("When a place becomes free for you, you are in by yourself, and the course stands under My learning.")
    String inLineText();

    @Message("Leave the waiting list")
    String leaveLine();

    @Message("You can still join late.")
    String late();

    @Message("Until {moment}. Deadlines that have passed stay passed.")
    String lateText(String moment);

    @Message("Come back soon, or on the day it starts.")
    String notOpenText();

    @Message("This run is over.")
    String over();

    @Message("It can be read by those who took part, and its certificates stay valid.")
    String overText();

    @Message("This is a draft.")
    String draft();

    @Message("Only its team and administrators see this page.")
    String draftText();

    @Message("To the runs you teach")
    String toTeaching();

    @Message("What you will be able to do")
    String abilities();

    @Message("About this course")
    String overview();

    @Message("The path")
    String path();

    @Message(
            "{#if units == 1}1 unit{#else}{units} units{/if} in {#if sections == 1}1 section{#else}{sections} sections{/if}.")
    String pathSize(int units, int sections);

    @Message("{#if count == 1}1 problem.{#else}{count} problems.{/if}")
    String problems(int count);

    @Message("{#if count == 1}1 unit{#else}{count} units{/if}")
    String units(int count);

    @Message("graded")
    String graded();

    @Message("The path stands here as soon as an edition is published.")
    String noPath();

    @Message("What it weighs")
    String weighs();

    @Message("Text and pictures")
    String text();

    @Message("+ audio and video")
    String media();

    @Message("Video from other places on the web is not counted.")
    String weighsNote();

    @Message("Taught by")
    String taughtBy();

    @Message(
            "{#switch role}{#case 'LEAD'}Course lead{#case 'FACILITATOR'}Facilitator{#case 'AUTHOR'}Author{#case 'TRANSLATOR'}Translator{/switch}")
    String role(String role);

    @Message("Certificate")
    String certificate();

    @Message("Who passes earns a certificate. Anyone can check it online, without an account.")
    String certificateText();

    @Message("Other runs")
    String otherRuns();

    @Message(
            "{#switch state}{#case 'DRAFT'}draft{#case 'ANNOUNCED'}not open yet{#case 'ENROLLING'}open for enrollment{#case 'RUNNING'}running{#case 'CLOSING'}closing{#case 'ARCHIVED'}over{/switch}")
    String state(String state);

    @Message("{#if count == 1}in 1 language{#else}in {count} languages{/if}")
    String inLanguages(int count);

    @Message("{#if count == 1}One edition{#else}{count} editions of one course{/if}")
    String editions(int count);

    @Message("Each community has its own words and its own case studies. One enrollment covers all.")
    String editionsText();

    @Message("Source edition")
    String sourceEdition();

    @Message("Ready to read")
    String ready();

    @Message("{percent}% translated, the rest in {language}")
    String partly(int percent, String language);

    @Message("Not published yet")
    String notPublished();
}
