package org.micme.contract.outward;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.micme.spi.outside.OutsideCmeSystem.Ability;

/** Which ability of an outside system a clause is about. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface AboutAbility {

    Ability value();
}
