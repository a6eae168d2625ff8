package palavra.frontend.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a unit side by side with its source. */
@MessageBundle("work")
public interface WorkTexts {

    @Message(
            "{#switch part}{#case 'title'}Title{#case 'paragraph'}Paragraph{#case 'heading'}Heading{#case 'item'}List item{#case 'cell'}Table cell{#case 'legend'}Words under a picture{#case 'definition'}Definition{#case 'quotation'}Quotation{#case 'summary'}Summary{#case 'code'}Code{#case 'alt'}Picture, text for blind readers{#case 'question'}Question{#case 'note'}Note{#case 'option'}Option{#case 'unit'}Unit of measure{#case 'feedback'}Feedback{#case 'hint'}Hint{#case 'explanation'}Explanation{#case 'caption'}Caption{#case 'media'}Name of a film{#case 'file'}Name of a file{#case 'word'}Word on the cover{#case 'lead'}Summary{#case 'ability'}What one can do afterwards{#case 'statement'}What its holder did{#case 'role'}Role of who signs{#else}{part}{/switch}")
    String part(String part);

    @Message("{part} {number}")
    String numbered(String part, String number);

    @Message(
            "{#switch type}{#case 'section'}Section{#case 'subsection'}Subsection{#case 'html'}Text{#case 'problem'}Problem{#case 'video'}Video{#case 'pool'}Problem pool{#case 'poll'}Poll{#case 'cloud'}Word cloud{#case 'discussion'}Discussion{#case 'file'}File{#case 'assignment'}Assignment{#case 'about'}About page{#case 'certificate'}Certificate{#else}{type}{/switch}")
    String type(String type);

    @Message("{language}, source")
    String source(String language);

    @Message("You hold this unit until")
    String held();

    @Message("{name} holds this unit until")
    String heldBy(String name);

    @Message("You can write all the same: if you both change a text, you will see both.")
    String heldByMeans();

    @Message("Graded. The key stays with the source.")
    String graded();

    @Message("Printed on certificates. It may not be missing.")
    String printed();

    @Message("By {name}, {date}")
    String by(String name, String date);

    @Message("The source changed after the version of {date}.")
    String staleSince(String date);

    @Message("Waits for somebody else’s review.")
    String waitsForOthers();

    @Message("Waits for your review.")
    String waitsForYou();

    @Message("Learners see the {language} text until you write one.")
    String nothingYet(String language);

    @Message(
            "{#switch page}{#case 'certificate'}Certificates have Palavra’s own words until you write these.{#else}Readers do not see this until you write it.{/switch}")
    String nothingOnPage(String page);

    @Message("Learners do not see this.")
    String leftOut();

    @Message("Our own text stands in its place.")
    String ownText();

    @Message("it came so with the import")
    String imported();

    @Message("it was written in the studio")
    String written();

    @Message("Work on")
    String workOn();

    @Message("removed:")
    String removed();

    @Message("added:")
    String added();

    @Message("The author says that this change is minor.")
    String minorProposed();

    @Message("Your text, {field}")
    String yourText(String field);

    @Message(
            "{#switch kind}{#case 'REPLACED'}This edition says this in its own way:{#case 'HIDDEN'}This edition leaves this out:{#case 'ADDED'}Only this edition has this:{/switch}")
    String adapted(String kind);

    @Message("The source changed under it. Decide")
    String taskWaits();

    @Message("Check:")
    String check();

    @Message(
            "{#switch kind}{#case 'number'}the source has the number {source}, your text has {target}.{#case 'link'}the source has the link {source}, your text has {target}.{#case 'placeholder'}the source has the placeholder {source}, your text has {target}.{#case 'mathematics'}the source has the formula {source}, your text has {target}.{#case 'tag'}the source has the tag {source}, your text has {target}.{#case 'term'}this course says {source}, your text has {target}.{#case 'length'}the source has {source} letters, your text {target}.{#case 'spaces'}the source and your text begin or end with different spaces.{#else}{source} / {target}{/switch}")
    String checkOf(String kind, String source, String target);

    @Message("nothing like it")
    String nothingLikeIt();

    @Message("This unit has no texts to translate.")
    String empty();
}
