package org.micme.rules.policy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import org.micme.domain.account.Profession;
import org.micme.domain.credit.CreditType;
import org.micme.rules.policy.BoardPolicy.InForce;

/**
 * Builds a policy in Java out of another one: only what differs is said.
 *
 * <p>Mutable; for one thread. Without a title of its own the result carries the name of its base with {@code *} behind it, as
 * a policy given with a request does (decisions.md).
 */
public final class PolicyBuilder {

    private PolicyTitle title;
    private ClaimPolicy claim;
    private DisclosurePolicy disclosure;
    private ReadinessPolicy readiness;
    private NamePolicy topicName;
    private WatchPolicy watch;
    private ApprovalPolicy approval;
    private SeriesPolicy series;
    private CalendarPolicy calendar;
    private EmailPolicy email;
    private Seq<String> degrees;
    private Map<Profession, Seq<CreditType>> entitlements;
    private CreditPolicy credit;
    private AccruedPolicy accrued;
    private PasswordPolicy password;
    private Seq<BoardPolicy> boards;

    private PolicyBuilder(Policy base) {
        this.title = changed(base);
        this.claim = base.claim();
        this.disclosure = base.disclosure();
        this.readiness = base.readiness();
        this.topicName = base.topicName();
        this.watch = base.watch();
        this.approval = base.approval();
        this.series = base.series();
        this.calendar = base.calendar();
        this.email = base.email();
        this.degrees = base.degrees();
        this.entitlements = base.entitlements();
        this.credit = base.credit();
        this.accrued = base.accrued();
        this.password = base.password();
        this.boards = base.boards();
    }

    /**
     * Begins with all that another policy says.
     *
     * @param base never null
     * @return a builder
     */
    public static PolicyBuilder from(Policy base) {
        return new PolicyBuilder(base);
    }

    static PolicyTitle changed(Policy base) {
        return new PolicyTitle(
                base.name() + "*", base.version(), Option.some(base.name()), InForce.ALWAYS, LinkedHashMap.empty());
    }

    /**
     * Gives the policy a name and a version of its own.
     *
     * @param name never null, never blank
     * @param version never null, never blank
     * @return this builder
     */
    public PolicyBuilder title(String name, String version) {
        title = new PolicyTitle(name, version, title.base(), title.inForce(), title.sources());
        return this;
    }

    /**
     * When credit can be claimed.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder claim(ClaimPolicy value) {
        claim = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Whose disclosures count, and for how long.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder disclosure(DisclosurePolicy value) {
        disclosure = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * What has to be done before a child.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder readiness(ReadinessPolicy value) {
        readiness = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * What a child's name has to show.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder topicName(NamePolicy value) {
        topicName = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * When a child that is not approved is looked at.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder watch(WatchPolicy value) {
        watch = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * When the office can approve.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder approval(ApprovalPolicy value) {
        approval = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * For which year a series is approved.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder series(SeriesPolicy value) {
        series = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Which days are no business days.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder calendar(CalendarPolicy value) {
        calendar = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Which addresses are the same.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder email(EmailPolicy value) {
        email = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * The degrees to choose from at sign-up.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder degrees(Seq<String> value) {
        degrees = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Which credit types each profession can claim.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder entitlements(Map<Profession, Seq<CreditType>> value) {
        entitlements = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * In which steps credit is claimed.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder credit(CreditPolicy value) {
        credit = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * How credit accrues.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder accrued(AccruedPolicy value) {
        accrued = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * What a password has to be.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder password(PasswordPolicy value) {
        password = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * The boards that take part.
     *
     * @param value never null
     * @return this builder
     */
    public PolicyBuilder boards(Seq<BoardPolicy> value) {
        boards = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Completes the policy.
     *
     * @return the policy
     */
    public Policy build() {
        return new Policy(
                new PolicyParts.Accreditation(disclosure, readiness, topicName, watch, approval, series, calendar),
                new PolicyParts.Learning(claim, credit, accrued),
                new PolicyParts.Accounts(degrees, password),
                new PolicyParts.Made(title, Entitlements.of(entitlements), Boards.of(boards), email));
    }
}
