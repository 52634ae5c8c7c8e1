package io.github.comity.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of every generated value type, put beside {@code @Value.Immutable} on each of them.
 *
 * <p>Generated classes stay invisible to users, collections are Guava's, and there are no copy methods; a type with
 * many attributes has a hand-written {@code toBuilder()}. A public builder is written by hand and holds the generated
 * one: the nested class {@code Builder} is not taken for a subclass of it, so every setter is written, documented in
 * our words, and seen by completion and reflection. What such a builder has been given is kept by {@link Given}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        strictBuilder = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        builder = "new",
        typeInnerBuilder = "NoBuilderIsGeneratedInto",
        depluralize = true,
        depluralizeDictionary = {"alias:aliases"},
        jdkOnly = false,
        jacksonIntegration = false,
        throwForInvalidImmutableState = MissingAttributes.class,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
public @interface WrittenBuilder {}
