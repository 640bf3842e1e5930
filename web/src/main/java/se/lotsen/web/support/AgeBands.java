package se.lotsen.web.support;

import java.util.List;
import java.util.stream.IntStream;
import se.lotsen.reporting.AgeBand;

/** Age bands in words. */
public final class AgeBands {

    private AgeBands() {}

    /** "75–79 år". */
    public static String name(AgeBand band, Texts t) {
        return t.of("ledning.band." + band.key(), String.valueOf(band.from()), String.valueOf(band.to()));
    }

    /** Bands to choose among, each sent as its place in the list. */
    public static List<Choice> choices(List<AgeBand> bands, Texts t) {
        return IntStream.range(0, bands.size())
                .mapToObj(i -> new Choice(Integer.toString(i), name(bands.get(i), t)))
                .toList();
    }
}
