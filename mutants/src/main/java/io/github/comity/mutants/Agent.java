package io.github.comity.mutants;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Starts before the program. Its argument names classes as {@code package.*} or {@code package.Type}: they tell the
 * lines that they come to. Each loop of the library asks for the time.
 */
public final class Agent {
    private static @Nullable Instrumentation instrumentation;

    private Agent() {}

    /** Called by the virtual machine. */
    public static void premain(String arguments, Instrumentation given) {
        instrumentation = given;
        given.addTransformer(new Woven(arguments.replace(".*", ".").replace('.', '/')));
    }

    static Instrumentation instrumentation() {
        if (instrumentation == null) {
            throw new IllegalStateException("classes cannot be replaced: start with -javaagent");
        }
        return instrumentation;
    }

    private static final class Woven implements ClassFileTransformer {
        private final String start;

        Woven(String start) {
            this.start = start;
        }

        @Override
        public byte @Nullable [] transform(
                ClassLoader loader, String name, @Nullable Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
            boolean isOfLibrary = name.startsWith("io/github/comity/") && !name.startsWith("io/github/comity/mutants/");
            if (!isOfLibrary || redefined != null) {
                return null;
            }
            return name.startsWith(start) ? Weaver.withLines(bytes) : Weaver.withTurns(bytes);
        }
    }
}
