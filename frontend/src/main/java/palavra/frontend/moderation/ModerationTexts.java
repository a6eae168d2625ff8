package palavra.frontend.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reports, of the review queue and of its log. */
@MessageBundle("moderation")
public interface ModerationTexts {

    @Message("Moderation")
    String title();

    @Message("Which cases")
    String tabs();

    @Message("To decide")
    String reported();

    @Message("Appeals")
    String appealed();

    @Message("Yours")
    String mine();

    @Message("Questions without an answer")
    String unanswered();

    @Message("Log")
    String log();

    @Message("Figures")
    String figures();

    @Message("How long does a question wait for the team?")
    String firstReply();

    @Message("{#if minutes == 1}1 minute{#else}{minutes} minutes{/if}, by the median")
    String median(long minutes);

    @Message(
            "{answered} of {asked} questions of the last 28 days have a reply of the team. The latest 500 of each run are counted.")
    String answered(int answered, int asked);

    @Message("How long do cases wait?")
    String ages();

    @Message(
            "{#switch age}{#case 'hour'}Less than an hour{#case 'hours'}1 to 4 hours{#case 'day'}4 hours to a day{#case 'older'}More than a day{/switch}")
    String age(String age);

    @Message("{won} of {appeals} appeals of the last 28 days ended with the post in sight again.")
    String appealsWon(int won, int appeals);

    @Message("Who does how much, in the last 7 days?")
    String load();

    @Message("Name")
    String name();

    @Message("Replies")
    String replies();

    @Message("Decisions")
    String decisions();

    @Message("Cases claimed now")
    String claimedNow();

    @Message("Cases")
    String cases();

    @Message("The oldest report came {ago}.")
    String oldest(String ago);

    @Message("Nothing waits here")
    String nothing();

    @Message("When somebody reports a post in a course whose team you are on, it appears here.")
    String nothingMore();

    @Message("Language")
    String language();

    @Message("Any language")
    String anyLanguage();

    @Message("Languages I read")
    String read();

    @Message("Show")
    String show();

    @Message("{#if count == 1}1 report{#else}{count} reports{/if}")
    String reports(int count);

    @Message("Hidden")
    String hidden();

    @Message("Appeal")
    String appeal();

    @Message("{name} looks at it")
    String claimedBy(String name);

    @Message(
            "{#switch name}{#case 'ADVERTISING'}Advertising{#case 'INSULT'}Insult{#case 'OFF_TOPIC'}Not about the course{#case 'ANSWER_TO_GRADED_WORK'}Answer to graded work{#case 'PERSONAL_DATA'}Somebody's personal data{#case 'NEEDS_CARE'}This person needs help{#case 'OTHER'}Something else{/switch}")
    String reason(String name);

    @Message("Posted {ago} in")
    String postedIn(String ago);

    @Message("Why it is here")
    String why();

    @Message("Together the reports weigh {weight}; at {limit} a learner's post hides itself.")
    String weighs(String weight, String limit);

    @Message("Who reported is not shown. Of {judged} earlier reports of these people {right} were right.")
    String record(int right, int judged);

    @Message("Who reported is not shown. None of their earlier reports has been looked at yet.")
    String noRecord();

    @Message("The author asks for another look")
    String appealWords();

    @Message("Your decision")
    String decision();

    @Message("Reason, shown to the author")
    String reasonLabel();

    @Message("Note to the author")
    String note();

    @Message("Only with a removal. At most 500 characters.")
    String noteHint();

    @Message("Remove post")
    String remove();

    @Message("Leave it removed")
    String stay();

    @Message("Let it stand")
    String keep();

    @Message("Show it again")
    String restore();

    @Message(
            "{#if count == 1}Do the same with the other waiting post of this account{#else}Do the same with the {count} other waiting posts of this account{/if}")
    String alike(int count);

    @Message("The author is told about a removal and may appeal once, to someone else. You can undo this for 30 days.")
    String told();

    @Message("You cannot decide this: it is about someone of an equal or higher role, or an appeal against you.")
    String notYours();

    @Message("Look at it myself")
    String claim();

    @Message("Give it back")
    String release();

    @Message("Hand over to")
    String handTo();

    @Message("Hand over")
    String hand();

    @Message("{name} decided this {ago}")
    String decidedBy(String name, String ago);

    @Message("The post was removed.")
    String wasRemoved();

    @Message("The post stands.")
    String wasKept();

    @Message("Undo")
    String undo();

    @Message("Back to the queue")
    String toQueue();

    @Message("About the account")
    String account();

    @Message("Writes here since")
    String since();

    @Message("Posts")
    String posts();

    @Message("Out of sight")
    String removed();

    @Message("What happened")
    String history();

    @Message(
            "{#switch act}{#case 'report'}{#if on}reported{#else}a report taken back{/if}{#case 'hidden-by-reports'}hidden by the weight of reports{#case 'held'}held back for a look{#case 'rules'}rules changed{#case 'move'}moved to another topic{#case 'amend'}changed{#case 'hide'}{#if on}removed{#else}removal undone{/if}{#case 'keep'}{#if on}left to stand{#else}decision undone{/if}{#case 'appeal'}appealed{#case 'claim'}{#if on}taken on{#else}given back{/if}{#case 'hand-over'}handed over{#case 'pin'}{#if on}pinned{#else}unpinned{/if}{#case 'close'}{#if on}closed{#else}opened again{/if}{#case 'endorse'}{#if on}endorsed{#else}endorsement taken back{/if}{#case 'silence'}{#if on}silenced{#else}silence lifted{/if}{#case 'ban'}{#if on}banned{#else}ban lifted{/if}{#case}{act}{/switch}")
    String act(String act, boolean on);

    @Message("What was done")
    String whatDone();

    @Message("Everything")
    String everything();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("About")
    String about();

    @Message("Course")
    String course();

    @Message("Reason")
    String reasonShort();

    @Message("Nothing has been done yet")
    String emptyLog();

    @Message("Every act of moderation is written here and stays.")
    String logLead();

    @Message("by itself")
    String byItself();

    @Message("see the post")
    String seePost();
}
