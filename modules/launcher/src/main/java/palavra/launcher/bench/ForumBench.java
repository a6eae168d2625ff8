package palavra.launcher.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import palavra.launcher.Http;
import palavra.launcher.Stack;
import palavra.launcher.Step;
import palavra.launcher.visit.Fields;
import palavra.launcher.visit.Screen;

/**
 * {@code bench forum}: a run of 20,000 learners with half a million posts. What a request costs is counted with a few
 * connections, as for other pages; how long it takes is seen at fifty requests a second, from when each was to be sent.
 */
final class ForumBench {

    private static final int PER_SECOND = 50;
    private static final int SECONDS = 20;
    private static final double WARM_SECONDS = 20;
    private static final double COUNTED_SECONDS = 8;
    private static final int REPLIES_WARM = 400;
    private static final int REPLIES_COUNTED = 400;

    /** In four languages of the forum; words that many posts have, some, and hardly any. */
    private static final List<String> ASKED = List.of(
            "water tank",
            "first rain",
            "mosquito",
            "telhado chuva",
            "cisterna",
            "vizinho bomba",
            "lluvia escuela",
            "filtro",
            "gouttière",
            "voisin récolte",
            "bamboo gutter",
            "ropepaint",
            "tomorrow",
            "cement barrel",
            "agua");

    private final ForumWorld world;
    private final Load load;
    private final Tongues tongues = new Tongues();
    private final Steady steady = new Steady(PER_SECOND);
    private final AtomicInteger count = new AtomicInteger();
    private final Map<Integer, Opened> opened = new ConcurrentHashMap<>();

    /** A page that was opened once and whose form is sent again and again. */
    private record Opened(Screen page, Element form) {}

    ForumBench(Stack stack, int posts) {
        this.world = new ForumWorld(stack, Size.of(posts));
        this.load = new Load(stack);
    }

    List<Row> run() {
        world.make();
        var list = "/runs/" + world.run() + "/discussions";
        var views = new LinkedHashMap<String, List<String>>();
        views.put("thread of 50 posts", world.threadsOf(50));
        views.put(
                "thread of the most responses",
                world.threadsOf(Integer.MAX_VALUE / 2).subList(0, 1));
        views.put("list, needs a reply first", List.of(list));
        views.put("list of what needs a reply", List.of(list + "?filter=needs-reply"));
        views.put(
                "search",
                ASKED.stream().map(text -> list + "?text=" + Http.encoded(text)).toList());
        var rows = new ArrayList<Row>();
        views.forEach((name, addresses) -> rows.add(measured(name, user -> world.visitor(user)
                .open(addresses.get(user % addresses.size()))
                .fine())));
        rows.add(measured(
                "review queue",
                user -> world.moderator(user).open("/moderation").fine()));
        rows.add(replies(world.threadsOf(20)));
        return rows;
    }

    private Row measured(String name, Load.Deed deed) {
        Load.Deed another = user -> deed.by(count.incrementAndGet());
        Step.run(name, () -> load.forSeconds("warm", WARM_SECONDS, another));
        var row = load.forSeconds(name, COUNTED_SECONDS, another);
        return steady.run(name, SECONDS, another).over(row);
    }

    /** The post alone: what one sees after it is a thread as above. Each comes from somebody else than the one before. */
    private Row replies(List<String> threads) {
        Load.Deed reply = user -> reply(count.incrementAndGet(), threads);
        Step.run("posting a reply", () -> load.times("warm", REPLIES_WARM, reply));
        var row = load.times("posting a reply", REPLIES_COUNTED, reply);
        return steady.run("posting a reply", SECONDS, reply).over(row);
    }

    private void reply(int user, List<String> threads) {
        var visitor = world.visitor(user);
        var from = opened.computeIfAbsent(user % ForumWorld.USERS, first -> {
            var page = visitor.open(threads.getFirst()).fine();
            return new Opened(page, page.find("form.reply"));
        });
        var form = from.form().clone().attr("action", threads.get(user % threads.size()));
        visitor.hand(
                from.page(),
                form,
                Fields.none().set("key", UUID.randomUUID().toString()).set("text", text(user)));
    }

    /** Each in words of its own: the same ones again and again are what a forum holds back. */
    private String text(int number) {
        var chance = new Random(number);
        return tongues.of(Tongues.any(chance)).text(chance);
    }
}
