package palavra.courses.api;

/** A choice in a filter and how many courses it leaves. */
public record Facet(String value, String label, long count) {}
