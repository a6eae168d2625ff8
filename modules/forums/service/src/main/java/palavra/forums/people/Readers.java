package palavra.forums.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** Which languages people read, as they said themselves. */
@ApplicationScoped
public class Readers {

    private static final int MOST = 20;
    private static final String OF = "select languages from reader where person = ?";
    private static final String KEEP = """
            insert into reader (person, languages) values (?, ?)
            on conflict (person) do update set languages = excluded.languages
            """;

    private final Sql sql;

    Readers(Sql sql) {
        this.sql = sql;
    }

    /** Empty when they did not say. */
    public List<Language> of(UUID person) {
        return sql.one(OF, row -> languages(row.getArray("languages")), person).orElse(List.of());
    }

    /** Keeps them, each once. */
    public List<Language> keep(UUID person, List<Language> languages) {
        var each = languages.stream().filter(Objects::nonNull).distinct().toList();
        if (each.isEmpty()) {
            throw Refusal.invalid("languages-missing", "Choose at least one language.");
        }
        if (each.size() > MOST) {
            throw Refusal.invalid("languages-too-many", "Choose at most %d languages.".formatted(MOST), MOST);
        }
        sql.run(KEEP, person, each.stream().map(Language::tag).toList());
        return each;
    }

    static List<Language> languages(Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((String[]) array.getArray()).map(Language::of).toList();
    }
}
