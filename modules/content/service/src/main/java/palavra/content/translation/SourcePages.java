package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.content.api.CertificateWording;
import palavra.content.fields.AboutFields;
import palavra.content.fields.WordingFields;
import palavra.content.tree.About;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;

/**
 * What a source says outside its tree: its about page and its certificates. Translators find both in one unit before all
 * others, which is called as the course and has its id.
 */
@ApplicationScoped
class SourcePages {

    static final String ABOUT = "about";
    static final String CERTIFICATE = "certificate";

    /** Graded is what may not be missing: a certificate that nobody can read in full is worth less than none. */
    SourceKnown.Unit unit(Edition source) {
        var course = source.course;
        return new SourceKnown.Unit(new SourceShape.Unit(course, course, source.title, source.title, -1, true), "");
    }

    /**
     * Both pages as blocks.
     *
     * @param wording what certificates say by the last publication; null for nothing
     */
    List<SourceBlock> blocks(Edition source, CertificateWording wording) {
        Course course = Course.findById(source.course);
        var about = AboutFields.of(source.title, About.of(source.id));
        var blocks = new ArrayList<SourceBlock>();
        blocks.add(new SourceBlock(course.about, course.id, ABOUT, source.title, 0, about));
        if (wording != null) {
            var fields = WordingFields.of(wording);
            blocks.add(new SourceBlock(course.certificate, course.id, CERTIFICATE, wording.title(), 1, fields));
        }
        return blocks;
    }

    static boolean isPage(UUID block, UUID course) {
        Course of = Course.findById(course);
        return block.equals(of.about) || block.equals(of.certificate);
    }
}
