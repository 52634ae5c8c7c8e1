package io.github.comity.mutants;

import com.google.common.io.Resources;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** The mutants that PIT makes by default of classes on the class path. */
final class Mutants {
    private final ClassByteArraySource source = Mutants::bytes;
    private final Mutater mutater =
            new GregorEngineFactory().createEngine(EngineArguments.arguments()).createMutator(source);
    private final List<MutationInterceptor> filters;

    Mutants() {
        filters = ServiceLoader.load(MutationInterceptorFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(factory -> factory.provides().isOnByDefault())
                .map(factory -> factory.createInterceptor(
                        new InterceptorParameters(null, new ReportOptions(), null, source, null, null, null)))
                .sorted(Comparator.comparing(MutationInterceptor::type))
                .toList();
    }

    /** The bytes of a class as it was compiled, or nothing if it is not on the class path. */
    private static Optional<byte[]> bytes(String type) {
        String file = type.replace('.', '/') + ".class";
        try {
            return Optional.of(Resources.toByteArray(Resources.getResource(file)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] plain(String type) {
        return bytes(type).orElseThrow(() -> new IllegalArgumentException(type + " is not on the class path"));
    }

    byte[] mutated(MutationDetails mutant) {
        return mutater.getMutation(mutant.getId()).getBytes();
    }

    /**
     * The names of the classes of a package, or of one class and those in it, given as {@code package.*} or
     * {@code package.Type}.
     *
     * @throws IllegalArgumentException if there is none
     */
    static List<String> types(String pattern) throws IOException {
        String home = pattern.substring(0, pattern.lastIndexOf('.'));
        boolean isPackage = pattern.endsWith(".*");
        List<String> types = ClassPath.from(Mutants.class.getClassLoader()).getAllClasses().stream()
                .filter(type -> type.getPackageName().equals(home))
                .map(ClassPath.ClassInfo::getName)
                .filter(type -> isPackage || type.equals(pattern) || type.startsWith(pattern + "$"))
                .filter(type -> !type.endsWith(".package-info"))
                .sorted()
                .toList();
        if (types.isEmpty()) {
            throw new IllegalArgumentException("classes must be of a package.* or a package.Type that stands on the"
                    + " class path, but were " + pattern + "; set -Dmutants.classes");
        }
        return types;
    }

    Collection<MutationDetails> of(String type) {
        Collection<MutationDetails> mutants = new ArrayList<>(mutater.findMutations(ClassName.fromString(type)));
        ClassTree tree = ClassTree.fromBytes(plain(type));
        for (MutationInterceptor filter : filters) {
            filter.begin(tree);
            mutants = filter.intercept(mutants, mutater);
            filter.end();
        }
        return mutants;
    }
}
