package se.lotsen.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.transaction.TransactionOperations;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.access.UseCase;

class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("/$"))
            .importPackages("se.lotsen");

    @Test
    void arrows_between_packages_point_one_way() {
        slices().matching("se.lotsen.(**)")
                .should()
                .beFreeOfCycles()
                .because("a feature that is read from the top down needs no other feature that reads it back")
                .check(CODE);
    }

    @Test
    void shared_knows_no_feature() {
        noClasses()
                .that()
                .resideInAPackage("se.lotsen.shared")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "live in another package of ours",
                        c -> c.getPackageName().startsWith("se.lotsen.")
                                && !c.getPackageName().equals("se.lotsen.shared")))
                .because("what everybody uses must not drag anybody along")
                .check(CODE);
    }

    @Test
    void the_story_is_told_in_its_order() {
        noClasses()
                .that()
                .resideInAnyPackage("se.lotsen.access", "se.lotsen.person", "se.lotsen.inbound", "se.lotsen.outbox")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.lotsen.referral..", "se.lotsen.casework..", "se.lotsen.healthtalk..")
                .because("persons and access are there before any referral is")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("se.lotsen.referral")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.lotsen.casework..", "se.lotsen.booking..", "se.lotsen.followup..")
                .because(
                        "a referral can be answered without a case; the case moves the referral's Task, never the reverse")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("se.lotsen.casework")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "se.lotsen.healthtalk..",
                        "se.lotsen.matching..",
                        "se.lotsen.booking..",
                        "se.lotsen.followup..",
                        "se.lotsen.letter..",
                        "se.lotsen.reportback..")
                .because(
                        "talk, activities and follow-ups move the case through its one door; the case knows none of them")
                .check(CODE);
    }

    @Test
    void hapi_stays_at_the_edge() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..fhir..", "se.lotsen.profiles..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ca.uhn..", "org.hl7..")
                .because("the rules are read by people who know municipalities, and FHIR releases must not reach them")
                .check(CODE);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.lotsen.shared.LotsenClock")
                .and()
                .doNotHaveFullyQualifiedName("se.lotsen.shared.Ids")
                // Tokens are agreed with somebody else's machine, and jobs must not sleep through a day that is lived
                // ahead.
                .and()
                .resideOutsideOfPackages("se.lotsen.sender", "se.lotsen.jobs")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("six months later is a test that should not take six months")
                .check(CODE);
    }

    @Test
    void one_place_opens_transactions() {
        noClasses()
                .that()
                .haveNameNotMatching("se\\.lotsen\\.access\\.\\$?Tenancy(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(TransactionOperations.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .because("a transaction without a tenant sees nothing at best and another municipality at worst")
                .check(CODE);
    }

    @Test
    void a_use_case_says_who_is_acting() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(UseCase.class)
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(takeOneActor())
                .because("role, tenant and access log are set from it")
                .check(CODE);
    }

    @Test
    void names_say_what_a_class_is_about() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)")
                .because("such a name fits anything, so anything ends up in it")
                .check(CODE);
    }

    @Test
    void every_package_has_a_door_sign_and_no_silent_nulls() {
        var packages = CODE.stream()
                .filter(c -> !c.isAnonymousClass() && !c.getSimpleName().isEmpty())
                .map(c -> c.getPackage())
                .distinct()
                .toList();
        org.assertj.core.api.Assertions.assertThat(packages)
                .as("because a reader who opens a package asks what it is, which tables it owns and who may call it")
                .allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void rows_stay_inside_their_feature() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Rows")
                .or()
                .haveSimpleNameEndingWith("Row")
                .and()
                .areAnnotatedWith(io.micronaut.data.annotation.MappedEntity.class)
                .should()
                .notBePublic()
                .because("a table with two writers has no rules")
                .check(CODE);
    }

    private static ArchCondition<JavaMethod> takeOneActor() {
        return new ArchCondition<>("take exactly one Actor") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var actors = method.getRawParameterTypes().stream()
                        .filter(type -> type.isEquivalentTo(Actor.class))
                        .count();
                var hidden = method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (actors != 1 && !hidden) events.add(SimpleConditionEvent.violated(method, method.getFullName()));
            }
        };
    }
}
