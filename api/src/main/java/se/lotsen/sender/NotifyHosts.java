package se.lotsen.sender;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of the machines that a record system may be notified at, as somebody types them. */
public final class NotifyHosts {

    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");

    private NotifyHosts() {}

    /** Names with commas or blanks between, in lower case; empty when something is no name of a machine. */
    public static Optional<List<String>> read(String text) {
        var hosts = Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .filter(host -> !host.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return hosts.stream().allMatch(host -> HOST.matcher(host).matches()) ? Optional.of(hosts) : Optional.empty();
    }
}
