package org.micme.proof.histories;

import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.kernel.ActivityId;
import org.micme.jdbc.json.JsonText;
import org.micme.spi.account.Accounts;
import org.micme.spi.accrued.AccruedClaims;
import org.micme.spi.activity.Children;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Attending;
import org.micme.spi.claim.Claiming;
import org.micme.spi.claim.Claims;
import org.micme.spi.disclosure.Reviews;
import org.micme.spi.moc.BoardAwards;
import org.micme.spi.record.AccruedRecords;
import org.micme.spi.store.UnitOfWork;

/** What ports have besides what all aggregates have. */
final class PortDeeds {

    /** What audit entries, decisions and files are about. */
    static final List<String> SUBJECTS = List.of("child", "claim", "Claim");

    private PortDeeds() {}

    static String accounts(UnitOfWork unit, Dice dice, Hand hand) {
        Accounts port = unit.port(Accounts.class);
        return dice.inOf100(50)
                ? "findByEmail " + port.findByEmail(People.email(dice)).map(People.ACCOUNTS::text)
                : "findByPhone " + port.findByPhone(People.phone(dice)).map(People.ACCOUNTS::text);
    }

    static String children(UnitOfWork unit, Dice dice, Hand hand) {
        Children port = unit.port(Children.class);
        switch (dice.below(4)) {
            case 0 -> {
                // Which number it is, is the store's affair, as long as no child has had it.
                ActivityId next = port.nextId();
                return "nextId, higher: " + hand.isHighest(next) + ", new: "
                        + port.find(next).isEmpty();
            }
            case 1 -> {
                return "withFaculty " + Planned.CHILDREN.texts(port.withFaculty(dice.person()));
            }
            default -> {
                ActivityId child = dice.activity();
                ChildStatus status = dice.of(ChildStatus.values());
                port.note(child, status);
                return "note " + child + " " + status;
            }
        }
    }

    static String claims(UnitOfWork unit, Dice dice, Hand hand) {
        Claims port = unit.port(Claims.class);
        switch (dice.below(6)) {
            case 0 -> {
                return "claims of activity " + Earned.CLAIMS.texts(port.of(dice.participation()));
            }
            case 1 -> {
                PersonId learner = dice.person();
                return "transcript " + Earned.CLAIMS.texts(port.of(learner));
            }
            default -> {
                ClaimKey key = Earned.claimKey(dice);
                OpenClaim open = dice.inOf100(10)
                        ? new OpenClaim(key, dice.version(), Option.none())
                        : port.find(key)
                                .flatMap(claim -> claim.<Optional<OpenClaim>>fold(
                                        Optional::of, claimed -> Optional.empty(), withdrawn -> Optional.empty()))
                                .orElseGet(() -> OpenClaim.of(key));
                Claiming claiming = port.claim(Earned.claimed(open, dice));
                return "claim, first: " + claiming.first() + " " + Earned.CLAIMS.text(claiming.standing());
            }
        }
    }

    static String attendances(UnitOfWork unit, Dice dice, Hand hand) {
        Attendances port = unit.port(Attendances.class);
        if (dice.inOf100(30)) {
            try (var all = port.of(dice.activity())) {
                return "attendances " + all.map(Earned.ATTENDANCES::text).toList();
            }
        }
        Attending attending = port.recordOnce(Earned.attendance(dice.participation(), dice));
        return "recordOnce, first: " + attending.first() + " " + Earned.ATTENDANCES.text(attending.standing());
    }

    static String ofSomebody(UnitOfWork unit, Dice dice, Hand hand) {
        return dice.inOf100(50)
                ? "reviews " + People.REVIEWS.texts(unit.port(Reviews.class).of(dice.activity()))
                : "awards " + Earned.AWARDS.texts(unit.port(BoardAwards.class).of(dice.person()));
    }

    static String accrued(UnitOfWork unit, Dice dice, Hand hand) {
        AccruedClaims port = unit.port(AccruedClaims.class);
        AccruedClaimId id = AccruedClaimId.of(dice.key());
        return switch (dice.below(5)) {
            case 0 -> "accrued find " + port.find(id).map(claim -> JsonText.write(AccruedRecords.ACCRUED_CLAIM, claim));
            case 1 ->
                "accrued of "
                        + port.of(dice.person()).stream()
                                .map(claim -> JsonText.write(AccruedRecords.ACCRUED_CLAIM, claim))
                                .toList();
            case 2 -> "accrued stream " + accrued(port);
            default -> {
                port.add(Earned.claim(id, dice.person(), dice));
                yield "accrued add " + id;
            }
        };
    }

    /** All accrued claims. */
    static String accrued(AccruedClaims port) {
        try (Stream<AccruedClaim> all = port.stream()) {
            return all.map(claim -> JsonText.write(AccruedRecords.ACCRUED_CLAIM, claim))
                    .toList()
                    .toString();
        }
    }

    /** One unit inside another, which is refused. */
    static String inside(UnitOfWork unit, Dice dice, Hand hand) {
        return hand.store().inUnit(hand.institution(), other -> "a unit inside another");
    }
}
