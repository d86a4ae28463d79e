package org.micme.rules.series;

import io.vavr.collection.Seq;
import org.micme.rules.policy.NameFeature;
import org.micme.rules.policy.NamePolicy;

/** Whether the name of a child reflects its topic, as far as that can be told by looking at words (RSS-6). */
final class TopicName {

    private static final FoldedText[] PLACEHOLDERS = {
        FoldedText.of("tbd"), FoldedText.of("tba"), FoldedText.of("to be announced"), FoldedText.of("to be determined")
    };

    private static final int FEATURES = NameFeature.values().length;

    private final FoldedText name;
    private final String series;

    private TopicName(String name, String series) {
        this.name = FoldedText.of(name);
        this.series = series;
    }

    /** Whether a name has all that a policy wants in it, and nothing that it doesn't. */
    static boolean reflectsTopic(String name, String series, NamePolicy policy) {
        if (policy.mustContain().isEmpty() && policy.mustNotContain().isEmpty()) {
            return true;
        }
        TopicName topic = new TopicName(name, series);
        return topic.hasNoneOf(once(policy.mustNotContain())) && topic.hasAllOf(once(policy.mustContain()));
    }

    /** A policy may name a feature again and again: the name is looked through once for each. */
    private static Seq<NameFeature> once(Seq<NameFeature> features) {
        return features.size() > FEATURES ? features.distinct() : features;
    }

    private boolean hasNoneOf(Seq<NameFeature> features) {
        for (int i = 0; i < features.size(); i++) {
            if (has(features.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAllOf(Seq<NameFeature> features) {
        for (int i = 0; i < features.size(); i++) {
            if (!has(features.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean has(NameFeature feature) {
        return switch (feature) {
            case PLACEHOLDER -> name.containsAny(PLACEHOLDERS);
            case SERIES_NAME -> name.contains(FoldedText.of(series));
            case DATE -> DateWords.contains(name);
        };
    }
}
