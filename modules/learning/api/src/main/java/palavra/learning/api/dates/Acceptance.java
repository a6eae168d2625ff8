package palavra.learning.api.dates;

/** Why a late answer counts after all. */
public record Acceptance(String reason) {}
