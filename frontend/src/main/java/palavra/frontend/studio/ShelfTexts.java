package palavra.frontend.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the lists: courses, editions, runs, files, grading. */
@MessageBundle("shelf")
public interface ShelfTexts {

    @Message("The courses you write or translate. All of it is draft until you publish.")
    String lead();

    @Message("Begin a course")
    String begin();

    @Message("Import from Open edX")
    String bring();

    @Message("to read")
    String readOnly();

    @Message("Publication {number}")
    String publication(int number);

    @Message("{#if count == 1}1 changed block{#else}{count} changed blocks{/if}")
    String changed(int count);

    @Message("No course is yours to write yet.")
    String none();

    @Message("Begin one, bring one from Open edX, or ask a course lead to put you on the team.")
    String noneWhy();

    @Message("A course begins with its source edition and a draft run. Other editions can follow it later.")
    String beginLead();

    @Message("Title")
    String title();

    @Message("In the language it is written in. It can be changed.")
    String titleHint();

    @Message("Language")
    String language();

    @Message("A code such as en, pt, ar or zh-Hant.")
    String languageHint();

    @Message("Institution")
    String institution();

    @Message("Who gives the course, for example TwoRivers.")
    String institutionHint();

    @Message("Number")
    String number();

    @Message("The institution’s own code for it, for example W101.")
    String numberHint();

    @Message("Edition")
    String edition();

    @Message("Title")
    String edTitle();

    @Message("In the language of the edition.")
    String edTitleHint();

    @Message("State")
    String standing();

    @Message("Where to")
    String go();

    @Message("Studio")
    String openStudio();

    @Message("Translator’s desk")
    String openDesk();

    @Message("Add an edition")
    String addEdition();

    @Message(
            "It follows the source block by block: what is not translated yet shows in the source’s language. It may make any block its own.")
    String addEditionWhy();

    @Message("Made for")
    String community();

    @Message("This edition")
    String thisEdition();

    @Message(
            "Catalog, runs and learners name it by its language and by whom it is made for. Its title stands on its about page:")
    String thisEditionWhy();

    @Message("Say whom it is for")
    String dedicate();

    @Message("Saved. Catalog and runs show it now.")
    String dedicated();

    @Message(
            "A community or place, in the edition’s own language. Leave it empty when it is for all who read the language.")
    String communityHint();

    @Message("A run offers the course in time. It shows the publication it is pinned to.")
    String runsLead();

    @Message("As learners see it")
    String asLearners();

    @Message("You are on the team of no run of this course.")
    String noRuns();

    @Message("A course lead can put you on one.")
    String noRunsWhy();

    @Message("The file is stored. Texts name it by this path:")
    String added();

    @Message("Add a file")
    String addFile();

    @Message("Pictures, films, sound, papers; at most 512 MB. A name that is taken gets a number.")
    String addFileHint();

    @Message("Upload")
    String upload();

    @Message("Uploading…")
    String uploading();

    @Message("Find by path")
    String find();

    @Message("Files: {count}")
    String filesCount(String count);

    @Message("Path")
    String path();

    @Message("Kind")
    String kind();

    @Message("Size")
    String weight();

    @Message("Used in")
    String usedIn();

    @Message("Copy the path")
    String copy();

    @Message("Copied")
    String copied();

    @Message("No file here.")
    String noFiles();

    @Message("Pictures you insert into a text come here by themselves.")
    String noFilesWhy();

    @Message("It counts from the next publication on. Weights add to 100.")
    String gradingLead();

    @Message("The grading policy is saved in the draft.")
    String gradingSaved();

    @Message("What is graded")
    String types();

    @Message("Name")
    String typeName();

    @Message("Short")
    String typeShort();

    @Message("Weight in %")
    String typeWeight();

    @Message("How many")
    String typeCount();

    @Message("Lowest dropped")
    String typeDrop();

    @Message("Add a type")
    String addType();

    @Message("Remove {name}")
    String removeType(String name);

    @Message("Sum of the weights:")
    String sum();

    @Message("Make it 100.")
    String sumWrong();

    @Message("Grades")
    String cutOffs();

    @Message("The lowest one is needed to pass.")
    String cutOffsHint();

    @Message("Grade")
    String cutName();

    @Message("From %")
    String cutLeast();

    @Message("Add a grade")
    String addCut();

    @Message("Remove {name}")
    String removeCut(String name);

    @Message("Rounding")
    String rounding();

    @Message("Once, at the very end.")
    String roundingHint();

    @Message("half up, to whole percent")
    String halfUp();

    @Message("as in Open edX")
    String olx();

    @Message("Minutes of grace")
    String grace();

    @Message("After a due date.")
    String graceHint();

    @Message("Save")
    String saveGrading();
}
