package palavra.courses;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palavra.courses.api.CatalogItem;
import palavra.courses.api.CatalogPage;
import palavra.courses.api.CatalogQuery;
import palavra.courses.api.Courses;
import palavra.courses.api.Facet;
import palavra.kernel.Language;
import palavra.kernel.test.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class CatalogTest {

    private static boolean stocked;

    @Inject
    Courses courses;

    @Inject
    World world;

    @BeforeEach
    void stock() {
        if (stocked) {
            return;
        }
        stocked = true;
        var wells = World.course("wells", "pt", "Poço", "Poços e nascentes", "A água que se bebe em Inhambane");
        var arabic = World.edition(wells, "ar", "بئر", "الآبار والينابيع", "المِيَاهُ النظيفة للقرى", "Amal");
        var court = World.course("court", "en", "Rights", "Your rights at the tribunal", "Hearings and judges");
        var hindi = World.course("hindi", "hi", "शब्द", "सुरक्षित पानी", "गाँव के लिए");
        var japanese = World.course("japanese", "ja", "水", "安全な水の学校", "村のために");
        for (var told : List.of(wells, arabic, court, hindi, japanese)) {
            world.tell(told);
            world.publish(told);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> courses.catalog(words(null)).words().stream()
                .map(Facet::value)
                .toList()
                .containsAll(List.of("pt", "ar", "en", "hi", "ja")));
    }

    @ParameterizedTest
    @CsvSource({
        "água, wells", "agua, wells", "AGUAS, wells", "poco, wells", "nascente, wells", "آبار, wells",
        "المياه النظيفة, wells", "الابار, wells", "hearing judge, court", "tribunals, court", "पानी, hindi",
                "学校, japanese",
        "安全, japanese"
    })
    void shouldFindWordsInEveryLanguageWithOrWithoutAccents(String text, String slug) {
        assertEquals(List.of(slug), slugs(courses.catalog(words(text))));
    }

    @ParameterizedTest
    @CsvSource({"tribnual, court", "tribunel, court", "nascemtes, wells"})
    void shouldOfferWhatIsSpelledMuchLikeItWhenNothingIsFound(String text, String slug) {
        var page = courses.catalog(words(text));
        assertEquals(0, page.total());
        assertEquals(slug, page.near().getFirst().slug());
    }

    @Test
    void shouldFindNothingAndSuggestNothingForNoise() {
        var page = courses.catalog(words("qqqxxzz"));
        assertEquals(0, page.total());
        assertTrue(page.near().isEmpty());
    }

    @Test
    void shouldShowTheLanguageAskedForElseTheReadersElseTheSource() {
        assertEquals("Poço", item(in("en", null), "wells").edition().word());
        assertEquals("بئر", item(in("ar", null), "wells").edition().word());
        assertEquals("Poço", item(in("ar", "pt"), "wells").edition().word());
        assertEquals(
                List.of("ar", "pt"),
                item(in("en", null), "wells").languages().stream()
                        .map(Language::tag)
                        .toList());
    }

    @Test
    void shouldPutTheReadersLanguageFirst() {
        assertEquals(
                "hindi",
                courses.catalog(in("hi", null)).page().items().getFirst().slug());
    }

    @Test
    void shouldCountForEachFilterWhatTheOthersLeave() {
        var arabic = courses.catalog(in("en", "ar"));
        assertTrue(
                arabic.page().items().stream().allMatch(item -> item.languages().contains(Language.of("ar"))));
        assertTrue(arabic.words().stream().anyMatch(word -> word.value().equals("hi") && word.count() >= 1));
        assertTrue(arabic.words().stream().anyMatch(word -> word.label().equals("العربية")));
        assertEquals(
                arabic.total(),
                arabic.sdgs().stream()
                        .filter(sdg -> sdg.value().equals("6"))
                        .findFirst()
                        .orElseThrow()
                        .count());
    }

    @Test
    void shouldReadThePagesOnceEach() {
        var seen = new HashSet<String>();
        String cursor = null;
        do {
            var page =
                    courses.catalog(new CatalogQuery(null, Language.ENGLISH, null, null, null, null, null, cursor, 2));
            for (var slug : slugs(page)) {
                assertTrue(seen.add(slug), slug);
            }
            cursor = page.page().next();
        } while (cursor != null);
        assertEquals(courses.catalog(words(null)).total(), seen.size());
    }

    @Test
    void shouldLeaveNothingWhereAFilterFitsNoCourse() {
        for (var query : List.of(
                new CatalogQuery(null, Language.ENGLISH, null, "Astrology", null, null, null, null, 9),
                new CatalogQuery(null, Language.ENGLISH, null, null, 17, null, null, null, 9),
                new CatalogQuery(null, Language.ENGLISH, null, null, null, "nobody", null, null, 9),
                new CatalogQuery(null, Language.ENGLISH, null, null, null, null, "dated", null, 9))) {
            assertEquals(0, courses.catalog(query).total());
        }
    }

    @Test
    void shouldNameTheInstitutionsOfTheCatalog() {
        assertFalse(courses.institutions().isEmpty());
        assertTrue(courses.institutions().stream().anyMatch(one -> one.slug().equals("two-rivers-university")));
    }

    private CatalogItem item(CatalogQuery query, String slug) {
        return courses.catalog(query).page().items().stream()
                .filter(found -> found.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static CatalogQuery words(String text) {
        return new CatalogQuery(text, Language.ENGLISH, null, null, null, null, null, null, 60);
    }

    private static CatalogQuery in(String reader, String language) {
        return new CatalogQuery(
                null,
                Language.of(reader),
                language == null ? null : Language.of(language),
                null,
                null,
                null,
                null,
                null,
                60);
    }

    private static List<String> slugs(CatalogPage page) {
        return page.page().items().stream().map(CatalogItem::slug).toList();
    }
}
