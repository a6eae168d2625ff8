package palavra.learning.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palavra.content.api.OutlineSubsection;
import palavra.learning.run.Grades;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Work;

/** From what learners did to grades, against what another program worked out: {@link GoldenGrade}. */
class GoldenGradesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void shouldGradeAsTheWrittenRulesSay(GoldenGrade golden) {
        var publication = UUID.randomUUID();
        var syllabus = Syllabi.unseen(publication, golden.assessment(publication, UUID.randomUUID()));
        var work = new Work(new HashSet<>(), golden.points(), golden.given());
        var receipt = Grades.receipt(syllabus, golden.policy(), OutlineSubsection::due, work);
        assertEquals(golden.percent(), receipt.percent());
        assertEquals(golden.exact(), receipt.exact().stripTrailingZeros());
        assertEquals(golden.letter(), receipt.letter());
        assertEquals(golden.passed(), receipt.passed());
    }

    static Stream<GoldenGrade> cases() {
        return GoldenGrade.all();
    }
}
