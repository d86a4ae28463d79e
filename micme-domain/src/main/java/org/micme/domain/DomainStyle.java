package org.micme.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house form of a generated value: the interface is all that anybody sees, the class behind it is package-private, and
 * its builder takes each attribute once and names those that are missing. It holds for every package below this one.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        jakarta = true,
        // None: Immutables would mark each class with an annotation that nobody has who compiles against it.
        allowedClasspathAnnotations = Override.class)
@interface DomainStyle {}
