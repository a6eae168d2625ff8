package palavra.content.api.studio;

import palavra.kernel.Language;

/** A course to begin: what it is called, who gives it, in which language its source is written. */
public record NewCourse(String title, String institution, String number, Language language) {}
