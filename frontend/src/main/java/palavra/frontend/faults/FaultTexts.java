package palavra.frontend.faults;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The headings of error pages, and what to do next. */
@MessageBundle("fault")
public interface FaultTexts {

    @Message("Sign in first")
    String signIn();

    @Message("You may not do this here")
    String notAllowed();

    @Message("There is nothing here")
    String notFound();

    @Message("Something changed meanwhile")
    String conflict();

    @Message("A little slower")
    String tooMany();

    @Message("Not available now")
    String away();

    @Message("This was not accepted")
    String notAccepted();

    @Message("Something went wrong on our side")
    String fault();

    @Message("Nothing was changed. Use the Back button of your browser: what you wrote is still there.")
    String nothingChanged();

    @Message("Use the Back button of your browser: what you wrote is still there, and you can send it again.")
    String stillThere();

    @Message("The link may be old or mistyped, or the page is only for people in a course.")
    String nothingHere();

    @Message("It is not your doing. Try again in a minute; if it stays, tell us this number:")
    String tellUs();

    @Message("To the catalog")
    String toCatalog();

    @Message("Try again")
    String again();
}
