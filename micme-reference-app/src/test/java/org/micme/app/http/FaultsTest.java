package org.micme.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.rules.Contribution;
import org.micme.rules.Decision;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
import org.micme.rules.RuleContributor;
import org.micme.rules.policy.Policy;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** What goes wrong on this side gives the caller a number, and the log the place; neither tells what was sent. */
class FaultsTest {

    private static final String SECRET = "ann.arbor@example.org";
    private static final String FACTS =
            "{\"id\":\"" + SECRET + "\",\"facts\":{\"childStatus\":\"APPROVED\",\"facultyCount\":1}}";

    private final Logger logger = (Logger) LoggerFactory.getLogger("org.micme");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /** A plug-in that breaks, and tells too much. */
    private record Breaking(Throwable fault) implements RuleContributor {

        @Override
        public String name() {
            return "breaking";
        }

        @Override
        public <F> Contribution contribute(Rule<F, ?, ?> rule, F facts, Decision<?, ?> own, Policy policy) {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) fault;
        }
    }

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setAdditive(true);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPlugInThatBreaksIsANumberToTheCallerAndAPlaceInTheLog(boolean error) {
        Throwable fault = error
                ? new StackOverflowError(SECRET)
                : new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
        try (Served served = Served.with(RuleBook.with(new Breaking(fault)))) {
            HttpResponse<String> response = served.decide("flyer", FACTS);

            JsonNode problem = Examples.JSON.readTree(response.body());
            Matcher number =
                    Pattern.compile("\\d{12}").matcher(problem.get("detail").asString());
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(problem.get("code").asString()).isEqualTo("INTERNAL_ERROR");
            assertThat(response.body())
                    .doesNotContain(SECRET)
                    .doesNotContain("Exception")
                    .doesNotContain("micme.app");
            assertThat(number.find()).isTrue();
            assertThat(log.list).hasSize(1);
            ILoggingEvent line = log.list.get(0);
            assertThat(line.getFormattedMessage())
                    .contains(number.group())
                    .contains("POST /api/v1/decisions/{rule}")
                    .contains(fault.getClass().getName())
                    .contains("FaultsTest.java")
                    .doesNotContain(SECRET)
                    .doesNotContain("\n");
            assertThat(line.getThrowableProxy()).isNull();
        }
    }
}
