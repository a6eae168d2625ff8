package palavra.frontend.moderation;

import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;
import palavra.forums.api.moderation.NewRestraint;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Restraint;

/** A silence or ban as it was typed; what cannot be read is missing, and the door says so. */
public class RestraintForm {

    private static final String USUAL_DAYS = "7";

    @RestForm
    public String kind;

    @RestForm
    public String scope;

    @RestForm
    public String reason;

    @RestForm
    public String notice;

    @RestForm
    public String days;

    static RestraintForm usual() {
        var form = new RestraintForm();
        form.kind = Restraint.SILENCE.name();
        form.days = USUAL_DAYS;
        return form;
    }

    NewRestraint restraint() {
        return new NewRestraint(
                one(Restraint.values(), kind), "all".equals(scope), one(Reason.values(), reason), notice, number());
    }

    private int number() {
        return days != null && days.strip().matches("\\d{1,4}") ? Integer.parseInt(days.strip()) : 0;
    }

    private static <E extends Enum<E>> E one(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
