package palavra.learning.api;

import java.util.UUID;
import palavra.kernel.Language;

/** Told when someone joins or leaves a run, or the line before it. */
public record EnrollmentChanged(
        UUID run, UUID person, String name, UUID edition, Language language, EnrollmentState state) {}
