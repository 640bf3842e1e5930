package se.lotsen.web.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Role;
import se.lotsen.web.support.OurCookie;
import se.lotsen.web.support.Page;

class PagesTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("/$"))
            .importPackages("se.lotsen.web");
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void every_route_says_who_may_use_it() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should(nameRolesForEveryRoute())
                .because("a route without roles is open by oversight")
                .check(CODE);
    }

    @Test
    void every_cookie_has_its_name_in_one_place() {
        noClasses()
                .that()
                .areNotAssignableTo(OurCookie.class)
                .should()
                .callMethod(Cookie.class, "of", String.class, String.class)
                .because("SecureCookiesTest tries each of them by its name")
                .check(CODE);
    }

    private static final String LEADERS_LINK =
            "a leader has no account; the secret in the address is the key to one session (ADR 25)";

    /** Routes that need no login, each with its reason. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("LoginController.login", "nobody is signed in before it"),
            Map.entry("HomeController.language", "the login page has a language too"),
            Map.entry("ProgramController.municipalities", "the programme is for seniors, who have no account (ADR 24)"),
            Map.entry("ProgramController.places", "the programme"),
            Map.entry("ProgramController.one", "the programme"),
            Map.entry("ProgramController.paper", "the programme on paper"),
            Map.entry("ProgramFilController.calendar", "the programme in a calendar program, which cannot sign in"),
            Map.entry(
                    "TillganglighetController.municipalities",
                    "the law asks that everyone can read how accessible the pages are"),
            Map.entry("TillganglighetController.statement", "the same"),
            Map.entry("TillganglighetController.tell", "and that everyone can tell what could not be used"),
            Map.entry(
                    "SynpunktController.municipalities",
                    "seniors, who have no account, tell what they think, without a name if they like (ADR 28)"),
            Map.entry("SynpunktController.form", "the same"),
            Map.entry("SynpunktController.tell", "the same"),
            Map.entry(
                    "KalenderFilController.feed",
                    "a calendar program cannot sign in; the secret in the address is the key (ADR 20)"),
            Map.entry("LankController.sheet", LEADERS_LINK),
            Map.entry("LankController.save", LEADERS_LINK),
            Map.entry("LankController.callOffForm", LEADERS_LINK),
            Map.entry("LankController.callOff", LEADERS_LINK),
            Map.entry("LankController.remarkForm", LEADERS_LINK),
            Map.entry("LankController.remark", LEADERS_LINK));

    @Test
    void a_route_that_needs_no_login_is_known_with_its_reason() {
        var open = CODE.stream()
                .filter(c -> c.isAnnotatedWith(Controller.class))
                .flatMap(c -> c.getMethods().stream()
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethodMapping.class))
                        .filter(method -> !method.isAnnotatedWith(Error.class) && isOpen(c, method))
                        .map(method -> c.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toSet());

        assertThat(open).isEqualTo(OPEN.keySet());
    }

    private static boolean isOpen(JavaClass controller, JavaMethod method) {
        var secured = method.isAnnotatedWith(Secured.class)
                ? method.getAnnotationOfType(Secured.class)
                : controller.getAnnotationOfType(Secured.class);
        return Set.of(secured.value()).contains(SecurityRule.IS_ANONYMOUS);
    }

    @Test
    void a_page_knows_neither_sql_nor_fhir() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "io.micronaut.data..",
                        "org.flywaydb..",
                        "ca.uhn..",
                        "org.hl7..",
                        "se.lotsen.profiles..")
                .because("a page shows what a use case answers; the rest would be a second way around tenant and log")
                .check(CODE);
    }

    @Test
    void a_page_says_days_in_its_own_language() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.lotsen.web.support.Dates")
                .and()
                .haveNameNotMatching("se\\.lotsen\\.web\\.support\\.Dates\\$.*")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("se.lotsen.shared.SwedishText")
                .because("Texts words a day in the reader's language; SwedishText is for what is always Swedish")
                .check(CODE);
    }

    @Test
    void a_page_reads_no_tables() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("se\\.lotsen\\..*Rows")
                .because("rows belong to their feature")
                .check(CODE);
    }

    @Test
    void screens_do_not_reach_into_each_others_templates() throws IOException {
        for (var page : pages()) {
            var template = SOURCES.resolve(page.getName().replace('.', '/') + ".jte");
            assertThat(template).as("the template of " + page.getSimpleName()).exists();
            assertThat(Files.readAllLines(template))
                    .as(template + " takes one parameter, the page")
                    .filteredOn(line -> line.startsWith("@param"))
                    .hasSize(1);
        }
    }

    @Test
    void every_package_has_a_door_sign() {
        assertThat(CODE.stream()
                        .filter(c -> !c.getSimpleName().isEmpty())
                        .map(JavaClass::getPackage)
                        .distinct())
                .allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void nothing_inline_that_the_content_security_policy_would_stop() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            for (var template : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                assertThat(Files.readString(template))
                        .as(template.toString())
                        .doesNotContainPattern("<style|\\sstyle=\"|\\son[a-z]+=\"|<script>");
            }
        }
    }

    @Test
    void a_button_that_only_scripts_can_answer_waits_for_them() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            for (var template : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                assertThat(Files.readString(template))
                        .as(template + ": without scripts a print button is dead, and is not shown")
                        .doesNotContainPattern("data-print(?! hidden)");
            }
        }
    }

    private static java.util.List<JavaClass> pages() {
        return CODE.stream()
                .filter(c -> c.isRecord() && c.isAssignableTo(Page.class))
                .toList();
    }

    private static ArchCondition<JavaClass> nameRolesForEveryRoute() {
        return new ArchCondition<>("name roles for every route") {
            @Override
            public void check(JavaClass controller, ConditionEvents events) {
                for (var method : controller.getMethods()) {
                    if (!method.isMetaAnnotatedWith(HttpMethodMapping.class)) continue;
                    for (var fault : faults(controller, method)) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " " + fault));
                    }
                }
            }
        };
    }

    private static java.util.List<String> faults(JavaClass controller, JavaMethod method) {
        var secured = method.isAnnotatedWith(Secured.class)
                ? method.getAnnotationOfType(Secured.class)
                : controller.isAnnotatedWith(Secured.class) ? controller.getAnnotationOfType(Secured.class) : null;
        if (secured == null) return java.util.List.of("names no roles");
        var faults = new ArrayList<String>();
        for (var role : secured.value()) if (!ROLES.contains(role)) faults.add("names " + role + ", which is no role");
        return faults;
    }

    private static final Set<String> ROLES = roles();

    private static Set<String> roles() {
        var roles = Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toSet());
        roles.add(SecurityRule.IS_ANONYMOUS);
        roles.add(SecurityRule.IS_AUTHENTICATED);
        return roles;
    }
}
