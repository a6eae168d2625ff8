package palavra.content.api.translation;

import java.time.Instant;

/** One version of a target and what happened to it. {@code act}: saved, sent, approved, sent-back, kept, imported, drafted. */
public record TargetVersion(int version, String text, String act, String note, String by, Instant at) {}
