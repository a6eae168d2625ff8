package palavra.campus;

import com.microsoft.playwright.Locator;

/** Somebody at a page who has nothing but keys. */
final class Keys {

    private Keys() {}

    static void press(Locator button) {
        button.focus();
        button.page().keyboard().press("Enter");
    }

    static void choose(Locator option) {
        option.focus();
        option.page().keyboard().press("Space");
    }

    /** Instead of what stands there. */
    static void type(Locator field, String text) {
        field.focus();
        field.page().keyboard().press("ControlOrMeta+A");
        field.page().keyboard().type(text);
    }

    /** After what stands there. */
    static void goOn(Locator field, String text) {
        field.focus();
        field.page().keyboard().press("ControlOrMeta+End");
        field.page().keyboard().type(text);
    }

    /** Down the list until the words stand there. */
    static void list(Locator select, String words) {
        var place = select.locator("option").allInnerTexts().stream()
                .map(String::strip)
                .toList()
                .indexOf(words);
        select.focus();
        select.page().keyboard().press("Home");
        for (var step = 0; step < place; step++) {
            select.page().keyboard().press("ArrowDown");
        }
    }
}
