package org.micme.rules.policy;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.Profession;
import org.micme.domain.credit.CreditType;
import org.micme.domain.disclosure.ContentRole;
import org.micme.domain.moc.BoardCode;

/**
 * Every figure and choice that a rule reads, under a name and a version (policies.md). One institution's policy differs from
 * another's in data alone; no rule holds a figure.
 *
 * <p>Immutable and thread safe. It is built with {@link PolicyBuilder}, mostly out of another one; the shipped ones are in
 * {@link PolicyPacks}.
 */
public final class Policy {

    private final PolicyParts.Accreditation accreditation;
    private final PolicyParts.Learning learning;
    private final PolicyParts.Accounts accounts;
    private final PolicyParts.Particulars particulars;
    // Looked up at every decision; the lists keep the order for reading.
    private final Set<String> knownDegrees;
    private final boolean[] disclosing = new boolean[ContentRole.values().length];

    Policy(
            PolicyParts.Accreditation accreditation,
            PolicyParts.Learning learning,
            PolicyParts.Accounts accounts,
            PolicyParts.Particulars particulars) {
        this.accreditation = Objects.requireNonNull(accreditation, "accreditation");
        this.learning = Objects.requireNonNull(learning, "learning");
        this.accounts = Objects.requireNonNull(accounts, "accounts");
        this.particulars = Objects.requireNonNull(particulars, "particulars");
        this.knownDegrees = new HashSet<>();
        for (String degree : accounts.degrees()) {
            knownDegrees.add(degree);
        }
        for (ContentRole role : accreditation.disclosure().required()) {
            disclosing[role.ordinal()] = true;
        }
    }

    PolicyParts.Accreditation accreditation() {
        return accreditation;
    }

    PolicyParts.Learning learning() {
        return learning;
    }

    PolicyParts.Accounts accounts() {
        return accounts;
    }

    /**
     * The same figures under another title.
     *
     * @param other never null
     * @return a changed copy
     */
    public Policy entitled(PolicyTitle other) {
        return new Policy(
                accreditation,
                learning,
                accounts,
                PolicyParts.Made.of(particulars).entitled(other));
    }

    /**
     * The name, such as {@code micme}; with {@code *} behind it where something was changed.
     *
     * @return never null
     */
    public String name() {
        return particulars.name();
    }

    /**
     * The version under that name.
     *
     * @return never null
     */
    public String version() {
        return particulars.version();
    }

    /**
     * Name, version, dates and sources.
     *
     * @return never null
     */
    public PolicyTitle title() {
        return particulars.title();
    }

    /**
     * When credit can be claimed.
     *
     * @return never null
     */
    public ClaimPolicy claim() {
        return learning.claim();
    }

    /**
     * Whose disclosures count, and for how long.
     *
     * @return never null
     */
    public DisclosurePolicy disclosure() {
        return accreditation.disclosure();
    }

    /**
     * What has to be done before a child.
     *
     * @return never null
     */
    public ReadinessPolicy readiness() {
        return accreditation.readiness();
    }

    /**
     * What a child's name has to show.
     *
     * @return never null
     */
    public NamePolicy topicName() {
        return accreditation.name();
    }

    /**
     * When a child that is not approved is looked at.
     *
     * @return never null
     */
    public WatchPolicy watch() {
        return accreditation.watch();
    }

    /**
     * When the office can approve.
     *
     * @return never null
     */
    public ApprovalPolicy approval() {
        return accreditation.approval();
    }

    /**
     * For which year a series is approved.
     *
     * @return never null
     */
    public SeriesPolicy series() {
        return accreditation.series();
    }

    /**
     * Which days are no business days.
     *
     * @return never null
     */
    public CalendarPolicy calendar() {
        return accreditation.calendar();
    }

    /**
     * Which addresses are the same.
     *
     * @return never null
     */
    public EmailPolicy email() {
        return particulars.email();
    }

    /**
     * The degrees to choose from at sign-up, in order.
     *
     * @return never null
     */
    public Seq<String> degrees() {
        return accounts.degrees();
    }

    /**
     * Which credit types each profession can claim.
     *
     * @return never null
     */
    public Map<Profession, Seq<CreditType>> entitlements() {
        return particulars.entitlements().all();
    }

    /**
     * In which steps credit is claimed.
     *
     * @return never null
     */
    public CreditPolicy credit() {
        return learning.credit();
    }

    /**
     * How credit accrues.
     *
     * @return never null
     */
    public AccruedPolicy accrued() {
        return learning.accrued();
    }

    /**
     * What a password has to be.
     *
     * @return never null
     */
    public PasswordPolicy password() {
        return accounts.password();
    }

    /**
     * The boards that take part.
     *
     * @return never null
     */
    public Seq<BoardPolicy> boards() {
        return particulars.boards().all();
    }

    /**
     * What a board asks for.
     *
     * @param code never null
     * @return the board; one that needs id and birth day where this policy doesn't know it; never null
     */
    public BoardPolicy board(BoardCode code) {
        return particulars.boards().named(code);
    }

    /**
     * Whether a profession can claim a credit type (CRE-6).
     *
     * @param profession never null
     * @param type never null
     * @return true where it can
     */
    public boolean entitles(Profession profession, CreditType type) {
        return particulars.entitlements().include(profession, type);
    }

    /**
     * Whether a degree is on the list, compared exactly (ACC-5).
     *
     * @param degree never null
     * @return true where it is
     */
    public boolean hasDegree(String degree) {
        return knownDegrees.contains(degree);
    }

    /**
     * Whether the disclosures of a role count (DIS-10).
     *
     * @param role never null
     * @return true where they do
     */
    public boolean requiresDisclosureOf(ContentRole role) {
        return disclosing[role.ordinal()];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Policy that
                && accreditation.equals(that.accreditation)
                && learning.equals(that.learning)
                && accounts.equals(that.accounts)
                && (particulars == that.particulars
                        || PolicyParts.Made.of(particulars).equals(PolicyParts.Made.of(that.particulars)));
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }

    @Override
    public String toString() {
        return name() + " " + version();
    }
}
