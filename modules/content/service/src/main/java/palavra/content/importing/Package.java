package palavra.content.importing;

import palavra.content.api.Upload.EditionChoice;
import palavra.content.olx.ImportedCourse;

/** A package that was read and whose files are stored, ready to land. */
record Package(ImportedCourse course, CourseWords words, PackageMedia media) {

    /** Whom the edition is for: what the sender says, else what the package says of itself. */
    String community(EditionChoice choice) {
        return choice.community() == null || choice.community().isBlank()
                ? words.community()
                : choice.community().strip();
    }
}
