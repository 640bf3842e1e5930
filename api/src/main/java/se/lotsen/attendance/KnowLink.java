package se.lotsen.attendance;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.lotsen.access.Actor;
import se.lotsen.shared.Missing;

/** Who comes by a link, and to which session. It comes before anyone is signed in. */
@Singleton
public class KnowLink {

    private final OpenLink openLink;

    KnowLink(OpenLink openLink) {
        this.openLink = openLink;
    }

    /** What is known of it; empty when it does not even name a municipality of ours. */
    public Optional<OpenLink.Found> by(String token) {
        try {
            return Token.parse(token)
                    .map(it -> openLink.open(it.text(), Actor.system(it.municipalityId(), "session-link")));
        } catch (Missing e) {
            return Optional.empty();
        }
    }
}
