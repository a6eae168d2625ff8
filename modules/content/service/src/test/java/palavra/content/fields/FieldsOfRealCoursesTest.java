package palavra.content.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.content.Json;
import palavra.content.olx.Stored;
import palavra.content.tree.StoredBody;

/** Whatever real courses hold: taking texts out and putting them back changes nothing, and one text is one text. */
class FieldsOfRealCoursesTest {

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "olx-demo-test-course",
                "olx-dhis2-intro-multilang",
                "olx-kitchen-sink",
                "olx-math-percent-fi",
                "olx-openedx-demo"
            })
    void shouldPutTextsBackWhereTheyWere(String course) {
        var fields = 0;
        for (var component : Stored.of(course, work)) {
            var body = Numbers.keep(null, component.body());
            var found = Fields.of(component.title(), body);
            fields += found.size();
            assertEquals(Json.write(body), Json.write(Numbers.keep(body, body)), component.id());
            assertEquals(names(found).size(), found.size(), component.id() + ": names are unique");
            var same = Fields.apply(component.title(), body, BodyField::text);
            assertEquals(Json.write(body), Json.write(same.body()), component.id());
            shouldChangeExactlyOne(component, body, found);
        }
        assertTrue(fields > 10, course + " has " + fields + " texts");
    }

    private static void shouldChangeExactlyOne(Stored.Component component, StoredBody body, List<BodyField> found) {
        for (var one : found) {
            var said = Fields.apply(
                    component.title(),
                    body,
                    field -> field.text() + (field.name().equals(one.name()) ? " x" : ""));
            var after = Fields.of(said.title(), said.body());
            var changed = new HashSet<String>();
            for (var at = 0; at < found.size(); at++) {
                assertEquals(found.get(at).name(), after.get(at).name(), component.id());
                if (!found.get(at).text().equals(after.get(at).text())) {
                    changed.add(found.get(at).name());
                }
            }
            assertEquals(Set.of(one.name()), changed, component.id());
            var kept = Numbers.keep(body, Numbers.strip(said.body()));
            assertEquals(names(found), names(Fields.of(said.title(), kept)), component.id() + " after " + one.name());
        }
    }

    private static Set<String> names(List<BodyField> fields) {
        return fields.stream().map(BodyField::name).collect(Collectors.toSet());
    }
}
