package palavra.frontend.announcing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import palavra.notifications.api.announcing.Segment;

/** The words of telling learners something. */
@MessageBundle("announce")
public interface AnnouncementTexts {

    @Message("Announcements")
    String title();

    @Message(
            "Tell the learners of this course something. They find it in their notifications, and by mail as they chose.")
    String lead();

    @Message("Title")
    String subject();

    @Message("Text")
    String text();

    @Message("Plain text. Addresses of pages stay as they are.")
    String textHint();

    @Message("For whom")
    String whom();

    @Message("How far they are when it is sent. In brackets: how many there are now.")
    String whomHint();

    @Message(
            "{#switch segment.name}{#case 'EVERYONE'}All learners{#case 'WITHOUT_POINTS'}Who have no points yet{#case 'ON_THE_WAY'}Who have points and have not passed{#case 'PASSED'}Who have passed{/switch}")
    String segment(Segment segment);

    @Message("In which edition")
    String edition();

    @Message("All editions")
    String allEditions();

    @Message("When")
    String at();

    @Message("By the clock of {city}. Empty: now.")
    String atHint(String city);

    @Message("Send")
    String send();

    @Message("It is on its way, or kept until its time.")
    String kept();

    @Message("This course is over: nobody is told anything any more.")
    String over();

    @Message("What was announced")
    String before();

    @Message("Nothing yet")
    String none();

    @Message("What you send and what is planned will be here.")
    String noneMore();

    @Message("Sent to {#if learners == 1}1 learner{#else}{learners} learners{/if}")
    String reached(int learners);

    @Message("Planned for {moment}")
    String planned(String moment);

    @Message("Take back")
    String takeBack();
}
