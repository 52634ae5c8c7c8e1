package io.github.comity.mutants;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Tries mutants: {@code Main CLASSES TESTS PART/PARTS FILE}, where the class of the tests is a {@link Callable} that
 * gives a list of {@link Runnable}, each of which throws an exception or error when it fails. The file gets a line for
 * each: fate, class and line, method, what was changed, and how many texts come there.
 */
public final class Main {
    private static final int TOLD_AFTER = 500;

    private final Instrumentation machine = Agent.instrumentation();
    private final Mutants mutants = new Mutants();
    private final Trial trial;

    @SuppressWarnings("rawtypes")
    private Main(String tests) throws Exception {
        Constructor<? extends Callable> constructor =
                Class.forName(tests).asSubclass(Callable.class).getDeclaredConstructor();
        constructor.setAccessible(true);
        List<?> kept = (List<?>) constructor.newInstance().call();
        trial = new Trial(kept.stream().map(Runnable.class::cast).toList());
    }

    /** Tries the mutants of the classes named. */
    public static void main(String[] arguments) throws Exception {
        List<String> part = Splitter.on('/').splitToList(arguments[2]);
        int number = Integer.parseInt(part.get(0));
        int parts = Integer.parseInt(part.get(1));
        List<String> types = Mutants.types(arguments[0]);
        new Main(arguments[1]).run(types, number, parts, Path.of(arguments[3]));
        System.exit(0);
    }

    private void run(List<String> types, int part, int parts, Path file) throws Exception {
        List<MutationDetails> asked = new ArrayList<>();
        for (String type : types) {
            asked.addAll(mutants.of(type));
            replace(type, mutants.plain(type));
        }
        Map<Trial.Fate, Integer> count = new EnumMap<>(Trial.Fate.class);
        int tried = 0;
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (int i = part; i < asked.size(); i += parts) {
                MutationDetails mutant = asked.get(i);
                BitSet coming = trial.comingTo(mutant.getClassName().asInternalName(), mutant.getLineNumber());
                Trial.Fate fate = coming.isEmpty() ? Trial.Fate.NOT_REACHED : tryOn(mutant, coming);
                count.merge(fate, 1, Integer::sum);
                out.println(line(mutant, fate, coming.cardinality()));
                if (++tried % TOLD_AFTER == 0) {
                    System.out.println(tried + " of " + asked.size() / parts + ": " + count);
                    requireSound(mutant);
                }
            }
        }
        int alive = count.entrySet().stream()
                .filter(e -> e.getKey().isAlive())
                .mapToInt(Map.Entry::getValue)
                .sum();
        System.out.printf("%d mutants, %d killed, %s%n", tried, tried - alive, count);
    }

    private Trial.Fate tryOn(MutationDetails mutant, BitSet coming) throws Exception {
        String name = mutant.getClassName().asJavaName();
        replace(name, mutants.mutated(mutant));
        try {
            return trial.fate(coming);
        } finally {
            replace(name, mutants.plain(name));
        }
    }

    private void replace(String name, byte[] bytes) throws ClassNotFoundException, UnmodifiableClassException {
        machine.redefineClasses(new ClassDefinition(Class.forName(name), Weaver.withTurns(bytes)));
    }

    /** A mutant must leave nothing behind: what is kept in a field would make others fail. */
    private void requireSound(MutationDetails last) {
        int failing = trial.failing();
        if (failing > 0) {
            throw new IllegalStateException(failing + " texts are read otherwise after " + last.getId());
        }
    }

    private static String line(MutationDetails mutant, Trial.Fate fate, int coming) {
        return String.join(
                "\t",
                fate.name(),
                mutant.getClassName().getNameWithoutPackage().asJavaName() + ":" + mutant.getLineNumber(),
                mutant.getMethod(),
                mutant.getDescription(),
                String.valueOf(coming));
    }
}
