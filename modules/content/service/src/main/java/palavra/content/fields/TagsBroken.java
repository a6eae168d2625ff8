package palavra.content.fields;

import palavra.kernel.Refusal;

/** A text does not have the tags of its source: one is missing, doubled, crossed or unknown. */
public class TagsBroken extends Refusal {

    public TagsBroken(int tag) {
        super(
                400,
                "tags-broken",
                "The tag <" + tag + "> is missing, doubled or crossed with another. Keep each tag of the source once.",
                "<" + tag + ">");
    }
}
