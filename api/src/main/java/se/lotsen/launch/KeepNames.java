package se.lotsen.launch;

import jakarta.inject.Singleton;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.person.KeepMissingNames;

/** Before the first search after an upgrade, those who were there before it can be found too. */
@Singleton
final class KeepNames implements BeforeOpening {

    private final Municipalities municipalities;
    private final KeepMissingNames keepMissingNames;

    KeepNames(Municipalities municipalities, KeepMissingNames keepMissingNames) {
        this.municipalities = municipalities;
        this.keepMissingNames = keepMissingNames;
    }

    @Override
    public void prepare() {
        for (var id : municipalities.all()) keepMissingNames.keep(Actor.system(id, "keep-names"));
    }
}
