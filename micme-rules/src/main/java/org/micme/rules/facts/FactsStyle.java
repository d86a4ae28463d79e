package org.micme.rules.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The form of generated classes of facts: hidden behind the interface, made by its builder, each attribute set once. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        strictBuilder = true,
        jdkOnly = true,
        jakarta = true,
        // None: Immutables would mark each class with an annotation that nobody has who compiles against it.
        allowedClasspathAnnotations = Override.class,
        allParameters = false)
public @interface FactsStyle {}
