package org.micme.rules.policy;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.Profession;
import org.micme.domain.credit.CreditType;

/**
 * Which credit types each profession can claim, in order and for looking up (CRE-6).
 *
 * <p>Immutable and thread safe.
 */
final class Entitlements {

    private final Map<Profession, Seq<CreditType>> all;
    private final java.util.Map<Profession, Set<CreditType>> types = new EnumMap<>(Profession.class);

    private Entitlements(Map<Profession, Seq<CreditType>> all) {
        this.all = all;
        for (Tuple2<Profession, Seq<CreditType>> row : all) {
            types.put(row._1(), new HashSet<>(row._2().asJava()));
        }
    }

    static Entitlements of(Map<Profession, Seq<CreditType>> all) {
        return new Entitlements(all);
    }

    Map<Profession, Seq<CreditType>> all() {
        return all;
    }

    boolean include(Profession profession, CreditType type) {
        Set<CreditType> known = types.get(profession);
        return known != null && known.contains(type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entitlements that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
