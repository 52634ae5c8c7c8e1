package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Short ways to write systems, and what tests ask of them. */
final class Systems {
    private Systems() {}

    static Rational r(String text) {
        return Rational.parse(text);
    }

    /** A form with coefficients that are whole numbers or fractions. */
    static LinearForm form(Object... coefficients) {
        LinearForm form = LinearForm.ZERO;
        for (int i = 0; i < coefficients.length; i++) {
            form = form.plus(
                    LinearForm.of(i),
                    coefficients[i] instanceof Rational c ? c : Rational.of((Integer) coefficients[i]));
        }
        return form;
    }

    static Constraint between(LinearForm form, String lower, String upper) {
        return new Constraint(form, Optional.of(r(lower)), Optional.of(r(upper)));
    }

    static Simplex simplex(List<Constraint> system) {
        return new Simplex(system, new Budget(100_000_000));
    }

    static Optional<Rational> maximum(List<Constraint> system, LinearForm form) {
        return simplex(system).maximize(form).map(Proof::bound);
    }

    /** Both ends of a form, each proved; {@code "refuted"} where there are none. */
    static String range(List<Constraint> system, LinearForm form) {
        Simplex simplex = simplex(system);
        if (simplex.refute().isPresent()) {
            return "refuted";
        }
        Optional<Proof> upper = simplex.maximize(form);
        Optional<Proof> lower = simplex.maximize(form.negated());
        if (!upper.map(p -> p.verify(system)).orElse(true)
                || !lower.map(p -> p.verify(system)).orElse(true)) {
            return "not proved";
        }
        return "[%s, %s]"
                .formatted(
                        lower.map(p -> p.bound().negated().toString()).orElse("unbounded"),
                        upper.map(p -> p.bound().toString()).orElse("unbounded"));
    }

    static boolean holds(List<Constraint> system, Map<Integer, Rational> point) {
        return system.stream().allMatch(c -> {
            Rational value = c.form().at(point);
            return c.lower().map(l -> l.compareTo(value) <= 0).orElse(true)
                    && c.upper().map(u -> u.compareTo(value) >= 0).orElse(true);
        });
    }

    static LinearForm randomForm(Random random, int unknowns) {
        LinearForm form = LinearForm.ZERO;
        for (int u = 0; u < unknowns; u++) {
            form = form.plus(LinearForm.of(u), Rational.of(random.nextInt(9) - 4, 1 + random.nextInt(3)));
        }
        return form;
    }

    /** Constraints of all kinds; forms may repeat, may be multiples of one unknown, and may be empty. */
    static List<Constraint> random(Random random, int unknowns, int size) {
        List<Constraint> system = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LinearForm form = random.nextInt(4) == 0
                    ? LinearForm.ZERO.plus(LinearForm.of(random.nextInt(unknowns)), Rational.of(random.nextInt(7) - 3))
                    : randomForm(random, unknowns);
            if (i > 0 && random.nextInt(5) == 0) {
                form = system.get(random.nextInt(i)).form();
            }
            Rational low = Rational.of(random.nextInt(21) - 10, 1 + random.nextInt(4));
            system.add(
                    switch (random.nextInt(4)) {
                        case 0 -> Constraint.atLeast(form, low);
                        case 1 -> Constraint.atMost(form, low);
                        case 2 -> Constraint.equal(form, low);
                        default ->
                            new Constraint(
                                    form, Optional.of(low), Optional.of(low.plus(Rational.of(random.nextInt(6)))));
                    });
        }
        return system;
    }

    /** Every unknown between -20 and 20. */
    static List<Constraint> box(int unknowns) {
        List<Constraint> box = new ArrayList<>();
        for (int u = 0; u < unknowns; u++) {
            box.add(between(LinearForm.of(u), "-20", "20"));
        }
        return box;
    }

    /** All corners, by solving every choice of as many ends as there are unknowns. */
    static List<Map<Integer, Rational>> corners(List<Constraint> system, int unknowns) {
        List<Constraint> ends = new ArrayList<>();
        for (Constraint c : system) {
            c.lower().ifPresent(l -> ends.add(Constraint.equal(c.form(), l)));
            c.upper()
                    .filter(u -> !Optional.of(u).equals(c.lower()))
                    .ifPresent(u -> ends.add(Constraint.equal(c.form(), u)));
        }
        List<Map<Integer, Rational>> corners = new ArrayList<>();
        choose(ends, 0, unknowns, new ArrayList<>(), system, corners);
        return corners;
    }

    private static void choose(
            List<Constraint> ends,
            int from,
            int unknowns,
            List<Constraint> chosen,
            List<Constraint> system,
            List<Map<Integer, Rational>> corners) {
        if (chosen.size() == unknowns) {
            solve(chosen, unknowns).filter(p -> holds(system, p)).ifPresent(corners::add);
            return;
        }
        for (int i = from; i < ends.size(); i++) {
            chosen.add(ends.get(i));
            choose(ends, i + 1, unknowns, chosen, system, corners);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** The one solution of as many equations as unknowns, by elimination. */
    private static Optional<Map<Integer, Rational>> solve(List<Constraint> equations, int unknowns) {
        List<LinearForm> left = new ArrayList<>();
        List<Rational> right = new ArrayList<>();
        equations.forEach(e -> {
            left.add(e.form());
            right.add(e.lower().orElseThrow());
        });
        for (int u = 0; u < unknowns; u++) {
            int pivot = u;
            while (pivot < unknowns && left.get(pivot).coefficient(u).signum() == 0) {
                pivot++;
            }
            if (pivot == unknowns) {
                return Optional.empty();
            }
            Collections.swap(left, u, pivot);
            Collections.swap(right, u, pivot);
            Rational scale = left.get(u).coefficient(u).reciprocal();
            left.set(u, LinearForm.ZERO.plus(left.get(u), scale));
            right.set(u, right.get(u).times(scale));
            for (int row = 0; row < unknowns; row++) {
                if (row != u) {
                    Rational factor = left.get(row).coefficient(u).negated();
                    left.set(row, left.get(row).plus(left.get(u), factor));
                    right.set(row, right.get(row).plus(right.get(u).times(factor)));
                }
            }
        }
        Map<Integer, Rational> point = new HashMap<>();
        for (int u = 0; u < unknowns; u++) {
            point.put(u, right.get(u));
        }
        return Optional.of(point);
    }
}
