package palavra.frontend.studio.editor;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import palavra.content.api.Poll;
import palavra.content.api.Poll.Choice;
import palavra.content.api.Pool;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.FileLink;
import palavra.content.api.studio.Writing;
import palavra.kernel.Language;

/** What an author writes as fields of a form, and back; for each type of component its own fields. */
final class Bodies {

    private static final int LONGEST_TITLE = 300;
    private static final int MOST_GIVEN = 1_000;
    private static final Pattern NO_ALT = Pattern.compile("!\\[\\s*]\\(");

    private Bodies() {}

    static Form form(Writing writing, Language language) {
        var form = new Form()
                .put("title", writing.title())
                .put("base", writing.base())
                .tick("minor", writing.minor());
        var body = writing.body();
        if (body != null) {
            put(form, body, language);
        }
        return form;
    }

    /** What is in the form, whatever is wrong with it; that is marked at the fields. The block says which type it is. */
    static Writing writing(Form form, DraftBlock block) {
        var title = form.at("title").strip();
        if (title.isEmpty() && block.body() == null) {
            form.wrong("title", "title");
        } else if (title.length() > LONGEST_TITLE) {
            form.wrong("title", "long");
        }
        var base = form.at("base").matches("\\d{1,9}") ? Integer.parseInt(form.at("base")) : block.revision();
        return new Writing(title, block.body() == null ? null : body(form, block.body()), base, form.ticked("minor"));
    }

    private static void put(Form form, Body body, Language language) {
        switch (body.type()) {
            case "text" -> form.put("text", body.text());
            case "video" -> VideoFields.put(form, body.video(), language);
            case "problem" -> ProblemFields.put(form, body.problem());
            case "poll" -> putPoll(form, body.poll());
            case Pool.TYPE ->
                form.put("gives", body.pool().gives())
                        .tick("shuffled", body.pool().shuffled());
            case "cloud" -> CloudFields.put(form, body.cloud());
            case "file" -> putFile(form, body);
            case "assignment" -> AssignmentFields.put(form, body.assignment());
            default -> {
                // A discussion has no text of its own; a placeholder keeps what it came with.
            }
        }
    }

    /** A new poll begins with two rows to fill. */
    private static void putPoll(Form form, Poll poll) {
        form.put("question", poll == null ? "" : poll.question());
        if (poll != null) {
            form.tick("lasting", poll.lasting()).tick("closed", poll.closed()).put("results", poll.results());
            poll.options().forEach(one -> form.add("option").put("id", one.id()).put("text", one.text()));
        }
        while (form.count("option") < 2) {
            form.add("option");
        }
    }

    private static void putFile(Form form, Body body) {
        var file = body.file() == null ? new FileLink("", "") : body.file();
        form.put("text", body.text()).put("path", file.path()).put("label", file.label());
    }

    private static Body body(Form form, Body saved) {
        return switch (saved.type()) {
            case "text" -> Body.text(text(form));
            case "video" -> Body.video(VideoFields.read(form));
            case "problem" -> Body.problem(ProblemFields.read(form));
            case "poll" -> poll(form);
            case Pool.TYPE -> Body.pool(new Pool(Numbers.whole(form, "gives", 1, MOST_GIVEN), form.ticked("shuffled")));
            case "cloud" -> Body.cloud(CloudFields.read(form));
            case "file" -> file(form);
            case "assignment" -> Body.assignment(AssignmentFields.read(form));
            default -> saved;
        };
    }

    private static String text(Form form) {
        var text = form.at("text");
        if (NO_ALT.matcher(text).find()) {
            form.wrong("text", "alt");
        }
        return text;
    }

    private static Body poll(Form form) {
        if (form.at("question").isBlank()) {
            form.wrong("question", "asked");
        }
        var options = form.rows("option").stream()
                .map(row -> {
                    if (row.at("text").isBlank()) {
                        row.wrong("text", "option");
                    }
                    return new Choice(row.at("id"), row.at("text").strip());
                })
                .toList();
        if (options.size() < 2) {
            form.wrong("options", "two");
        }
        return poll(new Poll(
                form.at("question").strip(), options, form.ticked("lasting"), form.ticked("closed"), results(form)));
    }

    /** One that is not known is what learners get who never chose. */
    private static Poll.Results results(Form form) {
        return Stream.of(Poll.Results.values())
                .filter(one -> one.name().equals(form.at("results")))
                .findFirst()
                .orElse(Poll.Results.AFTER_VOTE);
    }

    private static Body file(Form form) {
        if (form.at("path").isBlank()) {
            form.wrong("path", "file");
        }
        if (form.at("label").isBlank()) {
            form.wrong("label", "label");
        }
        return file(
                form.at("text"),
                new FileLink(form.at("path").strip(), form.at("label").strip()));
    }

    private static Body poll(Poll poll) {
        return new Body("poll", null, null, null, poll, null, null, null);
    }

    private static Body file(String words, FileLink file) {
        return new Body("file", words, null, null, null, file, null, null);
    }
}
