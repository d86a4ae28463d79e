package org.micme.rules.account;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.EmailPolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether somebody can sign up, and reports every missing or wrong field in one answer (ACC-2). */
public final class RegistrationRule extends Rule<RegistrationFacts, Acceptance, CanonicalEmail> {

    private static final ReasonKind EMAIL_MISSING = learner("EMAIL_MISSING", "ACC-2")
            .says("the e-mail address is missing")
            .curedBy("enter an e-mail address", "email");
    private static final ReasonKind EMAIL_INVALID = learner("EMAIL_INVALID", "ACC-2")
            .says("the e-mail address is not valid")
            .curedBy("enter a valid e-mail address", "email");
    private static final ReasonKind EMAIL_TAKEN = learner("EMAIL_TAKEN", "ACC-9")
            .says("the e-mail address has an account already")
            .curedBy("sign in with that account, or enter another address", "email");
    private static final ReasonKind EMAIL_NOT_CANONICAL = ReasonKind.advice("EMAIL_NOT_CANONICAL")
            .movedBy(Owner.LEARNER)
            .from("ACC-9")
            .says("the account is kept under {0}")
            .curedBy("enter {0}", "email");
    private static final ReasonKind FIRST_NAME_MISSING = learner("FIRST_NAME_MISSING", "ACC-2")
            .says("the first name is missing")
            .curedBy("enter the first name", "firstName");
    private static final ReasonKind LAST_NAME_MISSING = learner("LAST_NAME_MISSING", "ACC-2")
            .says("the last name is missing")
            .curedBy("enter the last name", "lastName");
    private static final ReasonKind PASSWORD_MISSING = learner("PASSWORD_MISSING", "ACC-2")
            .says("the password is missing")
            .curedBy("enter a password", "password");
    private static final ReasonKind PASSWORDS_DIFFER = learner("PASSWORDS_DIFFER", "ACC-4")
            .says("the confirmation is not the same as the password")
            .curedBy("enter the password once more as the confirmation", "confirmation");
    private static final ReasonKind DEGREE_MISSING = learner("DEGREE_MISSING", "ACC-5")
            .says("the degree is missing")
            .curedBy("choose a degree, None among them", "degree");
    private static final ReasonKind DEGREE_UNKNOWN = learner("DEGREE_UNKNOWN", "ACC-5")
            .says("the degree is not on the list")
            .curedBy("choose a degree from the list, or Other", "degree");
    private static final ReasonKind OTHER_DEGREE_MISSING = learner("OTHER_DEGREE_MISSING", "ACC-5")
            .says("the other degree is missing")
            .curedBy("enter the degree", "otherDegree");
    private static final ReasonKind PROFESSION_MISSING = learner("PROFESSION_MISSING", "ACC-6")
            .says("the profession is missing")
            .curedBy("choose a profession", "profession");
    private static final ReasonKind CONSENT_MISSING = learner("CONSENT_MISSING", "ACC-7")
            .says("the consent to the user agreement is missing")
            .curedBy("consent to the user agreement", "consent");

    /** The rule. */
    public static final RegistrationRule RULE = new RegistrationRule();

    private RegistrationRule() {
        super(RuleCard.<Acceptance>of("registration", "Somebody can sign up")
                .cites(Citation.of("ACC-2", "ACC-3", "ACC-4", "ACC-5", "ACC-6", "ACC-7", "ACC-9")
                        .from("PORTAL, Create New Account"))
                .outcomes(Acceptance.class)
                .reasons(Array.of(
                                EMAIL_MISSING,
                                EMAIL_INVALID,
                                EMAIL_TAKEN,
                                EMAIL_NOT_CANONICAL,
                                FIRST_NAME_MISSING,
                                LAST_NAME_MISSING,
                                PASSWORD_MISSING)
                        .appendAll(Array.of(PasswordReasons.all()))
                        .appendAll(Array.of(
                                PASSWORDS_DIFFER,
                                DEGREE_MISSING,
                                DEGREE_UNKNOWN,
                                OTHER_DEGREE_MISSING,
                                PROFESSION_MISSING,
                                CONSENT_MISSING))));
    }

    @Override
    public Shape<RegistrationFacts> facts() {
        return RegistrationShape.FACTS;
    }

    @Override
    public Shape<CanonicalEmail> details() {
        return RegistrationShape.DETAILS;
    }

    private static ReasonKind.Builder learner(String code, String source) {
        return ReasonKind.blocking(code).movedBy(Owner.LEARNER).from(source);
    }

    @Override
    protected Decision<Acceptance, CanonicalEmail> assess(RegistrationFacts given, Policy policy) {
        Reasons reasons = new Reasons();
        Option<String> canonical = addEmail(given, policy.email(), reasons);
        reasons.addWhere(isMissing(given.firstName()), FIRST_NAME_MISSING);
        reasons.addWhere(isMissing(given.lastName()), LAST_NAME_MISSING);
        addPassword(given, policy, reasons);
        addDegree(given, policy, reasons);
        reasons.addWhere(given.profession().isEmpty(), PROFESSION_MISSING);
        reasons.addWhere(!given.consent(), CONSENT_MISSING);
        Acceptance outcome = reasons.isClear() ? Acceptance.ACCEPTED : Acceptance.REFUSED;
        return decided(policy, outcome, reasons, new CanonicalEmail(canonical), null);
    }

    private static boolean isMissing(Option<String> text) {
        return text.forAll(String::isBlank);
    }

    private static Option<String> addEmail(RegistrationFacts given, EmailPolicy policy, Reasons reasons) {
        if (isMissing(given.email())) {
            reasons.add(EMAIL_MISSING);
            return Option.none();
        }
        String email = given.email().get();
        if (!EmailForm.isValid(email)) {
            reasons.add(EMAIL_INVALID);
            return Option.none();
        }
        EmailForm form = new EmailForm(policy);
        String key = form.key(email);
        reasons.addWhere(given.takenEmails().exists(taken -> form.key(taken).equals(key)), EMAIL_TAKEN);
        String canonical = form.canonical(email);
        if (!canonical.equals(email)) {
            reasons.add(EMAIL_NOT_CANONICAL, null, canonical, null);
        }
        return Option.some(canonical);
    }

    private static void addPassword(RegistrationFacts given, Policy policy, Reasons reasons) {
        String password = given.password().getOrElse("");
        if (password.isEmpty()) {
            reasons.add(PASSWORD_MISSING);
        } else {
            PasswordReasons.addTo(reasons, password, given.refusedPasswords(), policy.password());
        }
        reasons.addWhere(!password.equals(given.confirmation().getOrElse("")), PASSWORDS_DIFFER);
    }

    private static void addDegree(RegistrationFacts given, Policy policy, Reasons reasons) {
        if (isMissing(given.degree())) {
            reasons.add(DEGREE_MISSING);
            return;
        }
        String degree = given.degree().get();
        if (!policy.hasDegree(degree)) {
            reasons.add(DEGREE_UNKNOWN);
        } else {
            reasons.addWhere(degree.equals("Other") && isMissing(given.otherDegree()), OTHER_DEGREE_MISSING);
        }
    }

    @Override
    protected Acceptance withheld(Acceptance outcome) {
        return Acceptance.REFUSED;
    }
}
