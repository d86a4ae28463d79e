package org.micme.spi.record;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.micme.domain.account.Consent;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Participation;
import org.micme.domain.kernel.Version;
import org.micme.domain.moc.AttendedMocClaim;
import org.micme.domain.moc.AwardedMocClaim;
import org.micme.domain.moc.BirthDay;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.DetailedMocClaim;
import org.micme.domain.moc.Diplomate;
import org.micme.domain.moc.DiplomateId;
import org.micme.domain.moc.MocClaim;
import org.micme.domain.moc.MocFile;
import org.micme.domain.moc.PermittedMocClaim;
import org.micme.domain.moc.PostTestId;
import org.micme.domain.moc.SelectedMocClaim;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How diplomates and their claims of MOC are written down. */
public final class MocRecords {

    static final Kind<BoardCode> BOARD = CommonRecords.text("a board", BoardCode::of, BoardCode::acronym);

    private static final Kind<MocFile> FILE = file();

    /** A claim of MOC in whatever state. */
    public static final Kind<MocClaim> MOC_CLAIM = Kinds.<MocClaim>variants(CommonRecords.STATE)
            .of("SELECTED", SelectedMocClaim.class, ofFile("selected MOC claim", SelectedMocClaim::new))
            .of(
                    "PERMITTED",
                    PermittedMocClaim.class,
                    shared("permitted MOC claim", PermittedMocClaim::sharing, PermittedMocClaim::new))
            .of(
                    "DETAILED",
                    DetailedMocClaim.class,
                    shared("detailed MOC claim", DetailedMocClaim::sharing, DetailedMocClaim::new))
            .of(
                    "ATTENDED",
                    AttendedMocClaim.class,
                    shared("attended MOC claim", AttendedMocClaim::sharing, AttendedMocClaim::new))
            .of("AWARDED", AwardedMocClaim.class, ofFile("awarded MOC claim", AwardedMocClaim::new))
            .build();

    /** What the boards know a person by. */
    public static final Kind<Diplomate> DIPLOMATE = diplomate();

    private MocRecords() {}

    private static <T extends MocClaim> Shape<T> ofFile(String title, Function<MocFile, T> make) {
        ShapeBuilder<T> s = Shape.of(title);
        Field<MocFile> file = s.needs("file", FILE, MocClaim::file);
        return s.buildSelfChecking(v -> make.apply(v.get(file)));
    }

    private static <T extends MocClaim> Shape<T> shared(
            String title, Function<T, Consent> sharing, BiFunction<MocFile, Consent, T> make) {
        ShapeBuilder<T> s = Shape.of(title);
        Field<MocFile> file = s.needs("file", FILE, MocClaim::file);
        Field<Consent> consent = s.needs("sharing", CommonRecords.CONSENT, sharing);
        return s.buildSelfChecking(v -> make.apply(v.get(file), v.get(consent)));
    }

    private static Kind<MocFile> file() {
        ShapeBuilder<MocFile> s = Shape.of("MOC file");
        Field<Participation> participation =
                s.needs("participation", CommonRecords.PARTICIPATION, MocFile::participation);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, MocFile::version);
        Field<Set<BoardCode>> selected = s.needs("selected", RecordKinds.set(BOARD), MocFile::selected);
        Field<Set<BoardCode>> awarded = s.needs("awarded", RecordKinds.set(BOARD), MocFile::awarded);
        Kind<PostTestId> test = CommonRecords.text("a post-test's id", PostTestId::of, PostTestId::value);
        Field<Set<PostTestId>> passed = s.needs("passed", RecordKinds.set(test), MocFile::passed);
        return s.buildSelfChecking(
                v -> new MocFile(v.get(participation), v.get(version), v.get(selected), v.get(awarded), v.get(passed)));
    }

    private static Kind<Diplomate> diplomate() {
        ShapeBuilder<Diplomate> s = Shape.of("diplomate");
        Field<PersonId> person = s.needs("person", CommonRecords.PERSON, Diplomate::person);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, Diplomate::version);
        Kind<DiplomateId> id = CommonRecords.text("a diplomate's id", DiplomateId::of, DiplomateId::value);
        Field<Map<BoardCode, DiplomateId>> ids =
                s.needs("ids", RecordKinds.table(BoardCode::of, BoardCode::acronym, id), Diplomate::ids);
        Field<BirthDay> birthDay = s.needsOrNull("birthDay", birthDay(), Diplomate::birthDay);
        Field<Consent> transmission = s.needsOrNull("transmission", CommonRecords.CONSENT, Diplomate::transmission);
        return s.buildSelfChecking(v ->
                new Diplomate(v.get(person), v.get(version), v.get(ids), v.option(birthDay), v.option(transmission)));
    }

    private static Kind<BirthDay> birthDay() {
        ShapeBuilder<BirthDay> s = Shape.of("birth day");
        Field<Integer> month = s.needs("month", Kinds.whole(1, 12), BirthDay::month);
        Field<Integer> day = s.needs("day", Kinds.whole(1, 31), BirthDay::day);
        return s.buildSelfChecking(v -> new BirthDay(v.get(month), v.get(day)));
    }
}
