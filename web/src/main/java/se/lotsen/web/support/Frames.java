package se.lotsen.web.support;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.referral.ShowFrame;
import se.lotsen.web.support.Frame.MenuItem;

/** Makes the frame of a page for the one who is signed in. */
@Singleton
public class Frames {

    private final ShowFrame showFrame;

    Frames(ShowFrame showFrame) {
        this.showFrame = showFrame;
    }

    /** The frame of a page for a signed-in reader. */
    public Frame of(HttpRequest<?> request, Actor actor) {
        var t = texts(request);
        var data = showFrame.show(actor);
        return new Frame(
                t,
                data.municipality(),
                actor.name(),
                actor.role(),
                menu(actor.role(), t, request.getPath(), data.newReferrals()),
                request.getPath(),
                Flash.of(request));
    }

    /** The frame of a page that needs no login. */
    public static Frame open(HttpRequest<?> request) {
        var t = texts(request);
        return new Frame(t, t.of("layout.noMunicipality"), null, null, List.of(), request.getPath(), null);
    }

    /** The reader's language: a cookie set by the switch in the footer, else Swedish. */
    public static Texts texts(HttpRequest<?> request) {
        return Texts.in(
                request.getCookies().findCookie("sprak").map(c -> c.getValue()).orElse("sv"));
    }

    private static List<MenuItem> menu(@Nullable Role role, Texts t, String path, int newReferrals) {
        if (role == null) return List.of();
        return switch (role) {
            case GUIDE ->
                List.of(
                        item("/min-dag", "minDag", t, path, 0),
                        item("/remisser", "remisser", t, path, newReferrals),
                        item("/arenden", "arenden", t, path, 0),
                        item("/aktiviteter", "aktiviteter", t, path, 0));
            case NURSE ->
                List.of(item("/vc", "minaRemisser", t, path, 0), item("/aktiviteter", "aktiviteter", t, path, 0));
            case MANAGER ->
                List.of(item("/ledning", "ledning", t, path, 0), item("/aktiviteter", "aktiviteter", t, path, 0));
            case ACTIVITY_LEADER, ADMINISTRATOR -> List.of(item("/aktiviteter", "aktiviteter", t, path, 0));
            case SENDER_SYSTEM, SYSTEM -> List.of();
        };
    }

    private static MenuItem item(String href, String key, Texts t, String path, int count) {
        var current = path.equals(href) || path.startsWith(href + "/");
        return new MenuItem(href, t.of("layout.menu." + key), current, count, t.of("layout.menu.new"));
    }
}
