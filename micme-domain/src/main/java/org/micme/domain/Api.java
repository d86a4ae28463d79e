package org.micme.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a part of the API promises to those who compile against it. The mark of a package holds for all its types; a type that
 * has one of its own, with the types inside of it, goes by that.
 *
 * <p>Every exported package has a mark. What is not exported promises nothing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface Api {

    /**
     * The promise.
     *
     * @return never null
     */
    Status value();

    /** How far one can build on it. */
    enum Status {

        /**
         * What compiles and runs with one version does so with the later ones of the same major version; before 1.0.0, of the
         * same minor version. From 1.0.0 on, a build that compares itself with the last release fails otherwise.
         */
        STABLE,

        /**
         * It may change or vanish with any minor version; the changelog tells how. The comparison leaves it out.
         */
        EXPERIMENTAL
    }
}
