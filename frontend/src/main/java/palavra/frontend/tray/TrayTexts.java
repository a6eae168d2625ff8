package palavra.frontend.tray;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that notices are on. */
@MessageBundle("tray")
public interface TrayTexts {

    @Message("Notifications")
    String title();

    @Message(
            "{#if count == 0}Nothing is unread.{#else if count == 1}1 is unread.{#else if count < 100}{count} are unread.{#else}100 or more are unread.{/if}")
    String unreadCount(int count);

    @Message("unread")
    String unread();

    @Message("Choose what you are told")
    String choose();

    @Message("Mark all as read")
    String readAll();

    @Message("Mark as read")
    String read();

    @Message("Nothing has happened yet")
    String empty();

    @Message("Answers to what you write, places in courses, marks and certificates are told here.")
    String emptyMore();

    @Message("Until {day}")
    String until(String day);
}
