package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A value of a document whatever it is, to be compared with another. */
abstract class Tree {
    static final Codec<Tree> CODEC = new Codec<>() {
        @Override
        void write(JsonGenerator out, Tree value) {
            throw new UnsupportedOperationException("a tree is what was read, not what is written");
        }

        @Override
        Tree read(JsonIn in) {
            return Tree.of(in);
        }

        @Override
        Object schema(Definitions definitions) {
            return ImmutableMap.of();
        }
    };

    /** What makes a problem of this place out of a rule. */
    private final Function<String, Problem> problem;

    private Tree(Function<String, Problem> problem) {
        this.problem = problem;
    }

    /** Reads the value whose first token is the current one. */
    private static Tree of(JsonIn in) {
        Problem here = in.refuse("").problem();
        Function<String, Problem> problem = rule -> new Problem(here.position(), here.text(), rule);
        return switch (in.token()) {
            case START_OBJECT -> {
                Map<String, Tree> fields = new LinkedHashMap<>();
                while (in.next() == JsonToken.PROPERTY_NAME) {
                    String name = in.name();
                    if (fields.containsKey(name)) {
                        throw in.refuse("field must stand once, but was twice; remove one");
                    }
                    in.next();
                    fields.put(name, of(in));
                }
                yield new Fields(problem, fields);
            }
            case START_ARRAY -> {
                List<Tree> items = new ArrayList<>();
                while (in.next() != JsonToken.END_ARRAY) {
                    items.add(of(in));
                }
                yield new Items(problem, items);
            }
            case VALUE_STRING -> new Single(problem, Shown.quote(in.text()), in.text());
            default -> new Single(problem, Shown.shorten(in.text()), in.token() + in.text());
        };
    }

    Problem problem(String rule) {
        return problem.apply(rule);
    }

    /**
     * Finds the first place at which this differs from what it must be.
     *
     * @param must what it must be
     * @param passed the names of fields that may say anything
     */
    abstract Optional<Problem> difference(Tree must, ImmutableSet<String> passed);

    /** The same, where nothing at all may be what there must be. */
    final Optional<Problem> difference(Optional<Tree> must, ImmutableSet<String> passed) {
        return must.map(m -> difference(m, passed)).orElseGet(() -> otherThan("nothing"));
    }

    /** What it is, in a word or two. */
    abstract String told();

    final Optional<Problem> otherThan(String what) {
        return Optional.of(
                problem("must be what the claims give, %s, but was %s; read it by the reconciler that wrote it"
                        .formatted(what, told())));
    }

    private static final class Single extends Tree {
        private final String told;
        private final String value;

        Single(Function<String, Problem> problem, String told, String value) {
            super(problem);
            this.told = told;
            this.value = value;
        }

        @Override
        Optional<Problem> difference(Tree must, ImmutableSet<String> passed) {
            return must instanceof Single other && value.equals(other.value)
                    ? Optional.empty()
                    : otherThan(must.told());
        }

        @Override
        String told() {
            return told;
        }
    }

    private static final class Items extends Tree {
        private final ImmutableList<Tree> items;

        Items(Function<String, Problem> problem, List<Tree> items) {
            super(problem);
            this.items = ImmutableList.copyOf(items);
        }

        @Override
        Optional<Problem> difference(Tree must, ImmutableSet<String> passed) {
            if (!(must instanceof Items other) || items.size() != other.items.size()) {
                return otherThan(must.told());
            }
            for (int i = 0; i < items.size(); i++) {
                Optional<Problem> found = items.get(i).difference(other.items.get(i), passed);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        @Override
        String told() {
            return "a list of " + items.size();
        }
    }

    private static final class Fields extends Tree {
        private final Map<String, Tree> fields;

        Fields(Function<String, Problem> problem, Map<String, Tree> fields) {
            super(problem);
            this.fields = fields;
        }

        @Override
        Optional<Problem> difference(Tree must, ImmutableSet<String> passed) {
            if (!(must instanceof Fields other)
                    || !Sets.difference(fields.keySet(), passed)
                            .equals(Sets.difference(other.fields.keySet(), passed))) {
                return otherThan(must.told());
            }
            for (Map.Entry<String, Tree> field : fields.entrySet()) {
                Tree expected = other.fields.get(field.getKey());
                if (expected != null && !passed.contains(field.getKey())) {
                    Optional<Problem> found = field.getValue().difference(expected, passed);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        @Override
        String told() {
            return fields.isEmpty()
                    ? "an object without fields"
                    : "an object with '" + String.join("', '", fields.keySet()) + "'";
        }
    }
}
