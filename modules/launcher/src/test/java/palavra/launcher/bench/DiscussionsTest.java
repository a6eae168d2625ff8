package palavra.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palavra.launcher.Http;

class DiscussionsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final List<String> PRESENT = List.of(new UUID(0, 1).toString(), new UUID(0, 2).toString());
    private static final Size SMALL = new Size(40, 60, 700, 50);

    @Test
    void shouldMakeTheSameForumOfTheSameSeed() throws Exception {
        assertEquals(text(7), text(7));
        assertTrue(!text(7).equals(text(8)), "another seed makes another forum");
    }

    @Test
    void shouldBeAsLargeAsAskedFor() {
        var threads = threads();
        assertEquals(SMALL.threads(), threads.size());
        assertEquals(
                SMALL.posts(),
                threads.stream().mapToInt(one -> one.posts().size()).sum(),
                1);
        assertEquals(
                SMALL.largest(),
                threads.getFirst().posts().stream()
                                .filter(post -> post.on() == null)
                                .count()
                        - 1);
    }

    @Test
    void shouldHoldNothingInTheFutureAndCommentOnResponsesOnly() {
        for (var thread : threads()) {
            var posts = thread.posts();
            IntStream.range(0, posts.size()).forEach(number -> {
                var post = posts.get(number);
                assertTrue(!Instant.parse(post.at()).isAfter(NOW), post.at());
                assertTrue(
                        post.on() == null
                                || post.on() > 0
                                        && post.on() < number
                                        && posts.get(post.on()).on() == null,
                        "comments on a response before it");
            });
        }
    }

    @Test
    void shouldLetThosePresentTakePartInSeveralLanguages() {
        var authors = new HashSet<String>();
        var languages = new HashSet<String>();
        threads().forEach(thread -> thread.posts().forEach(post -> {
            authors.add(post.author());
            languages.add(post.language());
        }));
        assertTrue(authors.containsAll(PRESENT));
        assertTrue(languages.size() > 3, languages::toString);
    }

    private static List<Held.Thread> threads() {
        return new Discussions(SMALL, 7, NOW, PRESENT)
                .lines()
                .filter(Held.Discussion.class::isInstance)
                .map(Held.Discussion.class::cast)
                .map(Held.Discussion::thread)
                .toList();
    }

    private static String text(long seed) throws Exception {
        return Http.JSON.writeValueAsString(
                new Discussions(SMALL, seed, NOW, PRESENT).lines().toList());
    }
}
