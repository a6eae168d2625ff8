package palavra.frontend.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what waits for a moderator before others see it. */
@MessageBundle("held")
public interface HeldTexts {

    @Message("Held")
    String tab();

    @Message("Posts of new people that look like spam wait here, and first posts where a run asks for that.")
    String nothingMore();

    @Message("Choose {name}")
    String choose(String name);

    @Message("{#if count == 1}1 post waits{#else}{count} posts wait{/if}")
    String posts(int count);

    @Message("{#if count == 1}This person{#else}All {count} people{/if}")
    String all(int count);

    @Message("Remove all their posts")
    String removeAll();

    @Message("Let all their posts through")
    String letAll();

    @Message("Let it through")
    String letOne();

    @Message("This decides every held post of those chosen in one act, which can be undone for 30 days.")
    String act();

    @Message("{#if posts == 1}1 post was removed.{#else}{posts} posts were removed.{/if}")
    String removed(int posts);

    @Message("{#if posts == 1}1 post was let through.{#else}{posts} posts were let through.{/if}")
    String let(int posts);

    @Message("See one of them, and undo all")
    String undone();

    @Message("What else is held")
    String further();

    @Message("Waits for a moderator")
    String waits();

    @Message("Your post waits for a moderator.")
    String mine();

    @Message("Others see it as soon as it is let through. You can still change it.")
    String mineMore();

    @Message(
            "{#switch name}{#case 'FIRST_POST'}First post{#case 'LINKS'}Many links{#case 'MENTIONS'}Calls many people{#case 'SAME_WORDS'}The same words again{#case 'WORDS_OF_OTHERS'}The same words as other new accounts{#case 'BLOCKED_WORDS'}Blocked words{#case 'ACCOUNT_WAITS'}More of this account waits{/switch}")
    String sign(String name);

    @Message("Trust")
    String trust();

    @Message(
            "{#switch level}{#case 'NEW'}New (1 of 4){#case 'BASIC'}Basic (2 of 4){#case 'MEMBER'}Member (3 of 4){#case 'STAFF'}Team (4 of 4){/switch}")
    String trusted(String level);
}
