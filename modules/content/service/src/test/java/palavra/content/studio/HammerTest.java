package palavra.content.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palavra.content.api.BlockKind;
import palavra.content.api.Content;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.DraftNode;
import palavra.content.api.studio.EditedMeanwhile;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.NewFile;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.Release;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.Writing;
import palavra.content.tree.RevisionRow;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** Two authors and a translator at one course at once: what was accepted is there, what was not was told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HammerTest {

    private static final long SEED = 20261122;
    private static final int ACTS = 60;
    private static final int ROUNDS = 20;
    private static final Actor AMINA = new Actor(Tokens.id("Amina"), "Amina", Set.of(Role.AUTHOR));
    private static final Actor BORIS = new Actor(Tokens.id("Boris"), "Boris", Set.of(Role.ADMINISTRATOR));
    private static final Actor TIAGO = new Actor(Tokens.id("Tiago"), "Tiago", Set.of(Role.ADMINISTRATOR));

    @Inject
    Studio studio;

    @Inject
    Content content;

    private final Map<UUID, Set<String>> accepted = new ConcurrentHashMap<>();
    private final AtomicInteger told = new AtomicInteger();
    private UUID source;
    private UUID follower;

    @Test
    void shouldLoseNothingWhenAllWriteAtOnce() throws Exception {
        begin();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var works = List.of(
                    pool.submit(() -> work(AMINA, new Random(SEED))),
                    pool.submit(() -> work(BORIS, new Random(SEED + 1))),
                    pool.submit(() -> translate(new Random(SEED + 2))));
            for (var work : works) {
                assertNull(work.get());
            }
        }
        assertTrue(told.get() > 0, "Nobody met anybody");
        for (var block : accepted.entrySet()) {
            var saved = saved(block.getKey());
            block.getValue().forEach(text -> assertTrue(saved.contains(text), "seed " + SEED + " lost: " + text));
        }
        var last = studio.publish(AMINA, source, new Release("", null));
        var shown = content.outline(last.id()).sections().getFirst().subsections().getFirst().units().stream()
                .mapToInt(unit -> unit.components().size())
                .sum();
        assertEquals(components().size(), shown);
        assertEquals(List.of(), studio.changes(AMINA, source).changes());
    }

    /** As when a form is sent twice by an impatient hand. */
    @Test
    void shouldKeepOneFileWhenItIsBroughtTwiceInTheSameInstant() throws Exception {
        var course = studio.begin(AMINA, new NewCourse("Twice", "Open Wells", "Twice", Language.ENGLISH))
                .id();
        var srt = Files.createTempFile("well", ".srt");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 1; round <= ROUNDS; round++) {
                Files.writeString(srt, "1\n00:00:01,000 --> 00:00:02,500\nDig deep " + round + "\n");
                var together = new CyclicBarrier(2);
                var brought = Stream.of(AMINA, AMINA)
                        .map(who -> pool.submit(() -> {
                            together.await();
                            return studio.upload(who, course, new NewFile("film/well.srt", srt));
                        }))
                        .toList();
                for (var one : brought) {
                    assertEquals("film/well.vtt", one.get().path());
                }
            }
        }
        assertEquals(1, studio.files(AMINA, course).size());
    }

    @Test
    void shouldBeginOneCourseWhenTwoAskForItInTheSameInstant() throws Exception {
        var together = new CyclicBarrier(2);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 1; round <= ROUNDS; round++) {
                var asked = new NewCourse("Once", "Open Wells", "Once " + round, Language.ENGLISH);
                var begun = Stream.of(AMINA, BORIS)
                        .map(who -> pool.submit(() -> {
                            together.await();
                            return studio.begin(who, asked);
                        }))
                        .toList();
                assertEquals(1, begun.stream().filter(HammerTest::isRefused).count());
            }
        }
    }

    private static boolean isRefused(Future<?> one) {
        try {
            one.get();
            return false;
        } catch (ExecutionException refused) {
            return assertInstanceOf(Refusal.class, refused.getCause()).code().equals("slug-taken");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Object work(Actor actor, Random random) {
        for (var act = 0; act < ACTS; act++) {
            try {
                switch (random.nextInt(10)) {
                    case 0 -> studio.undo(actor, source);
                    case 1 -> studio.move(actor, source, any(random).id(), new Place(anyUnit(random), null));
                    case 2 -> studio.duplicate(actor, source, any(random).id());
                    case 3 -> studio.publish(actor, source, new Release("", null));
                    default -> write(actor, source, any(random).id(), random);
                }
            } catch (Refusal refusal) {
                told.incrementAndGet();
            }
        }
        return null;
    }

    private Object translate(Random random) {
        for (var act = 0; act < ACTS; act++) {
            var unit = anyUnit(random);
            try {
                var own = studio.add(
                        TIAGO, follower, new NewBlock(BlockKind.COMPONENT, "text", "Local", new Place(unit, null)));
                write(TIAGO, follower, own.id(), random);
                if (random.nextInt(5) == 0) {
                    studio.publish(TIAGO, follower, new Release("", null));
                }
            } catch (Refusal refusal) {
                told.incrementAndGet();
            }
        }
        return null;
    }

    /** Reads, thinks, and saves over what was read. */
    private void write(Actor actor, UUID edition, UUID block, Random random) {
        var read = studio.block(actor, edition, block);
        if (random.nextBoolean()) {
            Thread.yield();
        }
        var text = actor.name() + " wrote " + random.nextLong();
        try {
            studio.save(actor, edition, block, new Writing(read.title(), Body.text(text), read.revision(), false));
            accepted.computeIfAbsent(block, id -> ConcurrentHashMap.newKeySet()).add(text);
        } catch (EditedMeanwhile meanwhile) {
            assertEquals(text, meanwhile.versions().mine().body().text());
            assertEquals(
                    text,
                    studio.block(actor, edition, block).kept().writing().body().text());
            told.incrementAndGet();
        }
    }

    /** All that was ever saved in a block, also when it was taken out of the draft since. */
    private static String saved(UUID block) {
        return QuarkusTransaction.requiringNew().call(() -> RevisionRow.<RevisionRow>list("block", block).stream()
                .map(revision -> revision.body)
                .collect(Collectors.joining("\n")));
    }

    private List<DraftNode> components() {
        return studio.tree(AMINA, source).nodes().stream()
                .filter(node -> node.kind() == BlockKind.COMPONENT)
                .toList();
    }

    private DraftNode any(Random random) {
        var all = components();
        return all.get(random.nextInt(Math.min(3, all.size())));
    }

    private UUID anyUnit(Random random) {
        var units = studio.tree(AMINA, source).nodes().stream()
                .filter(node -> node.kind() == BlockKind.UNIT)
                .toList();
        return units.get(random.nextInt(units.size())).id();
    }

    private void begin() {
        var course = studio.begin(AMINA, new NewCourse("Hammered", "Open Wells", "Hammered", Language.ENGLISH));
        source = course.editions().getFirst().id();
        var section = add(BlockKind.SECTION, "", null);
        var subsection = add(BlockKind.SUBSECTION, "", section);
        for (var unit = 0; unit < 3; unit++) {
            var id = add(BlockKind.UNIT, "", subsection);
            add(BlockKind.COMPONENT, "text", id);
            add(BlockKind.COMPONENT, "text", id);
        }
        follower =
                studio
                        .follow(AMINA, course.id(), new NewEdition(Language.PORTUGUESE, "", "Martelado"))
                        .editions()
                        .stream()
                        .filter(edition -> !edition.source())
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private UUID add(BlockKind kind, String type, UUID parent) {
        return studio.add(AMINA, source, new NewBlock(kind, type, "Block", new Place(parent, null)))
                .id();
    }
}
