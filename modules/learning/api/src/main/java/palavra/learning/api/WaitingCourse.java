package palavra.learning.api;

import java.util.UUID;
import palavra.kernel.Language;

/** A course one waits for, with one's place in line, from 1. */
public record WaitingCourse(
        UUID run,
        String slug,
        String title,
        String word,
        Language language,
        String paper,
        String motif,
        int position) {}
