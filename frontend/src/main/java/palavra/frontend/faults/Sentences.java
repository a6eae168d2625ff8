package palavra.frontend.faults;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import palavra.frontend.shell.Languages;
import palavra.kernel.Language;
import palavra.kernel.Problem;

/**
 * The sentence of each refusal in the reader's language: {@code refusals/<language>.properties} by code, with the
 * refusal's details as {0}, {1}; the English sentence the rule itself speaks where no translation is there.
 */
@ApplicationScoped
public class Sentences {

    private final Map<Language, Properties> byLanguage = new HashMap<>();

    Sentences() {
        for (var language : Languages.OFFERED) {
            byLanguage.put(language, load(language));
        }
    }

    public String of(Problem problem, Language language) {
        var pattern = byLanguage.get(language).getProperty(problem.code());
        if (pattern == null) {
            return problem.title();
        }
        var details =
                problem.details() == null ? new Object[0] : problem.details().toArray();
        return new MessageFormat(pattern, language.locale()).format(details);
    }

    private static Properties load(Language language) {
        var sentences = new Properties();
        var name = "refusals/" + language.tag() + ".properties";
        try (var file = Sentences.class.getClassLoader().getResourceAsStream(name)) {
            if (file != null) {
                sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return sentences;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
