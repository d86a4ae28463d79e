package org.micme.domain.account;

/**
 * What a person practises. It decides which credit types may be claimed (CRE-6), and a physician alone is offered MOC
 * (MOC-2). A degree never stands for it (ACC-6).
 */
public enum Profession {
    /** Holds a medical degree and practises medicine. */
    PHYSICIAN,
    /** Physician assistant, physician associate. */
    PA,
    /** Nurse of any grade. */
    NURSE,
    /** Pharmacist. */
    PHARMACIST,
    /** Everybody else, who is entitled to a certificate of participation. */
    OTHER
}
