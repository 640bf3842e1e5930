package se.lotsen.programme;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.lotsen.access.Actor;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Slug;

/** Which municipality an open page is about, by its address. It comes before anyone has signed in. */
@Singleton
public class KnowMunicipality {

    private final ProgrammeRows rows;

    KnowMunicipality(ProgrammeRows rows) {
        this.rows = rows;
    }

    /** All in this installation, by name. Two whose names look the same in an address (Habo, Håbo) have their codes there too. */
    public List<OpenMunicipality> all() {
        var found = rows.municipalities();
        var alike = found.stream().collect(Collectors.groupingBy(row -> Slug.of(row.name()), Collectors.counting()));
        return found.stream()
                .map(row -> {
                    var slug = Slug.of(row.name());
                    var address = alike.getOrDefault(slug, 0L) > 1 ? slug + "-" + row.municipalityId() : slug;
                    return new OpenMunicipality(address, row.name(), Actor.system(row.municipalityId(), "programme"));
                })
                .sorted(Comparator.comparing(OpenMunicipality::name, Collator.getInstance(Locale.of("sv", "SE"))))
                .toList();
    }

    /** The one at an address. */
    public OpenMunicipality at(String address) {
        return all().stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new Missing("municipality"));
    }

    /** The address of somebody's own. */
    public String addressOf(String municipalityId) {
        return all().stream()
                .filter(one -> one.reader().municipalityId().equals(municipalityId))
                .map(OpenMunicipality::address)
                .findFirst()
                .orElseThrow(() -> new Missing("municipality"));
    }
}
