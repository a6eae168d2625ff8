package palavra.frontend.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of silences and bans. */
@MessageBundle("restraint")
public interface RestraintTexts {

    @Message("Silence or ban")
    String title();

    @Message("In the discussions of {course}")
    String where(String course);

    @Message("What is kept from {name} now or was before")
    String history(String name);

    @Message("Nothing is kept from this person, and nothing ever was.")
    String none();

    @Message("{#if kind == 'BAN'}Ban{#else}Silence{/if}")
    String kind(String kind);

    @Message("in the whole institution")
    String everywhere();

    @Message("until {until}")
    String until(String until);

    @Message("imposed {ago} by {name}")
    String imposed(String ago, String name);

    @Message("Holds now")
    String active();

    @Message("Over")
    String over();

    @Message("Taken back")
    String lifted();

    @Message("Take back")
    String lift();

    @Message("Keep something from this person")
    String form();

    @Message("What")
    String what();

    @Message("Silence: read, but not write")
    String silence();

    @Message("Ban: neither read nor write")
    String ban();

    @Message("Where")
    String scope();

    @Message("In this run")
    String here();

    @Message("In all runs of the institution")
    String all();

    @Message("For how many days")
    String days();

    @Message("It ends by itself after them. 1 to 366.")
    String daysHint();

    @Message("What the person reads about it")
    String notice();

    @Message("Say which words or deeds it is about. At most 500 characters.")
    String noticeHint();

    @Message("Impose it")
    String impose();

    @Message("You cannot silence or ban this person: nobody acts on an equal or higher role.")
    String notYours();
}
