package palavra.courses.relaunch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import palavra.courses.api.FamilyEdition;
import palavra.courses.api.RelaunchPlan.Fate;
import palavra.courses.api.RelaunchPlan.Item;

/** Writes down what becomes of everything an earlier run has. */
final class Report {

    /** What belongs to the people and the talk of one run, and never leaves it. */
    private static final List<String> STAYS =
            List.of("learners", "answers", "grades", "posts", "flags", "certificates", "figures", "log");

    private final List<Item> items = new ArrayList<>();

    /** Something that has a value in both runs. */
    Report kept(String what, Object was, Object becomes) {
        var isSame = String.valueOf(was).equals(String.valueOf(becomes));
        return add(isSame ? Fate.CARRIED : Fate.CHANGED, what, was, becomes);
    }

    Report shifted(String what, Object was, Object becomes) {
        return add(Fate.SHIFTED, what, was, becomes);
    }

    Report leftOut(String what, Object was) {
        return add(Fate.LEFT_OUT, what, was, "");
    }

    /** Something that comes along when it is wanted; how much of it there is, is known elsewhere. */
    Report chosen(String what, boolean isWanted) {
        return add(isWanted ? Fate.CARRIED : Fate.LEFT_OUT, what, "", "");
    }

    /** An edition of the course: offered before, offered from now on, with which publication. */
    Report edition(FamilyEdition before, boolean isOffered) {
        var name = before.edition().name();
        if (!isOffered) {
            return before.offered() ? leftOut("edition", name) : this;
        }
        add(before.offered() ? Fate.CARRIED : Fate.CHANGED, "edition", before.offered() ? name : "", name);
        return before.shown() == before.newestNumber()
                ? this
                : add(Fate.CHANGED, "publication " + name, before.shown(), before.newestNumber());
    }

    List<Item> items() {
        return Stream.concat(items.stream(), STAYS.stream().map(what -> new Item(Fate.LEFT_OUT, what, "", "")))
                .toList();
    }

    private Report add(Fate fate, String what, Object was, Object becomes) {
        items.add(new Item(fate, what, text(was), text(becomes)));
        return this;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
