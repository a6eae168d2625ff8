package palavra.frontend.forum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.Forums;
import palavra.forums.api.ThreadList;
import palavra.forums.api.ThreadQuery;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.web.RequestActor;

/** The threads of a run: filters with counts, search, and the list. */
@Path("/runs/{run}/discussions")
@Authenticated
@RunOnVirtualThread
public class DiscussionsPage {

    @CheckedTemplate(basePath = "forum")
    record discussions(
            ThreadList list,
            List<ThreadRow> rows,
            List<Choice> filters,
            List<Choice> languages,
            List<Choice> topics,
            ListAddress address,
            String first,
            String next)
            implements TemplateInstance {}

    /** One of several lists: what it is called, how many threads it has, and whether it is the one shown. */
    record Choice(String name, String label, int count, String address, boolean chosen) {}

    private static final List<String> FILTERS =
            List.of("needs-reply", "unread", "following", "bookmarked", "mine", "unanswered", "flagged", "all");

    private final Forums forums;
    private final Places places;
    private final RequestActor actor;

    DiscussionsPage(Forums forums, Places places, RequestActor actor) {
        this.forums = forums;
        this.places = places;
        this.actor = actor;
    }

    @GET
    public TemplateInstance page(
            String run,
            @RestQuery String filter,
            @RestQuery String sort,
            @RestQuery String topic,
            @RestQuery String language,
            @RestQuery String text,
            @RestQuery String cursor) {
        var address = ListAddress.of(Ids.parse(run), filter, sort, topic, language, text);
        var reader = actor.signedIn();
        var list = forums.threads(reader, address.run(), query(address, cursor));
        var rows = ThreadRow.all(address.run(), list.page().items(), places, places.unitsOf(reader, address.run()));
        return new discussions(
                list,
                rows,
                filters(list, address),
                languages(list, address),
                topics(list, address),
                address,
                cursor == null ? null : address.path(null),
                list.page().next() == null ? null : address.path(list.page().next()));
    }

    private static ThreadQuery query(ListAddress address, String cursor) {
        UUID topic = address.topic().isEmpty() ? null : Ids.parse(address.topic());
        var language = address.language().isEmpty() || address.readable() ? null : Language.of(address.language());
        return new ThreadQuery(
                address.filter(), address.sort(), topic, null, address.text(), language, address.readable(), cursor, 0);
    }

    private static List<Choice> filters(ThreadList list, ListAddress address) {
        return FILTERS.stream()
                .filter(list.counts()::containsKey)
                .map(name -> new Choice(
                        name,
                        null,
                        list.counts().get(name),
                        address.filtered(name),
                        address.filter().equals(name)))
                .toList();
    }

    private static List<Choice> languages(ThreadList list, ListAddress address) {
        return list.languages().entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey(),
                        Language.of(entry.getKey()).ownName(),
                        entry.getValue(),
                        address.in(address.language().equals(entry.getKey()) ? "" : entry.getKey()),
                        address.language().equals(entry.getKey())))
                .toList();
    }

    private List<Choice> topics(ThreadList list, ListAddress address) {
        return list.topics().stream()
                .map(topic -> {
                    var chosen = address.topic().equals(topic.id().toString());
                    return new Choice(
                            topic.name(),
                            places.topic(topic.name()),
                            topic.threads(),
                            address.about(chosen ? "" : topic.id()),
                            chosen);
                })
                .toList();
    }
}
