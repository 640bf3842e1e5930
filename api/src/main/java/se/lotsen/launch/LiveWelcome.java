package se.lotsen.launch;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;

/** Tells the one who started a real installation where it is, and how to let the first municipality in. */
@Singleton
@Requires(env = "live")
final class LiveWelcome implements Welcome {

    private final Municipalities municipalities;

    LiveWelcome(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public void print(String address) {
        System.out.println("Lotsen svarar på " + address);
        if (municipalities.all().isEmpty()) {
            System.out.println("Ingen kommun är registrerad ännu. Stäng Lotsen och kör ./run register-municipality;"
                    + " ./run --help visar hur.");
        }
    }
}
