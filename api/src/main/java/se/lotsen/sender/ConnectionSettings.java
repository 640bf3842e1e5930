package se.lotsen.sender;

import java.util.List;
import java.util.Optional;
import se.lotsen.shared.FieldError;

/** What an administrator types about a record system, the same when it is connected and when it is changed. */
record ConnectionSettings(SenderKeys keys, List<String> notifyHosts) {

    /** Reads both fields; what is wrong with either is added to the errors, and then there are no settings. */
    static Optional<ConnectionSettings> read(
            String keys, String notifyHosts, AllowedEndpoints endpoints, List<FieldError> errors) {
        var hosts = NotifyHosts.read(notifyHosts);
        var read = SenderKeys.read(keys, endpoints);
        if (read instanceof SenderKeys.Read.Bad(var why)) {
            errors.add(new FieldError("keys", "connection.keys." + why.name()));
        }
        if (hosts.isEmpty()) errors.add(new FieldError("notifyHosts", "connection.notifyHosts.form"));
        return read instanceof SenderKeys.Read.Good(var good)
                ? hosts.map(found -> new ConnectionSettings(good, found))
                : Optional.empty();
    }
}
