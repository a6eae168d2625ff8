package palavra.frontend.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what one writes: tree, head, context. */
@MessageBundle("bench")
public interface BenchTexts {

    @Message("Studio")
    String studio();

    @Message("Courses")
    String courses();

    @Message("Source edition")
    String source();

    @Message("Source")
    String sourceWord();

    @Message("Edition")
    String following();

    @Message("Nothing is published yet.")
    String neverPublished();

    @Message("Publication {number} is live.")
    String live(int number);

    @Message("Nothing has changed since.")
    String nothingChanged();

    @Message("{#if count == 1}1 block has changed since.{#else}{count} blocks have changed since.{/if}")
    String changedSince(int count);

    @Message("See the changes")
    String seeChanges();

    @Message("Publish…")
    String publish();

    @Message("Parts of the studio")
    String parts();

    @Message("Content")
    String content();

    @Message("About page")
    String about();

    @Message("Certificate")
    String certificate();

    @Message("Grading")
    String grading();

    @Message("Editions")
    String editions();

    @Message("Files")
    String files();

    @Message("Runs")
    String runs();

    @Message("History")
    String history();

    @Message("The course as a tree")
    String tree();

    @Message("What else to know")
    String context();

    @Message("Choose a block and what other editions make of it stands here.")
    String contextEmpty();

    @Message(
            "{#switch code}{#case 'saved'}The draft is saved.{#case 'added'}Added to the draft.{#case 'moved'}Moved.{#case 'copied'}Duplicated. This is the copy.{#case 'deleted'}Deleted from the draft. Learners still see it until you publish.{#case 'set'}Set for all editions.{#case 'replaced'}The placeholder was replaced. Write what belongs here.{#case 'nothing'}There is nothing to undo.{#case 'undone-add'}Undone: adding.{#case 'undone-move'}Undone: the move.{#case 'undone-rename'}Undone: the new title.{#case 'undone-set'}Undone: the setting.{#case 'undone-duplicate'}Undone: duplicating.{#case 'undone-delete'}Undone: it is back.{/switch}")
    String said(String code);

    @Message("Undo")
    String undo();

    @Message("Undo my last step")
    String undoLast();

    @Message("Choose what to write")
    String choose();

    @Message("The tree holds the draft. Learners see nothing of it before you publish.")
    String chooseWhy();

    @Message("This course is empty.")
    String emptyCourse();

    @Message("Begin with a section: Add, beside the tree.")
    String emptyCourseWhy();

    @Message("Add")
    String add();

    @Message("Add to the draft")
    String addIt();

    @Message("What")
    String what();

    @Message("Title")
    String name();

    @Message("It comes right after what is chosen, or into it.")
    String addWhere();

    @Message(
            "{#switch name}{#case 'SECTION'}Section{#case 'SUBSECTION'}Subsection{#case 'UNIT'}Unit{#case 'text'}Text{#case 'video'}Video{#case 'problem'}Problem{#case 'pool'}Problem pool{#case 'poll'}Poll{#case 'cloud'}Word cloud{#case 'file'}File{#case 'assignment'}Assignment{#case 'discussion'}Discussion{#case 'placeholder'}Placeholder{#else}Component{/switch}")
    String type(String name);

    @Message("published")
    String published();

    @Message("changed")
    String changed();

    @Message("{#switch name}{#case 'PUBLISHED'}Published{#case 'CHANGED'}Changed{#else}New{/switch}")
    String state(String name);

    @Message("This edition’s own")
    String own();

    @Message("Hidden from learners")
    String hiddenBlock();

    @Message("Move up")
    String up();

    @Message("Move down")
    String down();

    @Message("Drag by the dots, or choose a block and use the arrows. Every move can be undone.")
    String moveHint();

    @Message("{title}: {count} parts")
    String partsOf(String title, int count);

    @Message("Open it")
    String openIt();

    @Message("Without a title")
    String untitled();

    @Message("Ways to look at it")
    String ways();

    @Message("Edit")
    String edit();

    @Message("As a learner")
    String asLearner();

    @Message("Drawn by the same templates learners get. Problems can be tried; nothing of it is stored.")
    String asLearnerWhy();

    @Message("There is nothing in this unit yet.")
    String nothingInUnit();

    @Message("How it stands")
    String standing();

    @Message("Saved by {name}, {when}.")
    String savedBy(String name, String when);

    @Message("Earlier versions")
    String versions();

    @Message("Other editions")
    String otherEditions();

    @Message(
            "This edition follows its source. What you change here is its own from then on, and a change of the source becomes a task at the desk.")
    String followsSource();

    @Message(
            "{#if count == 1}1 edition follows this text. Publishing a change makes its translation stale until somebody looks at it.{#else}{count} editions follow this text. Publishing a change makes their translations stale until somebody looks at them.{/if}")
    String followed(int count);

    @Message("Propose as a minor change: translations may stay approved")
    String minor();

    @Message("No other edition follows this one.")
    String noOther();

    @Message("Shared by all editions")
    String shared();

    @Message("Learners see it")
    String visible();

    @Message("Its points count as")
    String assignment();

    @Message("practice, not graded")
    String practice();

    @Message("Due ({city})")
    String due(String city);

    @Message("Opens ({city})")
    String start(String city);

    @Message("Set")
    String set();

    @Message("This block")
    String thisBlock();

    @Message("Duplicate")
    String duplicate();

    @Message("Delete")
    String delete();

    @Message("Deleting takes it, with all in it, out of the draft. It can be undone.")
    String deleteHint();
}
