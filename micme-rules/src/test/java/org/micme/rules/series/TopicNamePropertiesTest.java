package org.micme.rules.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.micme.rules.policy.NameFeature;
import org.micme.rules.policy.NamePolicy;

/** Names against the page's own words, written down as regular expressions over text with one blank between words. */
class TopicNamePropertiesTest {

    private static final String DAY = "(0?[1-9]|[12][0-9]|3[01])";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String NAMED =
            "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?|september"
                    + "|oct(ober)?|nov(ember)?|dec(ember)?)";
    private static final String NTH = DAY + "(st|nd|rd|th)?";
    private static final Pattern DATE = Pattern.compile(".* (" + "[0-9]{4} " + MONTH + " " + DAY
            + "|" + MONTH + " " + DAY + " ([0-9]{2}|[0-9]{4})"
            + "|" + NAMED + " " + NTH
            + "|" + NTH + " " + NAMED
            + "|(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{2}"
            + ") .*");
    private static final Pattern PLACEHOLDER = Pattern.compile(".* (tbd|tba|to be announced|to be determined) .*");

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 33).map(String::valueOf),
                Arbitraries.of(
                        "01", "09", "00", "31", "32", "12", "13", "2025", "1999", "25", "051425", "133225", "0514255"));
        Arbitrary<String> words = Arbitraries.of(
                "may",
                "MAY",
                "March",
                "sept",
                "Sep",
                "september",
                "Dec",
                "june",
                "jun",
                "tbd",
                "TBA",
                "to",
                "be",
                "announced",
                "determined",
                "grand",
                "Rounds",
                "Schock",
                "1st",
                "22nd",
                "3rd",
                "14th",
                "32th",
                "0st",
                "é",
                "心",
                "x");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", "/", "-", ".", ", ", "  ", "");
        return Arbitraries.oneOf(numbers, words)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(parts -> gaps.list().ofSize(parts.size()).map(between -> joined(parts, between)));
    }

    private static String joined(List<String> parts, List<String> between) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            name.append(parts.get(i)).append(between.get(i));
        }
        return name.toString();
    }

    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                        .trim() + " ";
    }

    private static boolean has(NameFeature feature, String name, String series) {
        return TopicName.reflectsTopic(name, series, new NamePolicy(Array.of(feature), Array.empty()));
    }

    @Property
    void datesAreFoundAsThePageSays(@ForAll("names") String name) {
        assertThat(has(NameFeature.DATE, name, ""))
                .as(name)
                .isEqualTo(DATE.matcher(words(name)).matches());
    }

    @Property
    void placeholdersAreFoundAsThePageSays(@ForAll("names") String name) {
        assertThat(has(NameFeature.PLACEHOLDER, name, ""))
                .as(name)
                .isEqualTo(PLACEHOLDER.matcher(words(name)).matches());
    }

    @Property
    void theSeriesNameIsFoundAsThePageSays(@ForAll("names") String name, @ForAll("names") String series) {
        String within = name + " " + series + " x";

        assertThat(has(NameFeature.SERIES_NAME, within, series))
                .isEqualTo(!words(series).isBlank());
        assertThat(has(NameFeature.SERIES_NAME, name, series))
                .isEqualTo(!words(series).isBlank() && words(name).contains(words(series)));
    }

    @Property
    void theSeriesNameIsFoundInAnyScript(@ForAll String name, @ForAll String series) {
        assertThat(has(NameFeature.SERIES_NAME, name + " " + series, series))
                .isEqualTo(!words(series).isBlank());
    }

    @Property
    void whatMustNotBeThereIsWhatMustBeThereTurnedRound(@ForAll("names") String name, @ForAll NameFeature feature) {
        NamePolicy without = new NamePolicy(Array.empty(), Array.of(feature));
        assertThat(TopicName.reflectsTopic(name, "grand rounds", without))
                .isEqualTo(!has(feature, name, "grand rounds"));
    }

    @Property
    void caseAndPunctuationAreFolded(@ForAll("names") String name, @ForAll NameFeature feature) {
        String shouted = "!" + name.toUpperCase(Locale.ROOT).replace(" ", " -- ") + "?";
        assertThat(has(feature, shouted, "grand rounds")).isEqualTo(has(feature, name, "grand rounds"));
    }
}
