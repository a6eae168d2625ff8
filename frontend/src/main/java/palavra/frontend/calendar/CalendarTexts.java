package palavra.frontend.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the calendar page, and of the dates themselves. */
@MessageBundle("calendar")
public interface CalendarTexts {

    @Message("Your dates in your calendar")
    String title();

    @Message(
            "A calendar on your phone or computer can show what is due in all your courses, and when they start and end. It asks again by itself, so a date that moves there moves too.")
    String lead();

    @Message("Make my calendar address")
    String make();

    @Message("You have had an address since {day}. It is not shown again: only you should have it.")
    String since(String day);

    @Message("Make another address")
    String another();

    @Message("The old one stops working then.")
    String anotherWords();

    @Message("Your address")
    String address();

    @Message("Copy it now: it is not shown again. Who has it can read your dates, so keep it to yourself.")
    String keep();

    @Message("Open in my calendar")
    String subscribe();

    @Message("In other programs: paste the address where they ask for a calendar by address, by link or by URL.")
    String paste();

    @Message("Stop this address")
    String stop();

    @Message("Calendars that use it get no more dates.")
    String stopWords();

    @Message("Due: {title}")
    String due(String title);

    @Message("Starts: {course}")
    String starts(String course);

    @Message("Ends: {course}")
    String ends(String course);
}
