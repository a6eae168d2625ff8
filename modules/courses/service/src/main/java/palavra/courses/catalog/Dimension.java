package palavra.courses.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.courses.api.CatalogQuery;
import palavra.courses.api.Facet;
import palavra.kernel.Language;

/** A filter of the catalog: which values a course has in it, and which one the reader asked for. */
enum Dimension {
    LANGUAGE {
        @Override
        String asked(CatalogQuery query) {
            return query.language() == null ? null : query.language().tag();
        }

        @Override
        Stream<Choice> values(Listing listing) {
            return listing.languages().stream().map(Choice::of);
        }
    },
    SUBJECT {
        @Override
        String asked(CatalogQuery query) {
            return query.subject();
        }

        @Override
        Stream<Choice> values(Listing listing) {
            return listing.subject().isEmpty() ? Stream.empty() : Stream.of(Choice.of(listing.subject()));
        }
    },
    SDG {
        @Override
        String asked(CatalogQuery query) {
            return query.sdg() == null ? null : query.sdg().toString();
        }

        @Override
        Stream<Choice> values(Listing listing) {
            return listing.sdgs().stream().map(goal -> Choice.of(goal.toString()));
        }
    },
    INSTITUTION {
        @Override
        String asked(CatalogQuery query) {
            return query.institution();
        }

        @Override
        Stream<Choice> values(Listing listing) {
            return Stream.of(new Choice(
                    listing.institution().slug(), listing.institution().name()));
        }
    },
    PACE {
        @Override
        String asked(CatalogQuery query) {
            return query.pace();
        }

        @Override
        Stream<Choice> values(Listing listing) {
            return Stream.of(Choice.of(listing.offer().selfPaced() ? "self" : "dated"));
        }
    };

    /** A value with the name readers know it by. */
    record Choice(String value, String label) {

        static Choice of(String value) {
            return new Choice(value, value);
        }

        static Choice of(Language language) {
            return new Choice(language.tag(), language.ownName());
        }
    }

    abstract String asked(CatalogQuery query);

    abstract Stream<Choice> values(Listing listing);

    boolean admits(Listing listing, CatalogQuery query) {
        var asked = asked(query);
        return asked == null
                || asked.isBlank()
                || values(listing).anyMatch(choice -> choice.value().equals(asked));
    }

    /** How many of the courses each value leaves, the most first. */
    List<Facet> count(Collection<Listing> listings) {
        var counts = listings.stream()
                .flatMap(this::values)
                .collect(Collectors.groupingBy(choice -> choice, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Facet(entry.getKey().value(), entry.getKey().label(), entry.getValue()))
                .sorted(Comparator.comparing(Facet::count).reversed().thenComparing(Facet::value))
                .toList();
    }
}
