package se.lotsen.profiles.compiled;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of FHIRPath that the rules of the compiled profiles use, made into closures. What it does not know it refuses when the rule
 * is read, so that the build stops and no rule is skipped in silence.
 */
final class FhirPath {

    /** Takes what stands before the dot and gives what stands after it. */
    private interface Step {
        List<Object> on(List<Object> focus, Around around);
    }

    /** What stands still while one rule is evaluated, and the item that {@code where} or {@code all} has come to. */
    private record Around(Node resource, Object self) {
        Around at(Object item) {
            return new Around(resource, item);
        }
    }

    private static final Set<String> MOMENTS = Set.of("date", "dateTime", "instant");

    private static final Node NOWHERE = new Node(Node.Kind.COMPLEX, "", "", false, null, -1, null);

    private static final Map<String, Integer> BINDING = Map.ofEntries(
            Map.entry("implies", 1),
            Map.entry("or", 2),
            Map.entry("xor", 2),
            Map.entry("and", 3),
            Map.entry("in", 4),
            Map.entry("=", 5),
            Map.entry("!=", 5),
            Map.entry("<", 6),
            Map.entry(">", 6),
            Map.entry("<=", 6),
            Map.entry(">=", 6),
            Map.entry("|", 7),
            Map.entry("is", 8),
            Map.entry("&", 9),
            Map.entry("+", 9));

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*('(?:\\\\.|[^'\\\\])*'|`[^`]*`|[0-9]+(?:\\.[0-9]+)?|[%$]?[A-Za-z_][A-Za-z0-9_]*|<=|>=|!=|[()=<>.,|{}&+])");

    private final Step step;

    private FhirPath(Step step) {
        this.step = step;
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException when it uses what is not known here
     */
    static FhirPath of(String expression) {
        return new FhirPath(new Reader(expression).whole());
    }

    /** Whether a rule holds on an element. */
    boolean holds(Node element) {
        return isTrue(step.on(List.of(element), new Around(element.owner(), element)));
    }

    /** True, or anything that is there and is not false. */
    private static boolean isTrue(List<Object> result) {
        if (result.size() > 1) throw new Beyond("a rule that takes many for one truth");
        return !result.isEmpty() && !Boolean.FALSE.equals(plain(result.getFirst()));
    }

    private static boolean isThere(Object item) {
        return !(item instanceof Node node) || !node.isEmpty();
    }

    /** Null when there is nothing to tell. */
    private static @Nullable Boolean truth(List<Object> result) {
        return result.isEmpty() ? null : isTrue(result);
    }

    private static List<Object> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    /** The value of a primitive, or the item itself. */
    private static Object plain(Object item) {
        if (!(item instanceof Node node) || !node.isPrimitive() || node.value == null) return item;
        return switch (node.type) {
            case "boolean" -> Boolean.valueOf(node.value);
            case "integer", "positiveInt", "unsignedInt", "decimal" -> number(node.value);
            default -> node.value;
        };
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static boolean same(Object left, Object right) {
        var a = plain(left);
        var b = plain(right);
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) return x.compareTo(y) == 0;
        if (a instanceof Node x && b instanceof Node y) return alike(x, y);
        return a.equals(b);
    }

    private static boolean alike(Node a, Node b) {
        if (a == b) return true;
        var text = a.value;
        if (a.children().size() != b.children().size() || (text == null ? b.value != null : !text.equals(b.value))) {
            return false;
        }
        for (var i = 0; i < a.children().size(); i++) {
            var x = a.children().get(i);
            var y = b.children().get(i);
            if (!x.name.equals(y.name) || !x.type.equals(y.type) || !alike(x, y)) return false;
        }
        return true;
    }

    private static boolean isAmong(List<Object> many, Object one) {
        for (var any : many) {
            if (same(any, one)) return true;
        }
        return false;
    }

    private static @Nullable Integer order(Object left, Object right) {
        var a = plain(left);
        var b = plain(right);
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) return x.compareTo(y);
        if (a instanceof String x && b instanceof String y) {
            if (left instanceof Node node && MOMENTS.contains(node.type)) return Moments.compare(x, y);
            return x.compareTo(y);
        }
        if (a instanceof Node x && b instanceof Node y) {
            var p = x.child("value");
            var q = y.child("value");
            return p == null || q == null ? null : order(p, q);
        }
        return null;
    }

    private static boolean isType(Object item, String type) {
        if (item instanceof Node node) return node.type.equals(type);
        return switch (type) {
            case "string" -> item instanceof String;
            case "boolean" -> item instanceof Boolean;
            case "integer", "decimal" -> item instanceof BigDecimal;
            default -> false;
        };
    }

    private static void descend(Node node, List<Object> found) {
        for (var child : node.children()) {
            found.add(child);
            descend(child, found);
        }
    }

    private static List<Object> distinct(List<Object> items) {
        if (items.size() < 2) return items;
        var found = new ArrayList<Object>();
        for (var item : items) {
            if (!isAmong(found, item)) found.add(item);
        }
        return found;
    }

    private static List<Object> kept(List<Object> focus, Predicate<Object> keep) {
        if (focus.isEmpty()) return focus;
        var found = new ArrayList<Object>(focus.size());
        for (var item : focus) {
            if (keep.test(item)) found.add(item);
        }
        return found;
    }

    private static @Nullable String text(List<Object> items) {
        if (items.isEmpty()) return null;
        return switch (plain(items.getFirst())) {
            case Node _ -> null;
            case BigDecimal number -> number.toPlainString();
            case Object other -> other.toString();
        };
    }

    /** Turns the text of an expression into steps. */
    private static final class Reader {

        private final List<String> tokens = new ArrayList<>();
        private int next;

        Reader(String expression) {
            var matcher = TOKEN.matcher(expression);
            for (var at = 0; !expression.substring(at).isBlank(); at = matcher.end()) {
                if (!matcher.region(at, expression.length()).lookingAt()) {
                    throw new IllegalArgumentException("cannot be read from " + expression.substring(at));
                }
                tokens.add(matcher.group(1));
            }
        }

        Step whole() {
            var step = operators(0);
            if (next < tokens.size()) throw new IllegalArgumentException("more than one expression: " + tokens);
            return step;
        }

        private boolean isNext(String token) {
            return next < tokens.size() && tokens.get(next).equals(token);
        }

        private String take() {
            if (next >= tokens.size()) throw new IllegalArgumentException("ends too early: " + tokens);
            return tokens.get(next++);
        }

        private void take(String expected) {
            var token = take();
            if (!token.equals(expected)) throw new IllegalArgumentException(expected + " expected, not " + token);
        }

        private Step operators(int above) {
            var left = path();
            while (next < tokens.size()) {
                var operator = tokens.get(next);
                var binding = BINDING.getOrDefault(operator, 0);
                if (binding <= above) break;
                next++;
                left = operator.equals("is") ? is(left, take()) : operator(operator, left, operators(binding));
            }
            return left;
        }

        private static Step is(Step left, String type) {
            return (focus, around) -> {
                var items = left.on(focus, around);
                return items.isEmpty() ? List.of() : one(isType(items.getFirst(), type));
            };
        }

        private static Step operator(String operator, Step left, Step right) {
            return switch (operator) {
                case "and" -> decided(left, right, false, false);
                case "or" -> decided(left, right, true, true);
                case "implies" -> implies(left, right);
                case "xor" ->
                    (focus, around) -> {
                        var a = truth(left.on(focus, around));
                        var b = truth(right.on(focus, around));
                        return a == null || b == null ? List.of() : one(!a.equals(b));
                    };
                case "in" ->
                    (focus, around) -> {
                        var items = left.on(focus, around);
                        return items.isEmpty() ? items : one(isAmong(right.on(focus, around), items.getFirst()));
                    };
                case "|" ->
                    (focus, around) -> {
                        var both = new ArrayList<>(left.on(focus, around));
                        both.addAll(right.on(focus, around));
                        return distinct(both);
                    };
                case "&" ->
                    (focus, around) -> {
                        var a = text(left.on(focus, around));
                        var b = text(right.on(focus, around));
                        return one((a == null ? "" : a) + (b == null ? "" : b));
                    };
                case "+" ->
                    (focus, around) -> {
                        var a = text(left.on(focus, around));
                        var b = text(right.on(focus, around));
                        return a == null || b == null ? List.of() : one(a + b);
                    };
                case "=" -> equal(left, right, true);
                case "!=" -> equal(left, right, false);
                case "<" -> ordered(left, right, order -> order < 0);
                case ">" -> ordered(left, right, order -> order > 0);
                case "<=" -> ordered(left, right, order -> order <= 0);
                case ">=" -> ordered(left, right, order -> order >= 0);
                default -> throw new IllegalArgumentException("unknown operator " + operator);
            };
        }

        /** {@code and} is decided by one false, {@code or} by one true. */
        private static Step decided(Step left, Step right, Boolean by, boolean result) {
            return (focus, around) -> {
                var a = truth(left.on(focus, around));
                if (by.equals(a)) return one(result);
                var b = truth(right.on(focus, around));
                if (by.equals(b)) return one(result);
                return a == null || b == null ? List.of() : one(!result);
            };
        }

        private static Step implies(Step left, Step right) {
            return (focus, around) -> {
                var a = truth(left.on(focus, around));
                if (Boolean.FALSE.equals(a)) return one(true);
                var b = truth(right.on(focus, around));
                if (Boolean.TRUE.equals(b)) return one(true);
                return a == null || b == null ? List.of() : one(false);
            };
        }

        private static Step equal(Step left, Step right, boolean wanted) {
            return (focus, around) -> {
                var a = left.on(focus, around);
                var b = right.on(focus, around);
                if (a.isEmpty() || b.isEmpty()) return List.of();
                var equal = a.size() == b.size();
                for (var i = 0; equal && i < a.size(); i++) equal = same(a.get(i), b.get(i));
                return one(equal == wanted);
            };
        }

        private static Step ordered(Step left, Step right, Predicate<Integer> wanted) {
            return (focus, around) -> {
                var a = left.on(focus, around);
                var b = right.on(focus, around);
                if (a.isEmpty() || b.isEmpty()) return List.of();
                var order = order(a.getFirst(), b.getFirst());
                return order == null ? List.of() : one(wanted.test(order));
            };
        }

        private Step path() {
            var step = term();
            while (isNext(".")) {
                next++;
                var before = step;
                var then = invocation(take());
                step = (focus, around) -> then.on(before.on(focus, around), around);
            }
            return step;
        }

        private Step term() {
            var token = take();
            if (token.startsWith("'")) {
                var text = one(unescaped(token.substring(1, token.length() - 1)));
                return (focus, around) -> text;
            }
            if (Character.isDigit(token.charAt(0))) {
                var number = one(new BigDecimal(token));
                return (focus, around) -> number;
            }
            return switch (token) {
                case "(" -> {
                    var inner = operators(0);
                    take(")");
                    yield inner;
                }
                case "{" -> {
                    take("}");
                    yield (focus, around) -> List.of();
                }
                case "true" -> (focus, around) -> one(true);
                case "false" -> (focus, around) -> one(false);
                case "$this" -> (focus, around) -> one(around.self());
                // Contained resources are not compiled, so a resource is always its own root.
                case "%resource", "%rootResource" -> (focus, around) -> one(around.resource());
                case "%ucum" -> (focus, around) -> one("http://unitsofmeasure.org");
                default -> invocation(token);
            };
        }

        private static String unescaped(String text) {
            return text.replaceAll("\\\\(.)", "$1");
        }

        private Step invocation(String name) {
            if (!Character.isLetter(name.charAt(0)) && name.charAt(0) != '`') {
                throw new IllegalArgumentException("unknown: " + name);
            }
            if (!isNext("(")) return member(name.replace("`", ""));
            next++;
            if (Set.of("ofType", "as", "is").contains(name)) {
                var type = take();
                take(")");
                return typed(name, type);
            }
            var arguments = new ArrayList<Step>();
            while (!isNext(")")) {
                arguments.add(operators(0));
                if (isNext(",")) next++;
            }
            next++;
            return function(name, arguments);
        }

        private static Step member(String name) {
            return (focus, around) -> {
                if (focus.size() == 1 && focus.getFirst() instanceof Node node) return List.copyOf(node.children(name));
                var found = new ArrayList<Object>();
                for (var item : focus) {
                    if (item instanceof Node node) found.addAll(node.children(name));
                }
                return found;
            };
        }

        private static Step typed(String name, String type) {
            if (!name.equals("is")) return (focus, around) -> kept(focus, item -> isType(item, type));
            return (focus, around) -> focus.isEmpty() ? focus : one(isType(focus.getFirst(), type));
        }

        private static Step function(String name, List<Step> with) {
            var first = with.isEmpty() ? null : with.getFirst();
            if (first == null) {
                return switch (name) {
                    case "exists" -> (focus, around) -> one(focus.stream().anyMatch(FhirPath::isThere));
                    case "empty" -> (focus, around) -> one(focus.stream().noneMatch(FhirPath::isThere));
                    case "not" ->
                        (focus, around) -> {
                            var value = truth(focus);
                            return value == null ? List.of() : one(!value);
                        };
                    case "count" -> (focus, around) -> one(BigDecimal.valueOf(focus.size()));
                    case "first" -> (focus, around) -> focus.isEmpty() ? focus : one(focus.getFirst());
                    case "children" ->
                        (focus, around) -> {
                            var found = new ArrayList<Object>();
                            for (var item : focus) if (item instanceof Node node) found.addAll(node.children());
                            return found;
                        };
                    case "descendants" ->
                        (focus, around) -> {
                            var found = new ArrayList<Object>();
                            for (var item : focus) if (item instanceof Node node) descend(node, found);
                            return found;
                        };
                    case "hasValue" -> (focus, around) -> one(focus.size() == 1 && hasValue(focus.getFirst()));
                    case "length" ->
                        (focus, around) -> {
                            var text = text(focus);
                            return text == null ? List.of() : one(BigDecimal.valueOf(text.length()));
                        };
                    case "toString" -> (focus, around) -> one(text(focus));
                    case "isDistinct" -> (focus, around) -> one(distinct(focus).size() == focus.size());
                    default -> throw new IllegalArgumentException("unknown function " + name);
                };
            }
            return switch (name) {
                case "exists" ->
                    (focus, around) -> one(!where(focus, first, around).isEmpty());
                case "where" -> (focus, around) -> where(focus, first, around);
                case "all" -> (focus, around) -> one(where(focus, first, around).size() == focus.size());
                case "select" ->
                    (focus, around) -> {
                        var found = new ArrayList<Object>();
                        for (var item : focus) found.addAll(first.on(one(item), around.at(item)));
                        return found;
                    };
                case "skip" ->
                    (focus, around) -> {
                        var skip = number(first, focus, around);
                        return skip >= focus.size() ? List.of() : focus.subList(skip, focus.size());
                    };
                case "substring" ->
                    (focus, around) -> {
                        var text = text(focus);
                        var from = number(first, focus, around);
                        return text == null || from >= text.length() ? List.of() : one(text.substring(from));
                    };
                case "matches" -> matches(first);
                case "startsWith" -> onText(first, String::startsWith);
                case "contains" -> onText(first, String::contains);
                case "trace" -> (focus, around) -> focus;
                case "intersect" ->
                    (focus, around) -> {
                        var other = first.on(one(around.self()), around);
                        return distinct(kept(focus, item -> isAmong(other, item)));
                    };
                default -> throw new IllegalArgumentException("unknown function " + name + " with arguments");
            };
        }

        /** HAPI finds a value in everything that is not a primitive, so ele-1 never fails there. */
        private static boolean hasValue(Object item) {
            return !(item instanceof Node node) || !node.isPrimitive() || node.value != null && !node.value.isEmpty();
        }

        private static int number(Step step, List<Object> focus, Around around) {
            return ((BigDecimal) step.on(focus, around).getFirst()).intValueExact();
        }

        private static List<Object> where(List<Object> focus, Step condition, Around around) {
            return kept(focus, item -> isTrue(condition.on(one(item), around.at(item))));
        }

        private static Step matches(Step pattern) {
            var regex = text(pattern.on(List.of(), new Around(NOWHERE, NOWHERE)));
            if (regex == null) throw new IllegalArgumentException("matches needs a constant");
            var compiled = Pattern.compile(regex, Pattern.DOTALL);
            return (focus, around) -> {
                if (focus.isEmpty()) return focus;
                var text = text(focus);
                return one(text != null
                        && !text.isEmpty()
                        && compiled.matcher(text).find());
            };
        }

        private static Step onText(Step argument, BiPredicate<String, String> test) {
            return (focus, around) -> {
                var other = text(argument.on(focus, around));
                if (focus.isEmpty() || other == null) return List.of();
                var text = text(focus);
                return one(text != null && test.test(text, other));
            };
        }
    }
}
