package palavra.frontend.studio.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.FilmState;
import palavra.content.api.studio.Studio;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Heads;
import palavra.kernel.Refusal;

/** How far the films of a video are with being made smaller: beside its editor by htmx, a page of its own without. */
@Path("/studio/{edition}/blocks/{block}/films")
@Authenticated
@RunOnVirtualThread
public class FilmsPage {

    @CheckedTemplate(basePath = "studio")
    record filming(Head head, String here, List<FilmState> states) implements TemplateInstance {}

    @CheckedTemplate(basePath = "studio")
    record films(String here, List<FilmState> states) implements TemplateInstance {}

    private final Studio studio;
    private final Heads heads;
    private final Shell shell;

    FilmsPage(Studio studio, Heads heads, Shell shell) {
        this.studio = studio;
        this.heads = heads;
        this.shell = shell;
    }

    /** 404 for who may not see the block, and for what is no video. */
    @GET
    public TemplateInstance page(
            @RestPath UUID edition, @RestPath UUID block, @HeaderParam("HX-Request") boolean htmx) {
        var draft = studio.block(shell.actor(), edition, block);
        if (draft.body() == null || !draft.body().type().equals("video")) {
            throw Refusal.notFound();
        }
        var head = heads.of(edition, "content");
        var own = paths(draft);
        var states = studio.films(shell.actor(), head.course().id()).stream()
                .filter(film -> own.contains(film.path()))
                .toList();
        var here = EditorPages.address(edition, block);
        return htmx ? new films(here, states) : new filming(head, here, states);
    }

    /** What the video has, and what its writer has added and not saved. */
    private static Set<String> paths(DraftBlock draft) {
        var kept = draft.kept() == null || draft.kept().writing() == null
                ? Stream.<Body>empty()
                : Stream.ofNullable(draft.kept().writing().body());
        return Stream.concat(Stream.of(draft.body()), kept)
                .filter(body -> body.video() != null && body.video().renditions() != null)
                .flatMap(body -> body.video().renditions().stream())
                .map(one -> one.path())
                .filter(path -> path.startsWith("media:"))
                .map(FilmsPage::path)
                .collect(Collectors.toSet());
    }

    private static String path(String address) {
        var bare = address.substring("media:".length()).replaceFirst("[?#].*$", "");
        try {
            return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException typed) {
            return bare;
        }
    }
}
