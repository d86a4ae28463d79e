package org.micme.contract.memory;

import java.util.function.Function;
import org.micme.domain.account.Account;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.CreditLedger;
import org.micme.domain.accrued.Membership;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.Participation;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.Review;
import org.micme.domain.disclosure.ReviewSubject;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BoardAward;
import org.micme.domain.moc.Diplomate;
import org.micme.domain.moc.MocClaim;

/**
 * A kind of aggregate: where it is kept, and where its key and its version stand. Immutable and thread safe.
 *
 * @param table where it is kept; its name is the kind's in messages
 * @param key of a state
 * @param version of a state
 * @param <K> the type of the keys
 * @param <S> the type of the states
 */
record Kind<K, S>(Table<K, S> table, Function<S, K> key, Function<S, Version> version) {

    static final Kind<PersonId, Account> ACCOUNT =
            new Kind<>(new Table<>("account", Order.PERSON), Account::person, Account::version);
    static final Kind<SeriesId, Series> SERIES =
            new Kind<>(new Table<>("series", Order.SERIES), Series::id, Series::version);
    static final Kind<ActivityId, Child> CHILD =
            new Kind<>(new Table<>("child", ActivityId::compareTo), Child::id, Child::version);
    static final Kind<PersonId, DisclosureFile> DISCLOSURE_FILE =
            new Kind<>(new Table<>("disclosure file", Order.PERSON), DisclosureFile::person, DisclosureFile::version);
    static final Kind<ReviewSubject, Review> REVIEW =
            new Kind<>(new Table<>("review", Order.REVIEW), Review::subject, Review::version);
    static final Kind<ClaimKey, CreditClaim> CLAIM =
            new Kind<>(new Table<>("claim", Order.CLAIM), CreditClaim::key, CreditClaim::version);
    static final Kind<Participation, Attendance> ATTENDANCE =
            new Kind<>(new Table<>("attendance", Order.PARTICIPATION), Attendance::participation, Attendance::version);
    static final Kind<Participation, MocClaim> MOC_CLAIM =
            new Kind<>(new Table<>("MOC claim", Order.PARTICIPATION), MocClaim::participation, MocClaim::version);
    static final Kind<AwardKey, BoardAward> BOARD_AWARD =
            new Kind<>(new Table<>("board award", Order.AWARD), BoardAward::key, BoardAward::version);
    static final Kind<PersonId, Diplomate> DIPLOMATE =
            new Kind<>(new Table<>("diplomate", Order.PERSON), Diplomate::person, Diplomate::version);
    static final Kind<PersonId, CreditLedger> CREDIT_LEDGER =
            new Kind<>(new Table<>("credit ledger", Order.PERSON), CreditLedger::learner, CreditLedger::version);
    static final Kind<PersonId, Membership> MEMBERSHIP =
            new Kind<>(new Table<>("membership", Order.PERSON), Membership::member, Membership::version);
    static final Kind<ApplicationId, Application> APPLICATION =
            new Kind<>(new Table<>("application", Order.APPLICATION), Application::id, Application::version);
}
