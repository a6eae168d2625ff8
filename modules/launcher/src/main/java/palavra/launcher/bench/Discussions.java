package palavra.launcher.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Twelve weeks of discussions that nobody held, as lines of an archive. One seed makes the same words by the same people
 * in the same order, up to a given now.
 */
final class Discussions {

    private static final Duration LASTED = Duration.ofDays(84);
    private static final int PEOPLE_IN_A_LINE = 1_000;
    private static final int MOST_READERS = 2_000;

    private final Size size;
    private final long seed;
    private final Instant now;
    private final List<String> people;
    private final Tongues tongues = new Tongues();
    private final Zipf active;

    /** @param present people who are there already; they take part among the others */
    Discussions(Size size, long seed, Instant now, List<String> present) {
        this.size = size;
        this.seed = seed;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        var chance = new Random(seed);
        this.people = Stream.concat(present.stream(), Stream.generate(() -> new UUID(
                                chance.nextLong() & ~0xf000L | 0x4000, chance.nextLong() >>> 2 | 1L << 63)
                        .toString()))
                .limit(Math.max(size.people(), present.size()))
                .toList();
        this.active = new Zipf(people.size(), 0.7);
    }

    /** Everybody, then thread after thread. */
    Stream<Object> lines() {
        return Stream.concat(people(), threads());
    }

    private Stream<Held.People> people() {
        var chance = new Random(seed);
        var all = IntStream.range(0, people.size())
                .mapToObj(number -> new Held.Person(people.get(number), "Learner " + number, Tongues.any(chance)))
                .toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + PEOPLE_IN_A_LINE)
                .mapToObj(from -> new Held.People(all.subList(from, Math.min(all.size(), from + PEOPLE_IN_A_LINE))));
    }

    private Stream<Held.Discussion> threads() {
        var lengths = ThreadLengths.of(size, new Random(seed));
        return IntStream.range(0, lengths.length).mapToObj(number -> discussion(number, lengths[number]));
    }

    private Held.Discussion discussion(int number, int replies) {
        var chance = new Random(seed * 1_000_003L + number);
        var language = Tongues.any(chance);
        var asks = chance.nextInt(10) < 7;
        var posts = new ArrayList<Held.Post>();
        var responses = new ArrayList<Integer>();
        var answered = asks && chance.nextInt(10) < 6;
        for (var at : times(chance, number, replies)) {
            var place = posts.size();
            var comments = number == 0 ? place % 5 == 0 : chance.nextInt(5) == 0;
            var on = comments && !responses.isEmpty() ? responses.get(chance.nextInt(responses.size())) : null;
            var isAnswer = answered && responses.size() == 1 && on == null && place > 0;
            posts.add(post(
                    chance, at, language, place == 0 ? null : posts.getFirst().author(), on, isAnswer));
            if (place > 0 && on == null) {
                responses.add(place);
            }
        }
        var title = tongues.of(language).title(chance, asks);
        return new Held.Discussion(new Held.Thread(
                "made-" + seed + "-" + number,
                asks ? "QUESTION" : "DISCUSSION",
                chance.nextInt(8) == 0 ? "topic.introductions" : "topic.general",
                title,
                chance.nextInt(100) == 0,
                posts,
                readings(chance, posts)));
    }

    /** @param asker null for the first post, which they write */
    private Held.Post post(Random chance, Instant at, String language, String asker, Integer on, boolean isAnswer) {
        var author = asker != null && chance.nextInt(8) == 0 ? asker : anybody(chance);
        var spoken = asker != null && chance.nextInt(8) == 0 ? Tongues.any(chance) : language;
        var votes = Math.max(0, (int) (chance.nextGaussian() * 1.5));
        return new Held.Post(
                author,
                at.toString(),
                spoken,
                tongues.of(spoken).text(chance),
                on,
                Stream.generate(() -> anybody(chance)).limit(votes).distinct().toList(),
                isAnswer && chance.nextBoolean(),
                isAnswer ? people.getFirst() : null);
    }

    /** Most replies come soon, some after weeks. The largest thread begins with the forum. */
    private List<Instant> times(Random chance, int number, int replies) {
        var whole = LASTED.toSeconds();
        var begins = number == 0 ? 0 : (long) (chance.nextDouble() * (whole - 60));
        var gaps = new double[replies];
        Arrays.setAll(gaps, reply -> Math.pow(chance.nextDouble(), 4));
        Arrays.sort(gaps);
        var start = now.minus(LASTED).plusSeconds(begins);
        return Stream.concat(
                        Stream.of(start),
                        Arrays.stream(gaps).mapToObj(gap -> start.plusSeconds((long) (gap * (whole - begins)))))
                .toList();
    }

    /** Whoever wrote has read up to there at least and follows; about as many others have looked. */
    private List<Held.Reading> readings(Random chance, List<Held.Post> posts) {
        var readings = new LinkedHashMap<String, Held.Reading>();
        posts.forEach(post -> readings.put(post.author(), new Held.Reading(post.author(), post.at(), true)));
        var others = Math.min(MOST_READERS, chance.nextInt(2 * posts.size() + 1));
        for (var other = 0; other < others; other++) {
            var person = anybody(chance);
            var upTo = posts.get(chance.nextInt(posts.size())).at();
            readings.putIfAbsent(person, new Held.Reading(person, upTo, chance.nextInt(6) == 0));
        }
        return List.copyOf(readings.values());
    }

    private String anybody(Random chance) {
        return people.get(active.draw(chance));
    }
}
