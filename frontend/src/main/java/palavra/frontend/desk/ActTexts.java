package palavra.frontend.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be done with a text at the desk, and what became of it. */
@MessageBundle("act")
public interface ActTexts {

    @Message("Put in")
    String putIn();

    @Message("Tags stand for bold words, links and pictures. Each must come back once.")
    String tagsHint();

    @Message("Send for review")
    String send();

    @Message("Save draft")
    String save();

    @Message("Approve")
    String approve();

    @Message("Send back…")
    String sendBack();

    @Message("What is to be changed?")
    String backWhy();

    @Message("Send back")
    String sendBackNow();

    @Message("Minor change…")
    String minor();

    @Message("Why needs the change of the source no new translation?")
    String minorWhy();

    @Message("Keep it approved")
    String keep();

    @Message("Adapt…")
    String adapt();

    @Message(
            "This community says it in its own way. The whole block follows its source no more; changes of the source become a decision for you.")
    String adaptMeans();

    @Message("Why?")
    String adaptWhy();

    @Message("Replace it with our own")
    String replace();

    @Message("Hide it")
    String hide();

    @Message("Follow the source again")
    String follow();

    @Message("Our own text stays in the history.")
    String followMeans();

    @Message("Write it in the studio")
    String inStudio();

    @Message("Previous field")
    String previous();

    @Message("Next field")
    String next();

    @Message("{name} saved this meanwhile:")
    String theirs(String name);

    @Message("Yours is below. Saving it goes over theirs, which stays in the history.")
    String yoursBelow();

    @Message("Take theirs")
    String takeTheirs();

    @Message("What you wrote is still here.")
    String stillHere();

    @Message("You are offline. What you wrote is still here; send it again when you are back.")
    String offline();

    @Message(
            "{#switch act}{#case 'save'}Saved as a draft.{#case 'send'}Sent for review.{#case 'send-all'}All drafts were sent for review.{#case 'approve'}Approved.{#case 'approve-all'}All were approved.{#case 'send-back'}Sent back with your note.{#case 'keep'}Kept approved.{#case 'replace'}This edition says it in its own way now.{#case 'hide'}This edition leaves it out now.{#case 'follow'}It follows the source again.{#case 'note'}Your note was added.{/switch}")
    String did(String act);

    @Message("Nothing more in this unit needs you.")
    String allDone();

    @Message("Next unit")
    String nextUnit();

    @Message("Previous unit")
    String previousUnit();

    @Message("{#if count == 1}Send 1 draft for review{#else}Send {count} drafts for review{/if}")
    String sendAll(int count);

    @Message("{#if count == 1}Approve 1 that waits{#else}Approve {count} that wait{/if}")
    String approveAll(int count);
}
