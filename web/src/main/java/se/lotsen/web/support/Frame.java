package se.lotsen.web.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Role;
import se.lotsen.referral.ReferralQueue;

/**
 * What stands around every page: who is signed in, the menu, the texts, the token that forms carry.
 *
 * @param t texts in the reader's language
 * @param municipality name in the header
 * @param userName signed-in name, or null on open pages
 * @param role of the signed-in, or null on open pages
 * @param menu the main menu; empty on open pages
 * @param path address of this page with its query, for the language switch
 * @param flash message from the action before, or null
 * @param undo address where that action is taken back, or null
 * @param view how the reader wants pages to look on this screen
 */
public record Frame(
        Texts t,
        String municipality,
        @Nullable String userName,
        @Nullable Role role,
        List<MenuItem> menu,
        String path,
        @Nullable String flash,
        @Nullable String undo,
        View view) {

    /**
     * One item of the menu.
     *
     * @param count shown beside the name when more than zero
     */
    public record MenuItem(String href, String label, boolean current, int count, String countLabel) {

        /** The number as it is written. */
        public String counted() {
            return NumberText.upTo(ReferralQueue.MOST_COUNTED, count);
        }
    }

    /** The number beside an item of the menu, 0 when there is none. */
    public int count(String href) {
        return menu.stream()
                .filter(item -> item.href().equals(href))
                .mapToInt(MenuItem::count)
                .sum();
    }

    /** Address that shows this page in the other language. */
    public String otherLanguageHref() {
        var other = t.language().equals("en") ? "sv" : "en";
        return "/sprak/" + other + "?till=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** True for those who may search for a person. */
    public boolean searches() {
        return role == Role.GUIDE;
    }

    /** True when somebody is signed in. */
    public boolean signedIn() {
        return userName != null;
    }
}
