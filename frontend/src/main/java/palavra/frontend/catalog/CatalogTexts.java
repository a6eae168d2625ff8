package palavra.frontend.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page and the catalog. */
@MessageBundle("catalog")
public interface CatalogTexts {

    @Message("Learn in your language. Talk it through together.")
    String hero();

    @Message("Free courses from many institutions, made for phones and slow connections.")
    String lead();

    @Message("Courses")
    String courses();

    @Message("Search for courses")
    String searchLabel();

    @Message("Search")
    String search();

    @Message("One word, many languages. Choose yours:")
    String wall();

    @Message("{#if count == 1}1 course{#else}{number} courses{/if}")
    String count(long count, String number);

    @Message("{#if count == 1}1 course in {language}{#else}{number} courses in {language}{/if}")
    String countIn(long count, String number, String language);

    @Message("+ {count} more")
    String moreLanguages(int count);

    @Message("Every language")
    String everyLanguage();

    @Message("Filters")
    String filters();

    @Message("Subject")
    String subject();

    @Message("All subjects")
    String allSubjects();

    @Message("Global goal")
    String goalLabel();

    @Message("All global goals")
    String allGoals();

    @Message("Institution")
    String institution();

    @Message("All institutions")
    String allInstitutions();

    @Message("Pace")
    String paceLabel();

    @Message("Any pace")
    String anyPace();

    @Message("{#if value == 'self'}Your own pace{#else}With dates{/if}")
    String pace(String value);

    @Message("Show")
    String show();

    @Message("Clear the filters")
    String clear();

    @Message("Open and starting soon")
    String soon();

    @Message("See all {number} courses")
    String all(String number);

    @Message("Starts {day}")
    String starts(String day);

    @Message("Open now")
    String openNow();

    @Message("Not open yet")
    String notOpenYet();

    @Message("your own pace")
    String ownPace();

    @Message("{#if count == 1}1 week{#else}{count} weeks{/if}")
    String weeks(int count);

    @Message("{#if count == 1}1 language{#else}{count} languages{/if}")
    String languages(int count);

    @Message("{size} to read")
    String toRead(String size);

    @Message("{size} with audio and video")
    String withMedia(String size);

    @Message("There are no courses yet")
    String noneTitle();

    @Message("As soon as an institution publishes one, it stands here.")
    String noneText();

    @Message("No course fits all of this")
    String noMatchTitle();

    @Message("Take a filter away, or search with fewer words.")
    String noMatchText();

    @Message("Nothing was found for “{text}”")
    String nothingFound(String text);

    @Message("Spelled much like it")
    String near();

    @Message("Made for the connection you have")
    String promises();

    @Message("Text first")
    String textFirst();

    @Message("Videos come with a transcript where the course has one. You see the size before you download.")
    String textFirstText();

    @Message("Light pages")
    String lightPages();

    @Message("A page weighs less than a photo, says so at its foot, and works without JavaScript.")
    String lightPagesText();

    @Message("One course, your edition")
    String yourEdition();

    @Message("Change language in the middle of a course. Your answers and grade stay.")
    String yourEditionText();

    @Message("{#switch number}{#case '1'}No poverty{#case '2'}Zero hunger{#case '3'}Good health and well-being"
            + "{#case '4'}Quality education{#case '5'}Gender equality{#case '6'}Clean water and sanitation"
            + "{#case '7'}Affordable and clean energy{#case '8'}Decent work and economic growth"
            + "{#case '9'}Industry, innovation and infrastructure{#case '10'}Reduced inequalities"
            + "{#case '11'}Sustainable cities and communities{#case '12'}Responsible consumption and production"
            + "{#case '13'}Climate action{#case '14'}Life below water{#case '15'}Life on land"
            + "{#case '16'}Peace, justice and strong institutions{#case '17'}Partnerships for the goals{/switch}")
    String goal(String number);
}
