package org.micme.spi.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Account;
import org.micme.domain.activity.Child;
import org.micme.domain.application.Application;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.disclosure.Review;
import org.micme.domain.moc.BoardAward;
import org.micme.domain.moc.MocClaim;

/**
 * What was once written must be readable for ever: the names of fields and states, and the forms of values, are pinned in
 * {@code records.jsonl}, which is only ever added to.
 */
class PermanentNamesTest {

    private static final List<Class<?>> PUBLIC = List.of(
            AccountRecords.class,
            AccruedRecords.class,
            ApplicationRecords.class,
            AuditRecords.class,
            AwardRecords.class,
            ChildRecords.class,
            ClaimRecords.class,
            DecisionRecords.class,
            DisclosureRecords.class,
            FileRecords.class,
            MocRecords.class,
            OutboxRecords.class,
            ReviewRecords.class,
            SeriesRecords.class);

    private static final List<Class<?>> LIFECYCLES = List.of(
            Account.class,
            Application.class,
            BoardAward.class,
            Child.class,
            CreditClaim.class,
            MocClaim.class,
            Review.class);

    @Test
    void everyExampleIsWrittenAsItAlwaysWas() throws IOException {
        List<String> written = Example.all().stream()
                .map(example -> "{\"kind\":\"" + example.name() + "\",\"record\":" + example.json() + "}")
                .toList();

        assertThat(String.join("\n", written) + "\n").isEqualTo(pinned());
    }

    private static String pinned() throws IOException {
        try (InputStream in = PermanentNamesTest.class.getResourceAsStream("records.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyExampleComesBack() {
        Example.all().forEach(PermanentNamesTest::comesBack);
    }

    private static <T> void comesBack(Example<T> example) {
        Written.comesBack(example.kind(), example.value());
    }

    @Test
    void everyKindHasAnExample() {
        Set<Object> kinds = PUBLIC.stream()
                .flatMap(records -> Arrays.stream(records.getDeclaredFields()))
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(PermanentNamesTest::kind)
                .collect(Collectors.toSet());

        assertThat(kinds).hasSize(19);
        assertThat(Example.all().stream().<Object>map(Example::kind).collect(Collectors.toSet()))
                .isEqualTo(kinds);
    }

    @Test
    void everyStateHasAnExample() {
        Set<Object> shown = Example.all().stream()
                .<Object>map(example -> example.value().getClass())
                .collect(Collectors.toSet());

        assertThat(LIFECYCLES.stream().<Object>flatMap(Written::leaves))
                .hasSize(29)
                .allMatch(shown::contains);
    }

    private static Object kind(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
