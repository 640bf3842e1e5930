package se.lotsen.fhir;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import io.micronaut.http.HttpMethod;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;

/** Which methods an address under {@code /fhir/r4} takes, as the capability statement has it. None means that there is no such address. */
final class Allowed {

    private static final String ROOT = "/fhir/r4";

    private Allowed() {}

    /** For {@code Allow}: the methods with commas between, or nothing. */
    static String header(String path, CapabilityStatementRestComponent does) {
        return on(path, does).stream().map(HttpMethod::name).collect(Collectors.joining(", "));
    }

    /** In the order of the enum. */
    static Set<HttpMethod> on(String path, CapabilityStatementRestComponent does) {
        var methods = EnumSet.noneOf(HttpMethod.class);
        if (!path.startsWith(ROOT)) return EnumSet.of(HttpMethod.GET, HttpMethod.HEAD); // the guide
        var steps = List.of(path.substring(ROOT.length()).replaceAll("^/+|/+$", "").split("/"));
        if (steps.equals(List.of("")) || steps.equals(List.of("Bundle", "$validate"))) methods.add(HttpMethod.POST);
        if (steps.equals(List.of("metadata")) || steps.equals(List.of(".well-known", "smart-configuration"))) {
            methods.add(HttpMethod.GET);
        }
        does.getResource().stream()
                .filter(resource -> resource.getType().equals(steps.getFirst()))
                .forEach(resource -> methods.addAll(on(steps.subList(1, steps.size()), resource)));
        if (methods.contains(HttpMethod.GET)) methods.add(HttpMethod.HEAD);
        if (!methods.isEmpty()) methods.add(HttpMethod.OPTIONS);
        return methods;
    }

    private static Set<HttpMethod> on(List<String> below, CapabilityStatementRestResourceComponent resource) {
        var methods = EnumSet.noneOf(HttpMethod.class);
        var last = below.isEmpty() ? "" : below.getLast();
        if (below.isEmpty()) {
            add(methods, HttpMethod.GET, resource, TypeRestfulInteraction.SEARCHTYPE);
            add(methods, HttpMethod.POST, resource, TypeRestfulInteraction.CREATE);
        } else if (last.equals("_search")) {
            add(methods, HttpMethod.POST, resource, TypeRestfulInteraction.SEARCHTYPE);
        } else if (last.startsWith("$")) {
            var isOffered = resource.getOperation().stream()
                    .anyMatch(operation -> last.equals("$" + operation.getName()));
            if (isOffered) methods.addAll(Set.of(HttpMethod.GET, HttpMethod.POST));
        } else if (last.equals("_history")) {
            var whole = below.size() == 1 ? TypeRestfulInteraction.HISTORYTYPE : TypeRestfulInteraction.HISTORYINSTANCE;
            add(methods, HttpMethod.GET, resource, whole);
        } else if (below.size() == 3 && below.get(1).equals("_history")) {
            add(methods, HttpMethod.GET, resource, TypeRestfulInteraction.VREAD);
        } else if (below.size() == 1) {
            add(methods, HttpMethod.GET, resource, TypeRestfulInteraction.READ);
            add(methods, HttpMethod.PUT, resource, TypeRestfulInteraction.UPDATE);
            add(methods, HttpMethod.PATCH, resource, TypeRestfulInteraction.PATCH);
            add(methods, HttpMethod.DELETE, resource, TypeRestfulInteraction.DELETE);
        }
        return methods;
    }

    private static void add(
            Set<HttpMethod> methods,
            HttpMethod method,
            CapabilityStatementRestResourceComponent resource,
            TypeRestfulInteraction interaction) {
        if (resource.getInteraction().stream().anyMatch(it -> it.getCode() == interaction)) methods.add(method);
    }
}
