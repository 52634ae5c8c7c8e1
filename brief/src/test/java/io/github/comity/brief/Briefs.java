package io.github.comity.brief;

import com.google.common.collect.ImmutableList;

/** The briefs of the tests by name; each test makes its own, so that a mutant of what they say is seen by all. */
final class Briefs {
    static final ImmutableList<String> NAMES =
            ImmutableList.of("founding", "contradictory", "nearly-empty", "empty", "hostile");

    private Briefs() {}

    static Brief of(String name) {
        return switch (name) {
            case "founding" -> Brief.of(Dossiers.founding(), Dossiers.ARTICLE_DAY);
            case "contradictory" ->
                Brief.of(Dossiers.contradictory(), Dossiers.ARTICLE_DAY).since(Dossiers.contradictoryBefore());
            case "nearly-empty" -> Brief.of(Dossiers.nearlyEmpty(), Dossiers.ARTICLE_DAY);
            case "empty" -> Brief.of(Dossiers.empty(), Dossiers.ARTICLE_DAY);
            case "hostile" -> Brief.of(HostileDossier.dossier(), Dossiers.ARTICLE_DAY);
            case "thirty-years" -> Brief.of(Dossiers.thirtyYears(), Dossiers.ARTICLE_DAY);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
