package se.lotsen.web.support;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.NoteRefusal;
import se.lotsen.access.Role;
import se.lotsen.referral.ShowFrame;
import se.lotsen.shared.Forbidden;
import se.lotsen.web.support.Frame.MenuItem;

/** Makes the frame of a page for the one who is signed in. */
@Singleton
public class Frames {

    private static final Pattern FIRST_PART = Pattern.compile("^(/[a-z-]{0,40}).*");

    private final ShowFrame showFrame;
    private final NoteRefusal noteRefusal;

    Frames(ShowFrame showFrame, NoteRefusal noteRefusal) {
        this.showFrame = showFrame;
        this.noteRefusal = noteRefusal;
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
                menu(actor.role(), t, inMenu(actor.role(), request.getPath()), data.newReferrals()),
                here(request),
                Flash.of(request),
                Flash.undo(request),
                View.of(request));
    }

    /** The frame of a page that stands at any address, such as an error: the reader's own when somebody is signed in. */
    public Frame whoever(HttpRequest<?> request) {
        try {
            return request.getUserPrincipal(Authentication.class)
                    .map(session -> of(request, SessionActor.of(session)))
                    .orElseGet(() -> open(request));
        } catch (Forbidden e) {
            // The session is of an account that is closed, or a record system came here with its token.
            return open(request);
        }
    }

    /** Tells the access log that the reader's role does not open this page. */
    public void noteRefusal(HttpRequest<?> request) {
        try {
            request.getUserPrincipal(Authentication.class)
                    .ifPresent(session -> noteRefusal.note(
                            FIRST_PART.matcher(request.getPath()).replaceFirst("$1"), SessionActor.of(session)));
        } catch (Forbidden e) {
            // The session is of an account that is closed, which the use case has told.
        }
    }

    /** The frame of a page that needs no login. */
    public static Frame open(HttpRequest<?> request) {
        var t = texts(request);
        return open(request, t.of("layout.noMunicipality"));
    }

    /** The frame of a page that needs no login and is a municipality's. */
    public static Frame open(HttpRequest<?> request, String municipality) {
        return new Frame(
                texts(request),
                municipality,
                null,
                null,
                List.of(),
                here(request),
                Flash.of(request),
                null,
                View.of(request));
    }

    /** The reader's language: a cookie set by the switch in the footer, else Swedish. */
    public static Texts texts(HttpRequest<?> request) {
        return Texts.in(OurCookie.LANGUAGE.in(request).orElse("sv"));
    }

    /** Where a link can lead back to: this address with its query, or for an answered form the page that the form stood on. */
    public static String here(HttpRequest<?> request) {
        var shown = request.getMethod() == HttpMethod.GET
                ? Optional.of(request.getUri())
                : Optional.ofNullable(request.getHeaders().get("Referer")).flatMap(Frames::address);
        return shown.map(uri -> uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                .orElse("/");
    }

    /** An address that somebody else wrote; empty when it is none. */
    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(uri -> uri.getRawPath() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Where a page stands in the menu: the programmes have no item of their own, and stand under the one that leads there. */
    private static String inMenu(@Nullable Role role, String path) {
        if (!path.equals("/finger") && !path.startsWith("/finger/")) return path;
        return role == Role.MANAGER ? "/ledning" : "/aktiviteter";
    }

    private static List<MenuItem> menu(@Nullable Role role, Texts t, String path, int newReferrals) {
        if (role == null) return List.of();
        return switch (role) {
            case GUIDE ->
                List.of(
                        item("/min-dag", "minDag", t, path, 0),
                        item("/remisser", "remisser", t, path, newReferrals),
                        item("/arenden", "arenden", t, path, 0),
                        item("/aktiviteter", "aktiviteter", t, path, 0),
                        item("/kalender", "kalender", t, path, 0),
                        item("/uppsokande", "uppsokande", t, path, 0),
                        item("/stod", "stod", t, path, 0));
            case NURSE ->
                List.of(
                        item("/vc", "minaRemisser", t, path.startsWith("/vc/ny") ? "" : path, 0),
                        item("/vc/ny", "nyRemiss", t, path, 0),
                        item("/aktiviteter", "aktiviteter", t, path, 0));
            case MANAGER ->
                List.of(
                        item("/ledning", "ledning", t, path, 0),
                        item("/traffpunkter", "traffpunkter", t, path, 0),
                        item("/arsredovisning", "arsredovisning", t, path, 0),
                        item("/uppsokande", "uppsokande", t, path, 0),
                        item("/stod", "stod", t, path, 0),
                        item("/overlamning", "overlamning", t, path, 0),
                        item("/aktiviteter", "aktiviteter", t, path, 0));
            case ADMINISTRATOR ->
                List.of(
                        item("/anslutningar", "anslutningar", t, path, 0),
                        item("/felregistrering", "felregistrering", t, path, 0),
                        item("/aktiviteter", "aktiviteter", t, path, 0));
            case ACTIVITY_LEADER ->
                List.of(
                        item("/ledare", "ledare", t, path, 0),
                        item("/verksamhetsberattelse", "verksamhetsberattelse", t, path, 0),
                        item("/aktiviteter", "aktiviteter", t, path, 0));
            case SENDER_SYSTEM, SYSTEM -> List.of();
        };
    }

    private static MenuItem item(String href, String key, Texts t, String path, int count) {
        var current = path.equals(href) || path.startsWith(href + "/");
        return new MenuItem(href, t.of("layout.menu." + key), current, count, t.of("layout.menu.new"));
    }
}
