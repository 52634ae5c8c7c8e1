package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a class of the package needs lies in its own layer or below it, and no two classes need each other. */
class ClassLayersTest {
    /** From the lowest to the highest; a class of one layer may know others of it. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("Interval", "Reading", "Lazy", "Slip", "Verdict", "Flag", "MirrorRule", "Variants"),
            Set.of("Phrases", "Levels", "Heads"),
            Set.of("Divisions", "Rule", "Relation", "Ground", "Certificate"),
            Set.of("Calendar", "Tie", "Ties", "ShareSums"),
            Set.of("Model", "ModelBuilder", "Options", "ImmutableOptions", "Progress"),
            Set.of("Clock", "Workers"),
            Set.of("Range", "Ends", "LinearSystem", "Parts", "Question", "BySigns", "Problem", "Ranges"),
            Set.of(
                    "Spelling",
                    "Repair",
                    "Exchange",
                    "Explanation",
                    "Contradiction",
                    "Check",
                    "JointBounds",
                    "MirrorFinding",
                    "Revision",
                    "Difference"),
            Set.of(
                    "Printing",
                    "Others",
                    "Proposals",
                    "Exchanges",
                    "Disagreement",
                    "Diagnosis",
                    "Strain",
                    "Body",
                    "Examination",
                    "Speakers",
                    "Mirrors",
                    "Untied",
                    "SourceDifferences",
                    "SideDifferences"),
            Set.of("Reconciliation"),
            Set.of("Reconciler"));

    private static final JavaClasses PACKAGE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.comity.reconcile");

    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass c : PACKAGE) {
            if (!c.getSimpleName().equals("package-info")) {
                Set<String> used = uses.computeIfAbsent(outer(c), k -> new TreeSet<>());
                c.getDirectDependenciesFromSelf().stream()
                        .map(d -> d.getTargetClass())
                        .filter(t -> t.getPackageName().equals("io.github.comity.reconcile"))
                        .map(ClassLayersTest::outer)
                        .filter(name -> !name.equals(outer(c)))
                        .forEach(used::add);
            }
        }
        return uses;
    }

    private static String outer(JavaClass c) {
        String name = c.getBaseComponentType().getName();
        name = name.substring(name.lastIndexOf('.') + 1);
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static int layer(String name) {
        for (int i = 0; i < LAYERS.size(); i++) {
            if (LAYERS.get(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void everyClass_hasALayer() {
        assertThat(uses().keySet()).allMatch(name -> layer(name) >= 0).hasSizeGreaterThan(30);
    }

    @Test
    void noClass_needsOneOfAHigherLayer() {
        List<String> upward = new ArrayList<>();
        uses().forEach((name, used) -> used.stream()
                .filter(other -> layer(other) > layer(name))
                .forEach(other -> upward.add(name + " -> " + other)));
        assertThat(upward).isEmpty();
    }

    @Test
    void noClasses_needEachOther() {
        Map<String, Set<String>> open = uses();
        // a generated class and the one that it is generated from need each other
        open.getOrDefault("Options", Set.of()).remove("ImmutableOptions");
        boolean shrunk = true;
        while (shrunk) {
            Set<String> done = new LinkedHashSet<>();
            open.forEach((name, used) -> {
                if (used.stream().noneMatch(open::containsKey)) {
                    done.add(name);
                }
            });
            shrunk = open.keySet().removeAll(done);
        }
        assertThat(open).isEmpty();
    }
}
