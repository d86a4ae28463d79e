package org.micme.spi.record;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.domain.accrued.AccruedClaimLine;
import org.micme.domain.accrued.AccruedCredit;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.accrued.CreditLedger;
import org.micme.domain.accrued.EarnedCredit;
import org.micme.domain.accrued.Membership;
import org.micme.domain.accrued.MembershipPeriod;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.kernel.Version;

/** Accrued credit, its claims and memberships come back as they were written down. */
class AccruedRecordsTest {

    private static final PersonId LEARNER = PersonId.of("learner-1");

    @Provide
    Arbitrary<CreditLedger> ledgers() {
        return Any.person()
                .flatMap(learner -> Combinators.combine(
                                Any.version(),
                                credit(learner)
                                        .list()
                                        .uniqueElements(
                                                credit -> credit.earned().id())
                                        .ofMaxSize(4))
                        .as((version, credits) -> ledger(learner, version, Array.ofAll(credits))));
    }

    private static CreditLedger ledger(PersonId learner, Version version, Seq<AccruedCredit> credits) {
        return new CreditLedger(
                learner,
                version,
                LinkedHashMap.ofEntries(
                        credits.map(credit -> Map.entry(credit.earned().id(), credit))));
    }

    private static Arbitrary<AccruedCredit> credit(PersonId learner) {
        return Combinators.combine(
                        earned(learner),
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.longs().greaterOrEqual(0))
                .as((earned, how, random) -> {
                    long most = earned.amount().millionths();
                    long some = most == 1 ? 0 : 1 + random % (most - 1);
                    return AccruedCredit.of(
                            earned, new Amount(List.of(0L, some, most).get(how)));
                });
    }

    private static Arbitrary<EarnedCredit> earned(PersonId learner) {
        return Combinators.combine(
                        Any.text().map(AccruedCreditId::of),
                        Any.text(),
                        Any.text(),
                        Any.creditType(),
                        Any.amount(),
                        Any.date())
                .as((id, course, topic, type, amount, earnedOn) -> EarnedCredit.builder()
                        .id(id)
                        .learner(learner)
                        .course(course)
                        .topic(topic)
                        .type(type)
                        .amount(amount)
                        .earnedOn(earnedOn)
                        .build());
    }

    @Provide
    Arbitrary<AccruedClaim> claims() {
        Arbitrary<AccruedClaimLine> line = Combinators.combine(Any.text().map(AccruedCreditId::of), Any.amount())
                .as(AccruedClaimLine::new);
        return Combinators.combine(
                        Any.text().map(AccruedClaimId::of),
                        Any.person(),
                        Any.text(),
                        Any.creditType(),
                        line.list()
                                .uniqueElements(AccruedClaimLine::credit)
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Any.act())
                .as((id, learner, name, type, lines, act) -> AccruedClaim.builder()
                        .id(id)
                        .learner(learner)
                        .displayName(name)
                        .type(type)
                        .lines(Array.ofAll(lines))
                        .act(act)
                        .build());
    }

    @Provide
    Arbitrary<Membership> memberships() {
        Arbitrary<Seq<MembershipPeriod>> periods = Any.date()
                .list()
                .uniqueElements()
                .ofMaxSize(6)
                .map(dates -> Array.ofAll(dates)
                        .sorted()
                        .grouped(2)
                        .filter(pair -> pair.size() == 2)
                        .map(pair -> new MembershipPeriod(pair.head(), pair.last()))
                        .toArray());
        return Combinators.combine(Any.person(), Any.version(), periods).as(Membership::new);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyLedgerComesBack(@ForAll("ledgers") CreditLedger ledger) {
        Written.comesBack(AccruedRecords.CREDIT_LEDGER, ledger);
        for (AccruedCredit credit : ledger.credits().values()) {
            Statistics.collect(credit.getClass());
        }
        Statistics.coverage(met -> Written.leaves(AccruedCredit.class)
                .forEach(state -> met.check(state).count(count -> count > 0)));
    }

    @Property
    void everyClaimOfAccruedCreditComesBack(@ForAll("claims") AccruedClaim claim) {
        Written.comesBack(AccruedRecords.ACCRUED_CLAIM, claim);
    }

    @Property
    void everyMembershipComesBack(@ForAll("memberships") Membership membership) {
        Written.comesBack(AccruedRecords.MEMBERSHIP, membership);
    }

    @Test
    void aLedgerIsAsLongAsALifeOfLearning() {
        Seq<AccruedCredit> credits = Array.range(0, 10_001)
                .map(number -> AccruedCredit.of(
                        EarnedCredit.builder()
                                .id(AccruedCreditId.of("credit-" + number))
                                .learner(LEARNER)
                                .course("Course")
                                .topic("Topic")
                                .type(CreditType.AMA_PRA_CATEGORY_1)
                                .amount(Amount.of(1))
                                .earnedOn(LocalDate.of(2025, 3, 7))
                                .build(),
                        Amount.ZERO));

        Written.comesBack(AccruedRecords.CREDIT_LEDGER, ledger(LEARNER, Version.of(10_001), credits));
    }
}
