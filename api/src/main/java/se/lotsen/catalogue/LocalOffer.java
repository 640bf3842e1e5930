package se.lotsen.catalogue;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Municipality;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.ActivityList.AtPlace;
import se.lotsen.catalogue.ActivityList.Filter;

/** View: what the municipality offers now, for a nurse to show or hand over on paper. */
@UseCase(roles = Role.NURSE, logs = Logs.NOTHING)
public class LocalOffer {

    private final ActivityList list;
    private final Municipalities municipalities;

    LocalOffer(ActivityList list, Municipalities municipalities) {
        this.list = list;
        this.municipalities = municipalities;
    }

    /**
     * The offer.
     *
     * @param areas towns and districts with something to offer, by name
     * @param places what there is, place by place; only what one can join now
     */
    public record Sheet(Municipality municipality, List<String> areas, List<AtPlace> places) {}

    /**
     * Shows it.
     *
     * @param area the only area to show, or null for all; an area without anything is an empty sheet
     */
    public Sheet show(@Nullable String area, Actor actor) {
        var all = list.show(Filter.RUNNING, actor).stream()
                .map(at -> new AtPlace(
                        at.place(),
                        at.lines().stream().filter(line -> line.next() != null).toList()))
                .filter(at -> !at.lines().isEmpty())
                .toList();
        var areas = all.stream()
                .map(LocalOffer::area)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Collator.getInstance(Locale.of("sv", "SE")))
                .toList();
        return new Sheet(
                municipalities.of(actor),
                areas,
                area == null
                        ? all
                        : all.stream().filter(at -> area.equals(area(at))).toList());
    }

    private static @Nullable String area(AtPlace at) {
        return at.place() == null ? null : at.place().area();
    }
}
