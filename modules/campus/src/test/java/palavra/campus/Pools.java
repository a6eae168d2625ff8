package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** An author makes a pool of three problems; a learner is given one of them and meets it again, the team sees all. */
final class Pools extends Scene {

    private static final int PROBLEMS = 3;

    Pools(Browsers browsers, Installation installation) {
        super(browsers, installation, "Rain by chance");
    }

    /** What is wrong with the pages on the way, one sentence each. */
    List<String> faults() {
        opens("P2", this::makes);
        var unit = isGiven();
        staff.navigate(unit);
        assertThat(staff.locator("section.problem")).hasCount(PROBLEMS);
        assertThat(staff.locator("article")).containsText("Each learner is given 1 of the 3 problems");
        return faults;
    }

    private void makes() {
        author.grades("Roofs");
        author.goesToItsUnit();
        author.add("pool", "Three roofs");
        var pool = staff.url().replaceAll("[?#].*", "");
        for (var number = 1; number <= PROBLEMS; number++) {
            author.add("problem", "Roof " + number);
            staff.locator("[name='q0.label']").fill("Does roof " + number + " keep water out?");
            staff.locator("[name='q0.option0.text']").fill("Yes");
            staff.locator("[name='q0.option1.text']").fill("No");
            staff.locator("[name='q0.right']").first().check();
            author.save();
        }
        staff.navigate(pool);
        assertThat(staff.locator("#gives")).hasValue("1");
        assertThat(staff.locator("#writing")).containsText("3 problems stand in it.");
        look(staff, "author", pool);
        look(staff, "author", pool + "/learner");
        staff.navigate(pool);
    }

    /** The address of the unit. */
    private String isGiven() {
        var learner = learner("Ines");
        var unit = learner.page.url();
        var problem = learner.page.locator("section.problem");
        assertThat(problem).hasCount(1);
        var id = problem.getAttribute("id");
        assertThat(learner.page.locator("article")).containsText("1 of 3 problems were drawn for you.");
        learner.page.reload();
        assertThat(problem).hasAttribute("id", id);
        learner.answers("Yes");
        look(learner.page, "learner", unit);
        learner.page.navigate(unit.replaceAll("/units/.*", "/grade"));
        assertThat(learner.page.locator("main")).containsText("1 of 3 problems");
        look(learner.page, "learner", learner.page.url());
        return unit;
    }
}
