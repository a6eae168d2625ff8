package palavra.frontend.studio;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.Asset;
import palavra.content.api.Content;
import palavra.content.api.ImportItem;
import palavra.content.api.ImportReport;
import palavra.content.api.ImportSummary;
import palavra.content.api.Publication;
import palavra.content.api.Upload;
import palavra.content.api.Verdict;
import palavra.courses.api.Courses;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunState;
import palavra.courses.api.RunView;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Page;
import palavra.kernel.Refusal;

/** Content as the pages for authors and the media see it: what was brought, and one small film. */
@Alternative
@ApplicationScoped
public class AuthorsWorld {

    private final List<ImportReport> reports = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private Refusal refusal;

    public void clear() {
        reports.clear();
        names.clear();
        refusal = null;
    }

    public void refuse(Refusal with) {
        refusal = with;
    }

    /** Puts this world behind the doors. */
    public static class Doors implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(AuthorsWorld.class);
        }
    }

    @Produces
    @Singleton
    Courses courses() {
        return door(Courses.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "teaching" -> List.of(run());
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    @Produces
    @Singleton
    Content content() {
        InvocationHandler answer = (proxy, method, arguments) -> switch (method.getName()) {
            case "importOlx" -> bring((Upload) arguments[1]);
            case "imports" -> new Page<>(reports.stream().map(this::summary).toList(), null);
            case "importReport" -> find((UUID) arguments[1]);
            case "publish" -> publish((UUID) arguments[1]);
            case "asset" -> film((String) arguments[2]);
            default -> throw new UnsupportedOperationException(method.getName());
        };
        return door(Content.class, answer);
    }

    private static <T> T door(Class<T> type, InvocationHandler answer) {
        return type.cast(Proxy.newProxyInstance(AuthorsWorld.class.getClassLoader(), new Class<?>[] {type}, answer));
    }

    private static RunView run() {
        var source = new EditionView(Ids.next(), Language.ENGLISH, "Well", "Wells for villages", "", true, null);
        return new RunView(
                Ids.next(),
                Ids.next(),
                "wells-for-villages",
                RunState.DRAFT,
                Instant.now(),
                null,
                "UTC",
                true,
                null,
                true,
                List.of(source),
                List.of(),
                "2026",
                "Two Rivers University");
    }

    private ImportReport bring(Upload upload) {
        if (refusal != null) {
            throw refusal;
        }
        var items = List.of(
                new ImportItem("html/<b>.xml", Verdict.KEPT, "text", "Became a text."),
                new ImportItem("problem/p1.xml", Verdict.CHANGED, "placeholder", "A notice stands here."));
        var report = new ImportReport(
                Ids.next(),
                "Wells",
                1,
                1,
                1,
                Map.of("html", 1),
                1,
                1,
                0,
                items,
                Ids.next(),
                "wells",
                Ids.next(),
                Ids.next(),
                null);
        reports.add(report);
        names.add(upload.fileName());
        return report;
    }

    private ImportSummary summary(ImportReport report) {
        return new ImportSummary(
                report.id(),
                report.course(),
                Instant.now(),
                names.get(reports.indexOf(report)),
                report.kept(),
                report.changed(),
                report.dropped(),
                report.publication() != null);
    }

    private ImportReport find(UUID id) {
        return reports.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    private Publication publish(UUID id) {
        var report = find(id);
        reports.set(reports.indexOf(report), report.published(Ids.next()));
        return new Publication(Ids.next(), report.courseId(), report.edition(), Language.ENGLISH, 1, Instant.now());
    }

    private static Asset film(String path) {
        if (!path.equals("film.webm")) {
            throw Refusal.notFound();
        }
        var bytes = "0123456789".getBytes(StandardCharsets.UTF_8);
        return new Asset(
                "film.webm",
                "video/webm",
                bytes.length,
                "abcdef0123456789",
                offset -> new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset));
    }
}
