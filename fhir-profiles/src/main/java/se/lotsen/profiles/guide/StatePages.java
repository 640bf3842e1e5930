package se.lotsen.profiles.guide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.lotsen.profiles.Transition;
import se.lotsen.profiles.Transition.By;
import se.lotsen.profiles.Transition.Place;
import se.lotsen.profiles.Transitions;

/** How a referral may go: a drawing of the Task's statuses and every step in a table, both from {@link Transitions}. */
final class StatePages {

    private static final int WIDTH = 172;
    private static final int LINE = 17;

    /** Where each status stands in the drawing, in the order of the story: column's left edge and top. */
    private static final Map<String, Corner> CORNERS = corners();

    private StatePages() {}

    private record Corner(int x, int y) {}

    /** A status as it is drawn, with the business statuses that go with it. */
    private record Box(String status, List<String> business, Corner corner) {

        int height() {
            return 30 + LINE * business.size();
        }

        int middle() {
            return corner.x() + WIDTH / 2;
        }

        int bottom() {
            return corner.y() + height();
        }

        int centre() {
            return corner.y() + height() / 2;
        }
    }

    private static Map<String, Corner> corners() {
        var corners = new LinkedHashMap<String, Corner>();
        corners.put("requested", new Corner(6, 220));
        corners.put("received", new Corner(212, 212));
        corners.put("accepted", new Corner(418, 212));
        corners.put("in-progress", new Corner(624, 160));
        corners.put("on-hold", new Corner(624, 10));
        corners.put("completed", new Corner(830, 212));
        corners.put("rejected", new Corner(6, 450));
        corners.put("cancelled", new Corner(315, 450));
        corners.put("failed", new Corner(624, 450));
        corners.put("entered-in-error", new Corner(830, 450));
        return corners;
    }

    /** The page. */
    static String page() {
        return Html.page("How a referral goes", Html.markdown(Prose.of("states")) + drawing() + table());
    }

    private static String table() {
        var rows = new ArrayList<List<String>>();
        for (var step : Transitions.ALL) {
            rows.add(List.of(
                    Html.text(step.event()),
                    Html.text(step.by().stream().map(By::told).sorted().collect(Collectors.joining(", "))),
                    step.from().isEmpty() ? "–" : codes(step.from()),
                    codes(step.to()),
                    step.to().stream()
                            .map(Place::request)
                            .distinct()
                            .map(Html::code)
                            .collect(Collectors.joining(", "))));
        }
        return "<h2>Every step</h2>"
                + Html.table("Every step", List.of("What happened", "By", "From", "To", "ServiceRequest.status"), rows);
    }

    private static String codes(List<Place> places) {
        return places.stream().map(Place::toString).map(Html::code).collect(Collectors.joining("<br>"));
    }

    private static String drawing() {
        var boxes = new LinkedHashMap<String, Box>();
        CORNERS.forEach((status, corner) -> boxes.put(
                status,
                new Box(
                        status,
                        Transitions.PLACES.stream()
                                .filter(place -> place.status().equals(status))
                                .map(Place::business)
                                .distinct()
                                .toList(),
                        corner)));
        var svg = new StringBuilder("""
                <h2>The drawing</h2>
                <div class="wide" tabindex="0" role="region" aria-label="The drawing">
                <svg viewBox="0 0 1010 525" width="1010" height="525" role="img" aria-labelledby="drawn" font-family="inherit">
                <title id="drawn">Statuses of a Task and the steps between them; every step is in the table below</title>
                <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">\
                <path d="M0 0 L8 4 L0 8 z" fill="currentColor"/></marker></defs>
                """);
        steps().forEach((ends, by) -> svg.append(line(boxes, ends, by)));
        boxes.values().forEach(box -> svg.append(drawn(box)));
        return svg.append("</svg></div>").toString();
    }

    /** The steps between two different statuses, with who may take them. Every place leads to a mistake, which is not drawn. */
    private static Map<List<String>, Set<By>> steps() {
        var steps = new LinkedHashMap<List<String>, Set<By>>();
        for (var step : Transitions.ALL) {
            for (var from : step.from()) {
                for (var to : step.to()) addStep(steps, step, from.status(), to.status());
            }
        }
        return steps;
    }

    private static void addStep(Map<List<String>, Set<By>> steps, Transition step, String from, String to) {
        if (from.equals(to) || to.equals("entered-in-error")) return;
        steps.computeIfAbsent(List.of(from, to), _ -> EnumSet.noneOf(By.class)).addAll(step.by());
    }

    /** Solid when the municipality may take the step, dashed when only the sender may. */
    private static String line(Map<String, Box> boxes, List<String> ends, Set<By> by) {
        var dash = by.contains(By.GUIDE) ? "" : " stroke-dasharray=\"5 4\"";
        return "<path d=\"%s\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.55\"%s marker-end=\"url(#tip)\"/>%n"
                .formatted(way(box(boxes, ends.getFirst()), box(boxes, ends.getLast())), dash);
    }

    private static Box box(Map<String, Box> boxes, String status) {
        return Objects.requireNonNull(boxes.get(status), status);
    }

    private static String way(Box from, Box to) {
        if (from.status().equals("on-hold") && to.corner().y() > 400) return aroundTheWork(from, to);
        if (to.corner().y() > from.bottom()) {
            return "M%d %d L%d %d".formatted(from.middle(), from.bottom(), to.middle(), to.corner().y());
        }
        if (from.status().equals("on-hold") && to.status().equals("in-progress")) {
            return "M%d %d L%d %d".formatted(from.middle() - 14, from.bottom(), to.middle() - 14, to.corner().y());
        }
        if (to.status().equals("on-hold") && from.status().equals("in-progress")) {
            return "M%d %d L%d %d".formatted(from.middle() + 14, from.corner().y(), to.middle() + 14, to.bottom());
        }
        var next = Math.abs(to.corner().x() - from.corner().x()) <= 210;
        if (next && to.corner().x() > from.corner().x() && !to.status().equals("on-hold")) {
            return "M%d %d L%d %d".formatted(from.corner().x() + WIDTH, from.centre(), to.corner().x(), to.centre());
        }
        return over(from, to);
    }

    /** From a pause to an end, beside what is in progress: to the left of it, or to the right when the end is below. */
    private static String aroundTheWork(Box from, Box to) {
        var isBelow = to.corner().x() == from.corner().x();
        var startX = isBelow ? from.corner().x() + WIDTH - 16 : from.corner().x() + 16;
        var bendX = isBelow ? from.corner().x() + WIDTH + 24 : from.corner().x() - 26;
        var endX = isBelow ? to.corner().x() + WIDTH - 16 : to.corner().x() + WIDTH;
        var endY = isBelow ? to.corner().y() : to.centre();
        return "M%d %d C%d 190 %d 410 %d %d".formatted(startX, from.bottom(), bendX, bendX, endX, endY);
    }

    /** A bow above whatever stands between. */
    private static String over(Box from, Box to) {
        var toSide = to.status().equals("on-hold");
        var endX = toSide ? to.corner().x() : to.middle() - 30;
        var endY = toSide ? to.centre() : to.corner().y();
        var height = Math.min(from.corner().y(), endY) - (toSide ? 10 : 60);
        return "M%d %d Q%d %d %d %d"
                .formatted(from.middle(), from.corner().y(), (from.middle() + endX) / 2, Math.max(8, height), endX, endY);
    }

    private static String drawn(Box box) {
        var svg = new StringBuilder(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"Canvas\" stroke=\"currentColor\"/>%n"
                        .formatted(box.corner().x(), box.corner().y(), WIDTH, box.height()));
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"14\" font-weight=\"600\" fill=\"currentColor\">%s</text>%n"
                .formatted(box.corner().x() + 10, box.corner().y() + 20, Html.text(box.status())));
        var y = box.corner().y() + 20;
        for (var business : box.business()) {
            y += LINE;
            svg.append("<text x=\"%d\" y=\"%d\" font-size=\"13\" fill=\"currentColor\">%s</text>%n"
                    .formatted(box.corner().x() + 10, y, Html.text(business)));
        }
        return svg.toString();
    }
}
