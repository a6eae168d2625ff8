package palavra.frontend.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palavra.courses.api.CourseAbout;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunView;
import palavra.frontend.shell.Site;

/** A course for search engines: schema.org Course and CourseInstance as JSON-LD, with the editions as translations. */
@ApplicationScoped
class CourseData {

    private final ObjectMapper json;
    private final Site site;

    CourseData(ObjectMapper json, Site site) {
        this.json = json;
        this.site = site;
    }

    /** JSON that may stand inside a script element: it holds no less-than sign. */
    String of(CourseAbout about) {
        try {
            return json.writeValueAsString(course(about)).replace("<", "\\u003c");
        } catch (JsonProcessingException neverForMapsOfTexts) {
            throw new IllegalStateException(neverForMapsOfTexts);
        }
    }

    private Map<String, Object> course(CourseAbout about) {
        var course = new LinkedHashMap<String, Object>();
        course.put("@context", "https://schema.org");
        course.put("@type", "Course");
        course.put("@id", site.course(about.slug(), about.edition().language()));
        course.put("url", site.course(about.slug(), about.edition().language()));
        course.put("name", about.edition().title());
        course.put("description", about.lead().isBlank() ? about.edition().title() : about.lead());
        course.put(
                "provider",
                Map.of("@type", "Organization", "name", about.institution().name()));
        course.put("inLanguage", about.edition().language().tag());
        course.put(
                "availableLanguage",
                about.editions().stream()
                        .map(edition -> edition.language().tag())
                        .distinct()
                        .toList());
        course.put("isAccessibleForFree", true);
        course.put("offers", Map.of("@type", "Offer", "category", "Free", "price", 0, "priceCurrency", "USD"));
        if (!about.abilities().isEmpty()) {
            course.put("teaches", about.abilities());
        }
        if (about.runs().stream().anyMatch(RunView::certificate)) {
            course.put(
                    "educationalCredentialAwarded",
                    Map.of("@type", "EducationalOccupationalCredential", "credentialCategory", "Certificate"));
        }
        course.put(about.edition().source() ? "workTranslation" : "translationOfWork", relatives(about));
        course.put(
                "hasCourseInstance",
                about.runs().stream().map(run -> instance(about, run)).toList());
        return course;
    }

    private List<Map<String, String>> relatives(CourseAbout about) {
        return about.editions().stream()
                .filter(edition -> about.edition().source() != edition.source())
                .map(edition -> Map.of("@id", site.course(about.slug(), edition.language())))
                .distinct()
                .toList();
    }

    private static Map<String, Object> instance(CourseAbout about, RunView run) {
        var instance = new LinkedHashMap<String, Object>();
        instance.put("@type", "CourseInstance");
        instance.put("courseMode", "Online");
        instance.put(
                "inLanguage",
                run.editions().stream()
                        .map(edition -> edition.language().tag())
                        .distinct()
                        .toList());
        if (!run.selfPaced() && run.start() != null) {
            instance.put("startDate", run.start().toString());
        }
        if (!run.selfPaced() && run.end() != null) {
            instance.put("endDate", run.end().toString());
        }
        if (about.weeklyHours() != null) {
            instance.put("courseWorkload", "PT" + about.weeklyHours() + "H");
        }
        instance.put(
                "instructor",
                run.team().stream()
                        .filter(member -> member.role() == RunRole.LEAD || member.role() == RunRole.FACILITATOR)
                        .map(member -> Map.of("@type", "Person", "name", member.name()))
                        .distinct()
                        .toList());
        return instance;
    }
}
