package palavra.content.olx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import palavra.content.api.Poll;
import palavra.content.api.Poll.Choice;
import palavra.content.api.Poll.Results;

/**
 * Reads polls, and a survey as one poll for each of its questions. They hold their questions and answers as JSON in
 * attributes: pairs of an id and a text, or an id and a text with a picture.
 */
final class PollReader {

    private static final int MOST = 20;

    private final Policy policy;
    private final Texts texts;

    PollReader(Policy policy, Texts texts) {
        this.policy = policy;
        this.texts = texts;
    }

    /** One question or answer as it stands in the JSON. */
    private record Said(String id, String html) {}

    /** The polls, and the text that learners saw once they had voted. The first has the id of the whole. */
    List<Block> read(Node node, String title, boolean visible) throws Ungradable {
        var options = said(node, "answers").stream()
                .map(one -> new Choice(one.id(), one.html()))
                .toList();
        if (options.size() < 2 || options.size() > MOST) {
            throw new Ungradable("it has " + options.size() + " answers to choose from");
        }
        var questions = questions(node);
        if (questions.isEmpty()) {
            throw new Ungradable("it asks nothing");
        }
        var blocks = new ArrayList<Block>();
        for (var question : questions) {
            var isFirst = blocks.isEmpty();
            var id = isFirst ? node.id() : node.id() + "-" + question.id();
            blocks.add(Block.component(id, isFirst ? title : "", visible, poll(node, question, options)));
        }
        var after = markdown(node, "feedback");
        if (!after.isEmpty()) {
            blocks.add(Block.component(node.id() + "-feedback", "", visible, new Body.Html(after)));
        }
        return blocks;
    }

    private Body poll(Node node, Said question, List<Choice> options) {
        var results = Values.isTrue(policy.of(node, "private_results")) ? Results.WHEN_CLOSED : Results.AFTER_VOTE;
        var isLasting = !policy.of(node, "max_submissions").equals("0");
        return new Body.PollBody(new Poll(question.html(), options, isLasting, false, results));
    }

    private List<Said> questions(Node node) throws Ungradable {
        if (node.tag().equals("survey")) {
            return said(node, "questions");
        }
        var question = policy.of(node, "question");
        return question.isEmpty() ? List.of() : List.of(new Said("", texts.markdown(node, question)));
    }

    private List<Said> said(Node node, String name) throws Ungradable {
        var all = new ArrayList<Said>();
        var ids = new HashSet<String>();
        for (var pair : json(node, name)) {
            var html = html(node, pair.path(1));
            if (html.isEmpty()) {
                continue;
            }
            var id = pair.path(0).asText();
            var own = id.matches("[A-Za-z0-9_.-]{1,40}") && ids.add(id) ? id : "o" + (all.size() + 1);
            ids.add(own);
            all.add(new Said(own, html));
        }
        return all;
    }

    private JsonNode json(Node node, String name) throws Ungradable {
        try {
            return Policy.JSON.readTree(policy.of(node, name));
        } catch (JsonProcessingException unreadable) {
            throw new Ungradable("its " + name + " cannot be read");
        }
    }

    /** A text alone, or one with a picture before it. */
    private String html(Node node, JsonNode said) {
        var label = texts.escaped(
                node, said.isTextual() ? said.asText() : said.path("label").asText(""));
        var picture = said.path("img").asText("");
        return picture.isEmpty()
                ? label
                : texts.picture(node, picture, said.path("img_alt").asText("")) + " " + label;
    }

    private String markdown(Node node, String name) {
        var text = policy.of(node, name);
        return text.isEmpty() ? "" : texts.block(node, text);
    }
}
