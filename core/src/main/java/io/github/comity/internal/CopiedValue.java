package io.github.comity.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of {@link WrittenBuilder} for a generated value type that is copied with another attribute within its
 * own code, put beside {@code @Value.Immutable}.
 *
 * <p>The setting stands here and not on the type, as an annotation with members on an exported type would make the
 * compiler of every user warn of a class that it cannot find.
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
        defaults = @Value.Immutable(copy = true))
public @interface CopiedValue {}
