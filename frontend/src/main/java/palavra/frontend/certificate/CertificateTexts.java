package palavra.frontend.certificate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about certificates. */
@MessageBundle("certificate")
public interface CertificateTexts {

    @Message("Your certificate")
    String yours();

    @Message("Issued {day}, version {version}. It stays valid even if the course, the run or your account goes away.")
    String lead(String day, int version);

    @Message("This certificate is no longer valid.")
    String notValidAnymore();

    @Message("Certificate of achievement")
    String kind();

    @Message("has completed, with a grade of {percent}%, the course")
    String completedWithGrade(int percent);

    @Message("has completed the course")
    String completed();

    @Message("PDF, {size}")
    String pdf(String size);

    @Message("Public page")
    String publicLink();

    @Message("What others see")
    String whatOthersSee();

    @Message("Show my grade on the public page")
    String showGrade();

    @Message("Anyone who has this address, or scans the code, can check your certificate. No list leads to it.")
    String linkWords();

    @Message("Is your name wrong?")
    String nameWrong();

    @Message(
            "It is printed as your account had it on the day of issue. The team of the course can take this certificate back and say why.")
    String nameWrongWords();

    @Message("Check it at")
    String checkAt();

    @Message("QR code of the public page")
    String qr();

    @Message("No certificate yet")
    String notYet();

    @Message("What is still missing")
    String whatIsMissing();

    @Message("Your grade is {percent}%. The pass mark of {mark}% is reached.")
    String gradeReached(int percent, int mark);

    @Message("Your grade is {percent}% of 100%. From {mark}% you get the certificate.")
    String gradeMissing(int percent, int mark);

    @Message("No grade yet. From {mark}% you get the certificate.")
    String noGrade(int mark);

    @Message("Nothing in this course is graded, so nothing can be passed.")
    String noMark();

    @Message("It is being issued. Open this page again in a minute.")
    String onItsWay();

    @Message("This run gives no certificate.")
    String noneHere();

    @Message("You can study everything; what you learn is yours.")
    String noneHereWords();

    @Message("You are on the team of this run. The team gets no certificate.")
    String teamGetsNone();

    @Message("{done} of {all} units done. Units do not count for the certificate, the grade does.")
    String unitsDone(int done, int all);

    @Message("Go on learning")
    String goOn();

    @Message("Why this grade")
    String whyThisGrade();

    @Message("This certificate is valid")
    String valid();

    @Message("This certificate was replaced")
    String replaced();

    @Message("This certificate was revoked")
    String revoked();

    @Message("This certificate has expired")
    String expired();

    @Message("This certificate is not valid")
    String altered();

    @Message("Issued to")
    String issuedTo();

    @Message("on {day}.")
    String onDay(String day);

    @Message("Checked just now, {moment}.")
    String checkedJustNow(String moment);

    @Message("Since {day}.")
    String sinceDay(String day);

    @Message("Reason given:")
    String reason();

    @Message("Open the newer version")
    String newer();

    @Message(
            "What is stored under this number is not what was signed when it was issued. Somebody changed it, so nothing it says is shown. Ask the institution.")
    String alteredWords();

    @Message("What was certified")
    String whatWasCertified();

    @Message("Compare every line with the paper you hold. If one differs, the paper was changed.")
    String compare();

    @Message("Name as printed")
    String nameAsPrinted();

    @Message("Kind")
    String kindWord();

    @Message("Course")
    String course();

    @Message("Edition")
    String edition();

    @Message("Run")
    String run();

    @Message("Institution")
    String institution();

    @Message("Grade")
    String grade();

    @Message("Hidden by the holder")
    String gradeHidden();

    @Message("Work")
    String work();

    @Message("about {hours} hours")
    String hours(int hours);

    @Message("Statement")
    String statement();

    @Message("Signed by")
    String signedBy();

    @Message("Rule")
    String rule();

    @Message("Issued")
    String issued();

    @Message("{day}, version {version}")
    String issuedVersion(String day, int version);

    @Message("Number")
    String number();

    @Message("{from} to {to}")
    String fromTo(String from, String to);

    @Message("at one’s own pace")
    String ownPace();

    @Message("History")
    String history();

    @Message("Version {version} issued.")
    String versionIssued(int version);

    @Message("For machines")
    String forMachines();

    @Message("Signed by this installation with Ed25519. The signatures on the record and on its state both fit.")
    String signed();

    @Message("JSON")
    String json();

    @Message("Check another")
    String checkAnother();

    @Message("Check a certificate")
    String checkTitle();

    @Message(
            "Type the number printed beside the code, or paste the address. You see what was certified and whether it still holds.")
    String checkLead();

    @Message("Number on the certificate")
    String numberOnIt();

    @Message("22 letters and digits. Spaces do not matter, capital letters do.")
    String numberHint();

    @Message("Check")
    String check();

    @Message("No account needed. We do not record who checks.")
    String noRecord();

    @Message("No certificate has this number")
    String unknown();

    @Message(
            "Look at the number again: 0 and O, 1 and l look alike. If it is as printed, the paper does not come from here.")
    String unknownWords();

    @Message("What other answers mean")
    String otherAnswers();

    @Message("Replaced")
    String chipReplaced();

    @Message("Revoked")
    String chipRevoked();

    @Message("Expired")
    String chipExpired();

    @Message("Unknown")
    String chipUnknown();

    @Message("a newer version exists, with a link")
    String meansReplaced();

    @Message("with date and reason")
    String meansRevoked();

    @Message("with date")
    String meansExpired();

    @Message("no certificate has this number")
    String meansUnknown();
}
