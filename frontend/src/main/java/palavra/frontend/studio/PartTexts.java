package palavra.frontend.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of forms for units, formulas, things that are put somewhere, and places in pictures. */
@MessageBundle("parts")
public interface PartTexts {

    @Message("Units written with the number")
    String measures();

    @Message("The right answers above count in the unit with the factor 1.")
    String measuresHint();

    @Message("As it is written")
    String measure();

    @Message("Factor")
    String factor();

    @Message("For example 1000 for km.")
    String factorHint();

    @Message("Add a unit")
    String addMeasure();

    @Message("Remove unit {number}")
    String removeMeasure(int number);

    @Message("A number without a unit is no answer")
    String unitNeeded();

    @Message("Feedback for another unit")
    String unitFeedback();

    @Message("Variables and the values they are tried with")
    String variables();

    @Message("Name")
    String variable();

    @Message("Add a variable")
    String addVariable();

    @Message("Remove variable {number}")
    String removeVariable(int number);

    @Message("Right formulas")
    String formulas();

    @Message(
            "Any other way to write the same is right too. Products with *, powers with ^, and for example sqrt(x), sin(x), ln(x), pi.")
    String formulaHint();

    @Message("Formula {number}")
    String formulaNumber(int number);

    @Message("Points compared")
    String samples();

    @Message("Drawn from the values above, 1 to 100.")
    String samplesHint();

    @Message("{#switch type}{#case 'ordering'}Things in their right order{#case 'matching'}Pairs{#else}Things{/switch}")
    String items(String type);

    @Message("Thing {number}")
    String item(int number);

    @Message("Belongs to thing {number}")
    String partner(int number);

    @Message("Add one")
    String addItem();

    @Message("Remove thing {number}")
    String removeItem(int number);

    @Message("Feedback")
    String itemFeedback();

    @Message("Feedback if put elsewhere")
    String elsewhere();

    @Message("Feedback if put right")
    String praise();

    @Message("Others to choose from, which belong to none")
    String others();

    @Message("Other {number}")
    String other(int number);

    @Message("Add another")
    String addOther();

    @Message("Remove other {number}")
    String removeOther(int number);

    @Message("Categories")
    String categories();

    @Message("Category {number}")
    String category(int number);

    @Message("Add a category")
    String addCategory();

    @Message("Remove category {number}")
    String removeCategory(int number);

    @Message("Belongs to")
    String belongsTo();

    @Message("Categories of thing {number}")
    String belongs(int number);

    @Message("Learners may say that a thing belongs to none")
    String nowhere();

    @Message("Most in one category")
    String most();

    @Message(
            "{#switch name}{#case 'NONE'}earns nothing{#case 'EVERY_PART'}every right part earns its share{#else}everything that follows rightly earns its share{/switch}")
    String partsCredit(String name);

    @Message("Picture")
    String picture();

    @Message("As ![what it shows](media:name.png), with a file of the course.")
    String pictureHint();

    @Message(
            "Learners choose among the regions by their names, also without seeing the picture; else they point at a place")
    String listed();

    @Message("Regions. Mark what is right")
    String regions();

    @Message("Name")
    String regionName();

    @Message("Corners")
    String corners();

    @Message(
            "In percent from the left and from the top: 10 20, 60 45 is a rectangle; three corners and more are any shape.")
    String cornersHint();

    @Message("Region {number} is right")
    String regionRight(int number);

    @Message("Add a region")
    String addRegion();

    @Message("Remove region {number}")
    String removeRegion(int number);
}
