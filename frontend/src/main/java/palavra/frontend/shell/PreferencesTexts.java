package palavra.frontend.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about language and appearance. */
@MessageBundle("preferences")
public interface PreferencesTexts {

    @Message("Language of the pages")
    String language();

    @Message("Appearance")
    String theme();

    @Message("As my device is set")
    String themeSystem();

    @Message("Light")
    String themeLight();

    @Message("Dark")
    String themeDark();

    @Message("High contrast")
    String themeContrast();

    @Message("Your browser keeps this for a year. The language of a course is chosen in the course.")
    String hint();
}
