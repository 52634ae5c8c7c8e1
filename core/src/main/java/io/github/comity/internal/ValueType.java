package io.github.comity.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of every generated value type, put beside {@code @Value.Immutable} on each of them.
 *
 * <p>Generated classes stay invisible to users; builders are strict, so nothing can be set twice; collections are
 * Guava's; there are no copy methods, a type with many attributes has a hand-written {@code toBuilder()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        strictBuilder = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases"},
        jdkOnly = false,
        jacksonIntegration = false,
        throwForInvalidImmutableState = MissingAttributes.class,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
public @interface ValueType {}
