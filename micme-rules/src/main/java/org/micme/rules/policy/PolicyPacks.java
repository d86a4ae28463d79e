package org.micme.rules.policy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The policies that are shipped (policies.md). Each is a constant, made of its YAML file when this module is built, and
 * loaded when it is first asked for.
 *
 * <p>Thread safe.
 */
public final class PolicyPacks {

    /** The name of the policy that stands where none is named. */
    public static final String DEFAULT = "micme";

    /** The policy for passwords after NIST SP 800-63B, which is for that and for sign-up alone. */
    public static final String NIST_PASSWORDS = "nist-800-63b";

    private static final Array<String> NAMES =
            Array.of(DEFAULT, "med-challenger", NIST_PASSWORDS, "rutgers", "vanderbilt", "wmed", "stanford", "utsw");

    private PolicyPacks() {}

    /**
     * The policy of the institution whose documents this software is described by.
     *
     * @return never null
     */
    public static Policy micme() {
        return MicmePack.POLICY;
    }

    /**
     * The names of all of them.
     *
     * @return {@code micme} first; never null
     */
    public static Seq<String> names() {
        return NAMES;
    }

    /**
     * The policy with a name.
     *
     * @param name never null
     * @return none where no such policy is shipped; never null
     */
    public static Option<Policy> named(String name) {
        return switch (name) {
            case DEFAULT -> Option.some(MicmePack.POLICY);
            case "med-challenger" -> Option.some(MedChallengerPack.POLICY);
            case NIST_PASSWORDS -> Option.some(Nist80063bPack.POLICY);
            case "rutgers" -> Option.some(RutgersPack.POLICY);
            case "vanderbilt" -> Option.some(VanderbiltPack.POLICY);
            case "wmed" -> Option.some(WmedPack.POLICY);
            case "stanford" -> Option.some(StanfordPack.POLICY);
            case "utsw" -> Option.some(UtswPack.POLICY);
            default -> Option.none();
        };
    }
}
