package palavra.campus;

import com.microsoft.playwright.Locator;
import palavra.launcher.demo.AnswerBook;
import palavra.launcher.demo.DemoCourse;

/** Fills in a problem of the demo course in the browser, rightly or not. */
final class Answers {

    private final AnswerBook book;

    private Answers(AnswerBook book) {
        this.book = book;
    }

    static Answers ofTheDemoCourse() {
        return new Answers(new AnswerBook(DemoCourse.sources()));
    }

    void fill(Locator problem, boolean right) {
        for (var question : problem.locator("fieldset.answers").all()) {
            var answer = book.to(question.locator("legend").innerText());
            for (var option : question.locator("label.answer").all()) {
                var words = option.locator("div")
                        .first()
                        .evaluate("d => d.firstChild.textContent")
                        .toString();
                option.locator("input").setChecked(answer.isRight(words) == right);
                if (!right) {
                    break;
                }
            }
        }
        for (var list : problem.locator("select").all()) {
            var answer = book.to(labelOf(problem, list));
            for (var option : list.locator("option[value]:not([value=''])").all()) {
                if (answer.isRight(option.textContent()) == right) {
                    list.selectOption(option.getAttribute("value"));
                }
            }
        }
        for (var field : problem.locator("input[type=text]").all()) {
            field.fill(right ? book.to(labelOf(problem, field)).written() : "7");
        }
    }

    private static String labelOf(Locator problem, Locator field) {
        return problem.locator("label[for='" + field.getAttribute("id") + "']").innerText();
    }
}
