package palavra.content.olx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palavra.content.api.Poll;
import palavra.content.api.SittingRules;
import palavra.content.api.Verdict;
import palavra.content.api.WordCloud;

class TrapsTest {

    private static final String PROBLEM = "<problem url_name='%s'><multiplechoiceresponse><choicegroup>"
            + "<choice correct='true'>Yes</choice><choice correct='false'>No</choice>"
            + "</choicegroup></multiplechoiceresponse></problem>";

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    @TempDir
    Path work;

    @Test
    void shouldReadComponentsWithoutAFileOfTheirOwn() {
        var course = TinyCourse.holding(
                        "<poll url_name='p1' question='Why?'/><edx_sga url_name='s1' display_name='Upload'/>")
                .read(work);
        var placeholder = assertInstanceOf(
                Body.Placeholder.class, TinyCourse.component(course).body());
        assertEquals("poll", placeholder.type());
        assertTrue(placeholder.source().contains("Why?"));
        assertEquals("Upload", TinyCourse.unit(course).children().get(1).title());
        assertEquals(1, course.report().blocks().get("poll"));
    }

    @Test
    void shouldReadAPollThatStandsInItsUnit() {
        var course = TinyCourse.holding("""
                        <poll url_name='p1' display_name='Wells' question='Which **well**?' max_submissions='0'
                         private_results='true' feedback='Thank you.' answers='[["A", {"label": "Ours &lt; 2"}],
                         ["b/c", {"label": "Theirs", "img": "/static/w.png", "img_alt": "A well"}], ["D", ""]]'/>""").with("static/w.png", PNG).read(work);
        var blocks = TinyCourse.unit(course).children();
        var poll =
                assertInstanceOf(Body.PollBody.class, blocks.getFirst().body()).poll();
        assertEquals("Wells", blocks.getFirst().title());
        assertEquals("Which <strong>well</strong>?", poll.question());
        assertEquals(
                List.of("A", "o2"), poll.options().stream().map(Poll.Choice::id).toList());
        assertEquals("Ours &lt; 2", poll.options().getFirst().text());
        assertTrue(poll.options().getLast().text().contains("alt=\"A well\""));
        assertFalse(poll.lasting());
        assertEquals(Poll.Results.WHEN_CLOSED, poll.results());
        assertEquals("p1-feedback", blocks.getLast().sourceId());
        assertTrue(TinyCourse.reports(course, "feedback-beside"));
        assertTrue(TinyCourse.reports(course, "results-nearest"));
    }

    @Test
    void shouldMakeAPollOfEachQuestionOfASurvey() {
        var course = TinyCourse.holding("""
                        <survey url_name='s1' display_name='You' answers='[["Y", "Yes"], ["N", "No"]]'
                         questions='[["enjoy", {"label": "Do you like it?", "img": ""}], ["more", {"label": "More?"}]]'/>""").read(work);
        var blocks = TinyCourse.unit(course).children();
        assertEquals(
                List.of("s1", "s1-more"), blocks.stream().map(Block::sourceId).toList());
        assertEquals("More?", ((Body.PollBody) blocks.getLast().body()).poll().question());
        assertTrue(((Body.PollBody) blocks.getLast().body()).poll().lasting());
        assertEquals(1, course.report().blocks().get("survey"));
        assertTrue(TinyCourse.reports(course, "survey-split"));
    }

    @Test
    void shouldReadAWordCloud() {
        var course = TinyCourse.holding("""
                        <word_cloud url_name='w1' display_name='Where from?' num_inputs='3' num_top_words='1000'
                         display_student_percents='false' instructions='Your **country**, &lt;b&gt;please&lt;/b&gt;.'/>
                        <word_cloud url_name='w2' num_inputs='many'/>""").read(work);
        var blocks = TinyCourse.unit(course).children();
        assertEquals("Where from?", blocks.getFirst().title());
        assertEquals(
                new WordCloud("<p>Your <strong>country</strong>, <b>please</b>.</p>", 3, 250, false),
                assertInstanceOf(Body.CloudBody.class, blocks.getFirst().body()).cloud());
        assertEquals(
                WordCloud.USUAL,
                assertInstanceOf(Body.CloudBody.class, blocks.getLast().body()).cloud());
        assertEquals(
                "w1 num_top_words",
                TinyCourse.line(course, "number-nearest").source().replaceFirst(".*/", ""));
        assertTrue(TinyCourse.reports(course, "number-unreadable"));
        assertFalse(TinyCourse.reports(course, "placeholder"));
    }

    @Test
    void shouldPutAPlaceholderWhereTheTextIsMissing() {
        var course = TinyCourse.holding("<html url_name='h'/>")
                .with("html/h.xml", "<html filename='h' display_name='Text'/>")
                .read(work);
        assertInstanceOf(Body.Placeholder.class, TinyCourse.component(course).body());
        assertTrue(TinyCourse.line(course, "placeholder").sentence().contains("html/h.html"));
    }

    @Test
    void shouldKeepTheSourceOfAComponentThatIsAllProgram() {
        var course = TinyCourse.holding("<html url_name='h' filename='h'/>")
                .with("html/h.html", "<script>alert(1)</script>")
                .read(work);
        var component = TinyCourse.component(course);
        assertFalse(component.visible());
        assertTrue(((Body.Placeholder) component.body()).source().contains("alert(1)"));
        assertTrue(TinyCourse.reports(course, "nothing-to-show"));
    }

    @Test
    void shouldLeaveDraftsOutOfWhatIsPublished() {
        var course = TinyCourse.holding("<html url_name='h' filename='h'/>")
                .with("html/h.html", "<p>Published</p>")
                .with("drafts/html/h.html", "<p>Draft</p>")
                .with("drafts/vertical/ver.xml", "<vertical/>")
                .read(work);
        assertEquals("<p>Published</p>", TinyCourse.html(course));
        assertEquals("drafts/html/h.html", TinyCourse.line(course, "draft").source());
    }

    @Test
    void shouldFindFilesByAnyOfTheirNames() {
        var course = TinyCourse.holding("<html url_name='h' filename='h'/>")
                .with("static/Näin – 1 (a).png", PNG)
                .with("static/sub/b.png", PNG)
                .with("html/h.html", """
                        <a href="/static/N%C3%A4in%20%E2%80%93%201%20(a).png">1</a>
                        <a href="/static/Näin – 1 (a).png">2</a>
                        <a href="/static/Näin___1__a_.png">3</a>
                        <a href="/asset-v1:Org+C1+run+type@asset+block@Näin___1__a_.png">4</a>
                        <a href="https://old.example.org/asset-v1:Org+C1+run+type@asset+block@sub/b.png">5</a>
                        <a href="/c4x/Org/C1/asset/sub_b.png?x=1#page=3">6</a>
                        <a href="https://old.example.org/asset-v1:Org+C1+run+type@asset+block@other.png">7</a>
                        """)
                .read(work);
        var html = TinyCourse.html(course);
        assertEquals(4, html.split("media:N%C3%A4in%20%E2%80%93%201%20%28a%29.png", -1).length - 1, html);
        assertEquals(2, html.split("media:sub/b.png", -1).length - 1, html);
        assertTrue(html.contains("media:sub/b.png#page&#61;3"), html);
        assertEquals("Näin – 1 (a).png", AssetFile.pathOf("N%C3%A4in%20%E2%80%93%201%20%28a%29.png#x"));
        assertTrue(html.contains("https://old.example.org/asset-v1:"), html);
    }

    @ParameterizedTest
    @CsvSource({
        "/jump_to_id/ver, unit:ver",
        "/jump_to_id/ver/, unit:ver",
        "../../jump_to_id/ver, unit:ver",
        "/courses/course-v1:Org+C1+run/jump_to_id/ver, unit:ver",
        "/courses/Org/C1/run/jump_to/i4x://Org/C1/vertical/ver, unit:ver",
        "/courses/course-v1:Org+C1+run/jump_to/block-v1:Org+C1+run+type@vertical+block@ver, unit:ver",
        "https://old.example.org/courses/course-v1:Org+C1+run/jump_to_id/ver, unit:ver",
        "i4x://Org/C1/vertical/ver, unit:ver",
    })
    void shouldFindPlacesByAnyOfTheirLinks(String link, String address) {
        var course = TinyCourse.holding("<html url_name='h'><a href='" + link + "'>x</a></html>")
                .read(work);
        assertEquals("<a href=\"" + address + "\">x</a>", TinyCourse.html(course));
    }

    @Test
    void shouldNotLeadToPlacesThatAreNotThere() {
        var course = TinyCourse.holding("<html url_name='h'><a href='/jump_to_id/none'>x</a></html>")
                .read(work);
        assertEquals("<span class=\"missing\">x</span>", TinyCourse.html(course));
        assertEquals(
                Verdict.DROPPED, TinyCourse.line(course, "link-target-missing").verdict());
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "1 days, 86400", "43200 seconds, 43200", "1 day 2 hours 30 minutes, 95400", "null, 0"})
    void shouldReadEveryGracePeriod(String written, long seconds) {
        assertEquals(seconds, Values.graceSeconds(written));
    }

    @Test
    void shouldReadTimesAsTheyAreWritten() {
        assertEquals(
                Instant.parse("2030-12-31T23:30:00Z"),
                Values.time("\"2030-12-31T23:30:00+00:00\"").orElseThrow());
        assertEquals(
                Instant.parse("2001-01-01T00:00:00Z"),
                Values.time("2001-01-01T00:00:00").orElseThrow());
        assertEquals(
                Instant.parse("2001-01-01T00:00:00Z"),
                Values.time("2001-01-01T02:00:00+0200").orElseThrow());
        assertTrue(Values.time("null").isEmpty());
        assertTrue(Values.time("soon").isEmpty());
    }

    @Test
    void shouldLetJsonWinOverXmlAndSaySo() {
        var course = TinyCourse.holding("")
                .with(
                        "course/run.xml",
                        "<course display_name='Old' end='null' start='\"2020-01-01T00:00:00+00:00\"' lti_passports='[\"a:b:hush\"]'/>")
                .with(
                        "policies/run/policy.json",
                        "{\"course/run\":{\"display_name\":\"New\",\"start\":\"2020-01-01T00:00:00Z\",\"end\":null,"
                                + "\"language\":\"pt-br\",\"self_paced\":true,\"lti_passports\":[\"a:b:hush\"]}}")
                .read(work);
        assertEquals("New", course.displayName());
        assertEquals("pt-BR", course.language().tag());
        assertTrue(course.selfPaced());
        assertNull(course.end());
        assertEquals(
                "course/run.xml display_name",
                TinyCourse.line(course, "json-wins").source());
        assertEquals(
                1,
                course.report().items().stream()
                        .filter(item -> item.reason().equals("json-wins"))
                        .count());
        assertEquals(
                "course/run.xml lti_passports",
                TinyCourse.line(course, "secret").source());
        assertFalse(course.report().items().toString().contains("hush"));
    }

    @Test
    void shouldHideSecretsInWhatItKeeps() {
        var course = TinyCourse.holding("<lti_consumer url_name='l' lti_id='x' client_secret='hush'/>")
                .read(work);
        assertFalse(course.sections().toString().contains("hush"));
        assertTrue(TinyCourse.reports(course, "secret"));
    }

    @Test
    void shouldKeepWeightsThatDoNotSumToOneAndAsk() {
        var course = TinyCourse.holding("")
                .with(
                        "policies/run/grading_policy.json",
                        "{\"GRADER\":[{\"type\":\"Quiz\",\"weight\":0.3,\"min_count\":2,\"drop_count\":1},"
                                + "{\"type\":\"Exam\",\"weight\":0.4}],\"GRADE_CUTOFFS\":{\"B\":0.5,\"A\":0.8}}")
                .read(work);
        var grading = course.grading();
        assertEquals(List.of("A", "B"), List.copyOf(grading.cutOffs().keySet()));
        assertEquals(new BigDecimal("0.3"), grading.types().getFirst().weight());
        assertTrue(TinyCourse.line(course, "weights-open").sentence().contains("0.7"));
    }

    @Test
    void shouldTreatAnUnknownAssignmentTypeAsPractice() {
        var course = TinyCourse.holding("")
                .with(
                        "sequential/seq.xml",
                        "<sequential format='Lab' graded='true' due='\"2029-01-01T00:00:00+00:00\"'/>")
                .read(work);
        var subsection = course.sections().getFirst().children().getFirst();
        assertFalse(subsection.graded());
        assertEquals(Instant.parse("2029-01-01T00:00:00Z"), subsection.due());
        assertTrue(TinyCourse.reports(course, "type-unknown"));
    }

    @Test
    void shouldKeepATimeLimitThatIsSwitchedOn() {
        var timed = "<sequential is_time_limited='%s' default_time_limit_minutes='%s'/>";
        var limits = new ArrayList<SittingRules>();
        for (var values : List.of(List.of("true", "45"), List.of("false", "45"), List.of("true", ""))) {
            var course = TinyCourse.holding("")
                    .with("sequential/seq.xml", timed.formatted(values.toArray()))
                    .read(work);
            limits.add(course.sections().getFirst().children().getFirst().sitting());
        }
        assertEquals(Arrays.asList(new SittingRules(45, 1, 0), null, null), limits);
    }

    @Test
    void shouldHideWhatDependedOnAConditionOrAGroup() {
        var course = TinyCourse.holding("<conditional url_name='c'><html url_name='a'>A</html></conditional>"
                        + "<split_test url_name='s'><vertical url_name='g1'><html url_name='b'>B</html></vertical>"
                        + "<vertical url_name='g2'><html url_name='d'>D</html></vertical></split_test>"
                        + "<html url_name='e' group_access='{\"1\": [2]}'>E</html>"
                        + "<html url_name='f' visible_to_staff_only='true'>F</html>")
                .read(work);
        var visible = TinyCourse.unit(course).children().stream()
                .filter(Block::visible)
                .map(Block::sourceId)
                .toList();
        assertEquals(List.of("b"), visible);
        assertEquals(5, TinyCourse.unit(course).children().size());
    }

    @Test
    void shouldOpenRandomPicksAndSayHowManyThereWere() {
        var course = TinyCourse.holding("<library_content url_name='l' max_count='1'><html url_name='a'>A</html>"
                        + "<html url_name='b'>B</html></library_content>")
                .read(work);
        assertEquals(2, TinyCourse.unit(course).children().size());
        assertTrue(TinyCourse.line(course, "pick-opened").sentence().contains("1 of 2"));
    }

    @Test
    void shouldMakeAPoolOfProblemsOfWhichEachLearnerGotSome() {
        var course = TinyCourse.holding("<html url_name='a'>A</html>"
                        + "<library_content url_name='l' display_name='Lungs' max_count='2' source_library_id='library-v1:O+L'>"
                        + PROBLEM.formatted("p1") + PROBLEM.formatted("p2") + PROBLEM.formatted("p3")
                        + "<problem url_name='p4'><customresponse><textline/></customresponse></problem>"
                        + "</library_content>" + PROBLEM.formatted("after"))
                .read(work);
        var parts = TinyCourse.unit(course).children();
        assertEquals(
                List.of("a", "l", "p1", "p2", "p3", "p4", "after-for-all", "after"),
                parts.stream().map(Block::sourceId).toList());
        var pool = (Body.PoolBody) parts.get(1).body();
        assertEquals(2, pool.gives());
        assertTrue(pool.source().contains("library-v1:O+L") && !pool.source().contains("p1"), pool.source());
        assertFalse(parts.get(5).visible());
        assertTrue(pool.shuffled());
        assertNull(((Body.PoolBody) parts.get(6).body()).gives());
        assertTrue(TinyCourse.line(course, "pool-smaller").sentence().contains("2 of 3"));
    }

    @Test
    void shouldMakePoolsOfOneWherePackagesSayNoMoreAndOfAllWhereTheySaySo() {
        var course = TinyCourse.holding("<randomize url_name='r'>" + PROBLEM.formatted("p1") + PROBLEM.formatted("p2")
                        + "</randomize><itembank url_name='b' max_count='-1'>" + PROBLEM.formatted("p3") + "</itembank>"
                        + PROBLEM.formatted("p4"))
                .read(work);
        var parts = TinyCourse.unit(course).children();
        assertEquals(
                List.of("r", "p1", "p2", "b", "p3", "p4-for-all", "p4"),
                parts.stream().map(Block::sourceId).toList());
        assertEquals(1, ((Body.PoolBody) parts.getFirst().body()).gives());
        assertNull(((Body.PoolBody) parts.get(3).body()).gives());
        assertEquals(Verdict.KEPT, TinyCourse.line(course, "pool").verdict());
    }

    @Test
    void shouldGiveBlocksOfTheSameNameDifferentIds() {
        var course = TinyCourse.holding(
                        "<html url_name='x'>A</html><video url_name='x' youtube_id_1_0='abcdefghijk'/><html>B</html>")
                .read(work);
        var ids =
                TinyCourse.unit(course).children().stream().map(Block::sourceId).toList();
        assertEquals(3, ids.stream().distinct().count());
    }

    @Test
    void shouldCleanDrawingsAndKeepProgramsOut() throws Exception {
        var tiny = TinyCourse.holding("")
                .with(
                        "static/a.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'><script>1</script><path d='M0 0'/></svg>")
                .with("static/app.js", "alert(1)")
                .with("static/page.html", "<script>1</script>")
                .with("static/fake.png", "<html><script>1</script>");
        try (var archive = tiny.archive(work)) {
            var course = OlxReader.read(archive);
            assertEquals(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>",
                    Files.readString(course.assets().get("a.svg").file())
                            .replace("></path>", "/>")
                            .replace(" />", "/>"));
            assertFalse(course.assets().containsKey("app.js"));
            assertFalse(course.assets().get("page.html").inline());
            assertFalse(course.assets().get("fake.png").inline());
            assertEquals(
                    "program-or-style",
                    TinyCourse.line(course, "program-or-style").reason());
        }
    }

    @Test
    void shouldNotTakeImagesThatAreHugeToOpen() {
        var header = java.nio.ByteBuffer.allocate(33).put(PNG).putInt(13).put("IHDR".getBytes());
        header.putInt(65_000).putInt(65_000).put(new byte[] {8, 2, 0, 0, 0}).putInt(0);
        var course =
                TinyCourse.holding("").with("static/huge.png", header.array()).read(work);
        assertTrue(course.assets().isEmpty());
        assertTrue(TinyCourse.reports(course, "too-many-pixels"));
    }

    @Test
    void shouldSayWhichValuesCannotBeRead() {
        var course = TinyCourse.holding("<problem url_name='p' weight='heavy' showanswer='closed'/>")
                .with("sequential/seq.xml", "<sequential due='soon'><vertical url_name='ver'/></sequential>")
                .read(work);
        assertEquals(
                "sequential/seq.xml due",
                TinyCourse.line(course, "time-unreadable").source());
        assertEquals(
                "problem/p weight", TinyCourse.line(course, "number-unreadable").source());
        assertEquals(
                "problem/p showanswer",
                TinyCourse.line(course, "show-answer-nearest").source());
    }

    @Test
    void shouldMakeFilesOfImagesWrittenIntoTheText() throws Exception {
        var image = java.util.Base64.getEncoder().encodeToString(PNG);
        var tiny = TinyCourse.holding("<html url_name='h'><img alt='x' src='data:image/png;base64," + image
                + "'/><img alt='bad' src='data:image/svg+xml;base64,PHN2Zy8+'/></html>");
        try (var archive = tiny.archive(work)) {
            var course = OlxReader.read(archive);
            var asset = course.assets().values().iterator().next();
            assertEquals(PNG.length, Files.size(asset.file()));
            assertTrue(TinyCourse.html(course).startsWith("<img alt=\"x\" src=\"media:" + asset.path() + "\""));
            assertTrue(TinyCourse.html(course).endsWith("<span class=\"missing\">bad</span>"));
        }
    }

    @Test
    void shouldReadCoursesWithoutUnits() {
        var course = TinyCourse.holding("")
                .with("sequential/seq.xml", "<sequential><html url_name='h' display_name='Alone'>A</html></sequential>")
                .read(work);
        assertEquals("Alone", TinyCourse.unit(course).title());
        assertEquals("A", TinyCourse.html(course));
    }

    @Test
    void shouldAccountForFilesNobodyAskedFor() {
        var course = TinyCourse.holding("")
                .with("problem/orphan.xml", "<problem/>")
                .with("tabs/syllabus.html", "<p>S</p>")
                .with("README.md", "x")
                .read(work);
        assertEquals(
                "problem/orphan.xml", TinyCourse.line(course, "not-in-the-tree").source());
        assertEquals("tabs/syllabus.html", TinyCourse.line(course, "extra-page").source());
        assertEquals("README.md", TinyCourse.line(course, "not-course-content").source());
    }
}
