package se.lotsen.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form that one of our pages sent, on its way through the use cases of its request. The first of them that writes anything keeps, in the
 * same transaction, that the form is done; the same form again is refused by {@link SentAlready} before it does anything.
 */
public final class SentForm {

    private static final String ATTRIBUTE = "se.lotsen.sent-form";

    private final String digest;
    private volatile @Nullable Actor doneBy;

    /** @param digest SHA-256 of what was sent, with the key that the page gave the form */
    public SentForm(String digest) {
        this.digest = digest;
    }

    /** The form that this request sent and that nothing has been done with yet. */
    static Optional<SentForm> untouched() {
        return ServerRequestContext.currentRequest().flatMap(SentForm::of).filter(form -> form.doneBy == null);
    }

    /** The form that a request sent, if it is one. */
    public static Optional<SentForm> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, SentForm.class);
    }

    /** This is what the request sent. */
    public void in(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** SHA-256 of what was sent. */
    public String digest() {
        return digest;
    }

    /** Who sent it, when something was written. */
    public Optional<Actor> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    void done(Actor actor) {
        doneBy = actor;
    }

    /** What it is called among everybody's: the same form sent by somebody else is another. */
    public static String name(String digest, Actor actor) {
        return actor.municipalityId() + " " + actor.id() + " " + digest;
    }
}
