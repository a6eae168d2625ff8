package palavra.notifications.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import palavra.certificates.api.CertificateIssued;
import palavra.certificates.api.CertificateRevoked;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunState;
import palavra.learning.api.EnrollmentChanged;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.GradeChanged;
import palavra.notifications.api.NoticeKind;
import palavra.notifications.tray.Delivery;
import palavra.notifications.tray.Draft;

/** What is news to someone in a run: a place, its beginning, a pass, a certificate. */
@ApplicationScoped
class RunNews {

    private final Copies copies;
    private final Delivery delivery;

    RunNews(Copies copies, Delivery delivery) {
        this.copies = copies;
        this.delivery = delivery;
    }

    /** A run that goes on after its closing begins nothing. */
    void changed(RunChanged run, Instant at) {
        var begins = copies.keep(run)
                .filter(before -> before.compareTo(RunState.RUNNING) < 0 && run.state() == RunState.RUNNING)
                .isPresent();
        if (begins) {
            delivery.toLearners(run.run(), NoticeKind.STARTED, at);
        }
    }

    void enrolled(EnrollmentChanged told, Instant at) {
        var waited = copies.keep(told).filter(EnrollmentState.WAITING::equals).isPresent();
        if (waited && told.state() == EnrollmentState.ACTIVE) {
            delivery.one(Draft.ofRun(told.person(), NoticeKind.SEAT, told.run(), at));
        }
    }

    void graded(GradeChanged grade) {
        if (grade.percent() > 0) {
            copies.earned(grade);
        }
    }

    void passed(GradeChanged grade, Instant at) {
        if (copies.pass(grade)) {
            delivery.one(Draft.ofRun(grade.person(), NoticeKind.PASSED, grade.run(), at));
        }
    }

    void issued(CertificateIssued told, Instant at) {
        delivery.one(Draft.ofCertificate(told.person(), NoticeKind.CERTIFICATE, told.run(), told.id(), at));
    }

    void revoked(CertificateRevoked told, Instant at) {
        delivery.takeBack(told.person(), NoticeKind.CERTIFICATE, told.id());
        delivery.one(Draft.ofCertificate(told.person(), NoticeKind.REVOKED, told.run(), told.id(), at));
    }
}
