package palavra.frontend.catalog;

import palavra.courses.api.RunState;

/** A run beside the one in the box; the address puts it there. */
record OtherRun(String href, String month, boolean selfPaced, RunState state, int languages) {}
