package palavra.content.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import palavra.content.tree.About;
import palavra.content.tree.StoredBody;
import palavra.kernel.Language;

/** The texts of an about page and the way back. */
public final class AboutFields {

    /** What a page says in other words. */
    public record Said(String title, String word, String lead, String overview, List<String> abilities) {}

    private AboutFields() {}

    /** The texts in the order in which they are written. */
    public static List<BodyField> of(String title, About about) {
        var fields = new ArrayList<BodyField>();
        fields.add(new BodyField(Fields.TITLE, Fields.TITLE, title));
        fields.add(new BodyField("word", "word", about.word));
        fields.add(new BodyField("lead", "lead", about.lead));
        for (var at = 0; at < about.abilities().size(); at++) {
            fields.add(new BodyField(
                    ability(about, at), "ability", about.abilities().get(at)));
        }
        fields.removeIf(field -> !field.hasWords());
        fields.addAll(Fields.of("", StoredBody.html(about.overview)));
        return fields;
    }

    /**
     * The source's page in another language. It is called as the edition is. Lines that nobody translated are left out, as
     * the catalog has no place for a second language in them; in the overview they stay, marked with their language.
     */
    public static Said said(About source, Map<String, String> texts, Said before, Language from, Language to) {
        var abilities = new ArrayList<String>();
        for (var at = 0; at < source.abilities().size(); at++) {
            if (texts.containsKey(ability(source, at))) {
                abilities.add(texts.get(ability(source, at)));
            }
        }
        var isBegun = texts.keySet().stream().anyMatch(name -> name.startsWith("html"));
        return new Said(
                texts.getOrDefault(Fields.TITLE, before.title()),
                texts.getOrDefault("word", before.word()),
                source.lead.isEmpty() ? "" : texts.getOrDefault("lead", ""),
                isBegun ? overview(source, texts, from, to) : "",
                abilities);
    }

    private static String overview(About source, Map<String, String> texts, Language from, Language to) {
        var body = StoredBody.html(source.overview);
        return Numbers.strip(Fields.compose("", body, field -> texts.get(field.name()), from, to)
                .body()
                .html());
    }

    private static String ability(About of, int at) {
        return "ability/" + of.numbers().get(at);
    }
}
