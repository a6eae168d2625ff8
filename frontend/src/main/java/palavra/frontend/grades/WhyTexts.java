package palavra.frontend.grades;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that says why a grade is what it is, and of what the team does to it. */
@MessageBundle("why")
public interface WhyTexts {

    @Message("Why this grade")
    String title();

    @Message("Policy version {version}, in force since {date}.")
    String policy(int version, String date);

    @Message("A later policy counts only for those who enrolled after it.")
    String kept();

    @Message("To your progress")
    String toProgress();

    @Message("What was done to this grade")
    String acts();

    @Message("Nobody can change these lines. The learner reads them too.")
    String actsWords();

    @Message("Nothing was done to it beside answering.")
    String noActs();

    @Message(
            "{#switch kind}{#case 'SCORE_GIVEN'}Points given{#case 'SCORE_TAKEN_BACK'}Given points taken back{#case 'ATTEMPTS_RESET'}Attempts reset{#case 'RESCORED'}Marked anew{#case 'COMMENT'}Comment{#case 'GRADED'}Graded{#case 'GRADED_BY_PEERS'}Graded by peers{#case 'POLICY'}Other grading{#case 'PUBLICATION'}Other publication{#case 'EXTENSION'}Later date given{#case 'EXTENSION_TAKEN_BACK'}Later date taken back{#case 'EXTRA_TIME'}Extra time for timed work{#case 'LATE_ACCEPTED'}Late answer accepted{#case 'AUDIENCE'}Other parts{#case 'DATES_RESET'}Dates counted anew{#else}Other dates{/switch}")
    String kind(String kind);

    @Message("by the key of publication {number}")
    String key(int number);

    @Message("Change this grade")
    String change();

    @Message("Give points")
    String give();

    @Message("They stand instead of the computed ones until you take them back.")
    String giveWords();

    @Message("For")
    String block();

    @Message("Points")
    String points();

    @Message("Reason")
    String reason();

    @Message("The learner reads it.")
    String reasonHint();

    @Message("Give these points")
    String giveNow();

    @Message("Take given points back")
    String takeBack();

    @Message("{title}: the whole part, of {possible}")
    String whole(String title, String possible);

    @Message("{title}, of {possible}")
    String of(String title, String possible);

    @Message("Let it be answered again")
    String reset();

    @Message("All attempts are open again; what was answered stays on record and counts until the next answer.")
    String resetWords();

    @Message("Problem")
    String problem();

    @Message("Open the attempts")
    String resetNow();

    @Message("Mark anew for this learner")
    String rescore();

    @Message("What was answered last is marked by the key that is shown in this run now.")
    String rescoreWords();

    @Message("Comment")
    String comment();

    @Message("Write the comment")
    String commentNow();

    @Message("It is done.")
    String done();

    @Message("It stands in the list below, with your name and the reason.")
    String doneWords();

    @Message("Points are a number, with a point or a comma.")
    String noNumber();
}
