package palavra.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The languages that people of a made-up forum write in, each with its words, the commonest first. */
final class Tongues {

    /** Of a hundred people; they add up to that. */
    private static final Map<String, Integer> SPOKEN = new LinkedHashMap<>();

    static {
        SPOKEN.put("en", 45);
        SPOKEN.put("pt", 20);
        SPOKEN.put("es", 15);
        SPOKEN.put("fr", 10);
        SPOKEN.put("ar", 6);
        SPOKEN.put("zh", 4);
    }

    private final Map<String, Chatter> chatters = new LinkedHashMap<>();

    Tongues() {
        try (var file = Tongues.class.getResourceAsStream("words.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                var words = List.of(line.split(" "));
                chatters.put(words.getFirst(), new Chatter(words.subList(1, words.size()), words.getFirst()));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Chatter of(String language) {
        return chatters.get(language);
    }

    static String any(RandomGenerator chance) {
        var place = chance.nextInt(100);
        for (var spoken : SPOKEN.entrySet()) {
            place -= spoken.getValue();
            if (place < 0) {
                return spoken.getKey();
            }
        }
        throw new IllegalStateException("The shares do not add up");
    }
}
