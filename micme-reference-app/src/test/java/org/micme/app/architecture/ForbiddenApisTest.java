package org.micme.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may not be called, where, and why. */
class ForbiddenApisTest {

    private static final DescribedPredicate<JavaClass> ANYWHERE =
            DescribedPredicate.<JavaClass>alwaysTrue().as("lie anywhere");
    private static final DescribedPredicate<JavaClass> OUTSIDE_THE_APPLICATION =
            not(resideInAPackage(Part.APP.packages())).as("lie outside of the application");
    private static final DescribedPredicate<JavaClass> OUTSIDE_THE_COMMAND_LINE =
            not(resideInAPackage(Part.CLI.packages()).or(simpleName("Main"))).as("lie outside of the command line");

    /** A deed, and where it is forbidden. */
    private record Ban(ArchCondition<JavaClass> deed, DescribedPredicate<JavaClass> where, String why) {

        @Override
        public String toString() {
            return deed.getDescription();
        }
    }

    static List<Ban> bans() {
        return List.of(
                new Ban(
                        accesses("ask for the time", ForbiddenApisTest::isNow),
                        OUTSIDE_THE_APPLICATION,
                        "time is an argument: the edge of a window cannot be tested where a rule asks for it"),
                new Ban(
                        accesses("use a standard stream", ForbiddenApisTest::isStandardStream),
                        OUTSIDE_THE_COMMAND_LINE,
                        "a library answers with what it returns; the streams are the command line's"),
                new Ban(
                        accesses("use the machine's time zone", ForbiddenApisTest::isDefaultZone),
                        ANYWHERE,
                        "a date is a date in the institution's zone"),
                new Ban(
                        accesses("use the machine's language", ForbiddenApisTest::isDefaultLocale),
                        ANYWHERE,
                        "the same facts give the same text on every machine; name the locale"),
                new Ban(
                        accesses("use the machine's character set", ForbiddenApisTest::isDefaultCharset),
                        ANYWHERE,
                        "on 17 it is the operating system's; name UTF-8"),
                new Ban(
                        dependOnClassesThat(
                                DescribedPredicate.describe("are the old dates", ForbiddenApisTest::isOldDate)),
                        ANYWHERE,
                        "they are mutable, and know no zone; use java.time"));
    }

    @ParameterizedTest
    @MethodSource("bans")
    void nobodyDoesWhatIsForbidden(Ban ban) {
        noClasses().that(ban.where()).should(ban.deed()).because(ban.why()).check(Codebase.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("bans")
    void everyBanFindsTheSinner(Ban ban) {
        assertThat(noClasses()
                        .should(ban.deed())
                        .evaluate(new ClassFileImporter().importClasses(Sinner.class))
                        .hasViolation())
                .isTrue();
    }

    private static boolean isNow(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().equals("java.time")
                        && access.getName().equals("now")
                || isCall(access, System.class, "currentTimeMillis");
    }

    private static boolean isStandardStream(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("in", "out", "err").contains(access.getName())
                || access.getName().equals("printStackTrace");
    }

    private static boolean isDefaultZone(JavaAccess<?> access) {
        return isCall(access, ZoneId.class, "systemDefault")
                || isCall(access, Clock.class, "systemDefaultZone")
                || access.getTargetOwner().isEquivalentTo(TimeZone.class);
    }

    private static boolean isDefaultLocale(JavaAccess<?> access) {
        return isCall(access, Locale.class, "getDefault")
                || access.getTargetOwner().isEquivalentTo(String.class)
                        && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                                .contains(access.getName())
                        && !parameters(access).contains(Locale.class.getName());
    }

    private static boolean isDefaultCharset(JavaAccess<?> access) {
        return isCall(access, Charset.class, "defaultCharset")
                || isCall(access, String.class, "getBytes")
                        && parameters(access).isEmpty();
    }

    private static boolean isOldDate(JavaClass type) {
        return Set.of(
                        "java.util.Date",
                        "java.util.Calendar",
                        "java.util.GregorianCalendar",
                        "java.text.SimpleDateFormat")
                .contains(type.getName());
    }

    private static ArchCondition<JavaClass> accesses(String deed, Predicate<JavaAccess<?>> what) {
        return accessTargetWhere(DescribedPredicate.describe(deed, what)).as(deed);
    }

    private static boolean isCall(JavaAccess<?> access, Class<?> owner, String name) {
        return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name);
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access instanceof JavaCall<?> call
                ? call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                : List.of();
    }

    /** Does all of it. */
    @SuppressWarnings({"unused", "JavaUtilDate", "DefaultCharset", "JavaTimeDefaultTimeZone"})
    private static final class Sinner {

        static List<Object> everything() {
            System.out.println(Instant.now());
            byte[] bytes = "a".getBytes();
            return List.of(LocalDate.now(ZoneId.systemDefault()), new Date(), String.format("%d", bytes.length));
        }
    }
}
