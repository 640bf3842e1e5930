package se.lotsen.access;

/** Lets a municipality in. Only the one who runs the installation can: from the command line, or the demonstration at its first start. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class RegisterMunicipality {

    private final MunicipalityRows rows;

    RegisterMunicipality(MunicipalityRows rows) {
        this.rows = rows;
    }

    /**
     * A municipality; its SCB code is the actor's.
     *
     * @param orgNumber ten digits; what senders put in ServiceRequest.performer
     * @param countyCode SCB county code, two digits
     * @param phone to the guides' team, national format
     * @param demo true to accept official test numbers and nothing else
     */
    public record Command(String name, String orgNumber, String countyCode, String phone, boolean demo) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Let in. */
        record Registered() implements Outcome {}

        /** Was here before; nothing is changed. */
        record AlreadyRegistered() implements Outcome {}
    }

    /** Lets it in. Unless the municipality decides otherwise, it answers a referral within three working days, and a question is answered within five. */
    public Outcome register(Command c, Actor actor) {
        var code = actor.municipalityId();
        if (rows.findByMunicipalityId(code).isPresent()) return new Outcome.AlreadyRegistered();
        rows.save(new MunicipalityRow(code, c.name(), c.orgNumber(), c.countyCode(), 3, 5, c.phone(), c.demo()));
        return new Outcome.Registered();
    }
}
