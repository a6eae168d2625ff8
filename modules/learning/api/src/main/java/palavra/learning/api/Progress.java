package palavra.learning.api;

import java.util.List;

/** The progress page: grade and completion, apart from each other. */
public record Progress(
        Enrollment enrollment,
        String courseTitle,
        Receipt receipt,
        Completion units,
        List<SectionProgress> sections,
        boolean certificate) {}
