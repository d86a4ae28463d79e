package org.micme.spi.record;

import java.time.Instant;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.decision.LoggedDecision.HeldPolicy;

/** How logged decisions are written down. */
public final class DecisionRecords {

    /** A decision as it was made. Request, answer and policy are texts in it, so that they come back to the character. */
    public static final Kind<LoggedDecision> LOGGED_DECISION = decision();

    private DecisionRecords() {}

    private static Kind<LoggedDecision> decision() {
        ShapeBuilder<LoggedDecision> s = Shape.of("logged decision");
        Field<String> id = s.needs("id", RecordKinds.TEXT, LoggedDecision::id);
        Field<String> subjectKind = s.needs("subjectKind", RecordKinds.TEXT, LoggedDecision::subjectKind);
        Field<String> subjectKey = s.needs("subjectKey", RecordKinds.TEXT, LoggedDecision::subjectKey);
        Field<Instant> decidedAt = s.needs("decidedAt", RecordKinds.INSTANT, LoggedDecision::decidedAt);
        Field<String> rule = s.needs("rule", RecordKinds.TEXT, LoggedDecision::rule);
        Field<String> edition = s.needs("edition", RecordKinds.TEXT, LoggedDecision::edition);
        Field<HeldPolicy> policy = s.needs("policy", policy(), LoggedDecision::policy);
        Field<String> request = s.needs("request", RecordKinds.TEXT, LoggedDecision::request);
        Field<String> answer = s.needs("answer", RecordKinds.TEXT, LoggedDecision::answer);
        return s.buildSelfChecking(v -> new LoggedDecision(
                v.get(id),
                new LoggedDecision.Subject(v.get(subjectKind), v.get(subjectKey)),
                v.get(decidedAt),
                new LoggedDecision.Basis(v.get(rule), v.get(edition), v.get(policy)),
                new LoggedDecision.Exchange(v.get(request), v.get(answer))));
    }

    private static Kind<HeldPolicy> policy() {
        ShapeBuilder<HeldPolicy> s = Shape.of("held policy");
        Field<String> name = s.needs("name", RecordKinds.TEXT, HeldPolicy::name);
        Field<String> version = s.needs("version", RecordKinds.TEXT, HeldPolicy::version);
        Field<String> content = s.needs("content", RecordKinds.TEXT, HeldPolicy::content);
        return s.buildSelfChecking(v -> new HeldPolicy(v.get(name), v.get(version), v.get(content)));
    }
}
