package palavra.frontend.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for authors. */
@MessageBundle("studio")
public interface StudioTexts {

    @Message("Imports")
    String imports();

    @Message("Bring a course from Open edX. It lands as a draft; learners see nothing until you publish it.")
    String importsLead();

    @Message("Course archive")
    String file();

    @Message("An export from Open edX (OLX): .tar.gz or .zip, at most 512 MB, at most 20,000 files and 2 GB unpacked.")
    String fileHint();

    @Message("It becomes")
    String becomes();

    @Message("a course of its own, or the next version of the course it was before")
    String ownCourse();

    @Message("another edition of “{title}”")
    String editionOf(String title);

    @Message("Made for")
    String community();

    @Message("A community or place, in the edition’s own language. Leave it empty when it is for everyone.")
    String communityHint();

    @Message("Import")
    String bring();

    @Message("Reading the archive…")
    String bringing();

    @Message("A large archive takes a few minutes. Either all of it arrives or nothing does.")
    String takesTime();

    @Message("What comes over")
    String comesOver();

    @Message(
            "Sections, texts, pictures, videos with their captions, questions with hints and feedback, dates and grading.")
    String comesOverWhat();

    @Message(
            "What has no place here yet stays as a notice where it was. Nothing is lost silently: the report names every item.")
    String comesOverRest();

    @Message("Scripts are never run, and passwords and keys in the settings are left out.")
    String comesOverNot();

    @Message("Brought before")
    String before();

    @Message("Course")
    String course();

    @Message("File")
    String archive();

    @Message("When")
    String when();

    @Message("State")
    String state();

    @Message("Draft")
    String draft();

    @Message("Published")
    String published();

    @Message("Nothing was imported yet.")
    String none();

    @Message("What comes in is listed here with a report of every item.")
    String noneWhy();

    @Message("Kept")
    String kept();

    @Message("Changed")
    String changed();

    @Message("Dropped")
    String dropped();

    @Message("All items")
    String all();

    @Message("Import report")
    String report();

    @Message("Sections: {sections}. Subsections: {subsections}. Units: {units}.")
    String size(String sections, String subsections, String units);

    @Message("What was in it")
    String contents();

    @Message("Items by what became of them")
    String verdicts();

    @Message("Filter by reason")
    String reasons();

    @Message("Items: {count}. The sentences are in English, as the report is kept.")
    String shown(String count);

    @Message("Item")
    String item();

    @Message("What became of it")
    String verdict();

    @Message("Why and how")
    String sentence();

    @Message("No item passes this filter.")
    String noItem();

    @Message("Not shown to learners yet: {count}.")
    String placeholders(String count);

    @Message(
            "Learners see a short notice there, because the part was made with a tool that does not run here. The original is kept.")
    String placeholdersWhy();

    @Message("Which parts")
    String whichParts();

    @Message("Publish and open")
    String publish();

    @Message("Publishing…")
    String publishing();

    @Message("What happens")
    String whatHappens();

    @Message(
            "A numbered publication is made that never changes. Draft runs of this edition show it and open for enrollment; the course appears in the catalog.")
    String publishWhy();

    @Message("Published and open.")
    String done();

    @Message("In a moment the course is in the catalog.")
    String doneWhy();

    @Message("See the course")
    String seeCourse();

    @Message("The report as a file")
    String downloads();
}
