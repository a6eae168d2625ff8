package palavra.notifications.api.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of notices, the same on pages and in mail. */
@MessageBundle("notice")
public interface NoticeTexts {

    @Message("{#if times == 1}A new reply to you{#else}{times} new replies to you{/if}")
    String reply(int times);

    @Message("You were called by name in a discussion")
    String mentioned();

    @Message(
            "{#if times == 1}A new reply in a discussion you follow{#else}{times} new replies in a discussion you follow{/if}")
    String followed(int times);

    @Message("The team has endorsed your answer")
    String endorsed();

    @Message("Your answer was accepted")
    String accepted();

    @Message("A post of yours was taken out of sight")
    String hidden();

    @Message("A post of yours is in sight again")
    String restored();

    @Message("A second moderator has looked: your post stays out of sight")
    String appealRejected();

    @Message("You may not write in discussions now")
    String silenced();

    @Message("You may not come into the discussions now")
    String banned();

    @Message("You may take part in discussions again")
    String released();

    @Message("Your address takes no mail: nothing more is sent there")
    String address();

    @Message("What you answered by mail was not posted")
    String notPosted();

    @Message("There is a place for you now")
    String seat();

    @Message("Your course has started")
    String started();

    @Message("You have passed")
    String passed();

    @Message("Your certificate is here")
    String certificate();

    @Message("A certificate of yours is no longer valid")
    String revoked();

    @Message("The team of your course tells you")
    String announcement();

    @Message("Why: advertising")
    String advertising();

    @Message("Why: it hurts somebody")
    String insult();

    @Message("Why: it does not belong here")
    String offTopic();

    @Message("Why: it gives away an answer that is graded")
    String answerToGradedWork();

    @Message("Why: it shows personal data")
    String personalData();

    @Message("Why: somebody should look after it first")
    String needsCare();

    @Message("Why: you have written a lot in one hour")
    String tooFast();

    @Message("Why: you have written a lot today")
    String tooMuch();

    @Message("Why: many of your posts wait for a moderator")
    String manyWait();

    @Message("Why: the discussions rest now")
    String rest();

    @Message("Why: the discussion is closed, or the course is over")
    String closed();

    @Message("Why: the discussion is no longer there for you")
    String gone();

    @Message("Why: you may not write in discussions now")
    String kept();

    @Message("Why: the text is too long")
    String tooLong();

    @Message("Why: the mail had no plain text above what it answered")
    String withoutText();

    @Message("Why: letters are answered within thirty days")
    String tooOld();
}
