package org.micme.domain.disclosure;

/** How a relevant relationship is kept from the content (DIS-6), as ACCME's standard names it. */
public enum MitigationKind {
    /** The person gave up the relationship. */
    DIVESTED,
    /** The person keeps away from the content that it has to do with. */
    RECUSED,
    /** Somebody without such a relationship reviewed the content. */
    PEER_REVIEWED,
    /** The person attested that the recommendations rest on evidence and are free from bias. */
    ATTESTED,
    /** Another way, which is described. */
    OTHER
}
