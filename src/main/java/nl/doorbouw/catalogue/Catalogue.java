package nl.doorbouw.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything a plan starts from.
 *
 * @param note      what the user must know about where it comes from
 * @param bodies    by code
 * @param steps     by code, in the order of the files
 * @param questions by code, in the order of the files
 * @param elections days of municipal elections
 */
public record Catalogue(String version, LocalText note, List<Phase> phases, Map<String, DecisionBody> bodies,
        Map<String, CatalogueStep> steps, List<QuestionGroup> groups, Map<String, Question> questions, List<Score> scores,
        List<LocalDate> elections) {

    public Optional<CatalogueStep> step(String code) {
        return Optional.ofNullable(steps.get(code));
    }

    public Optional<Question> question(String code) {
        return Optional.ofNullable(questions.get(code));
    }

    public Optional<DecisionBody> body(String code) {
        return Optional.ofNullable(bodies.get(code));
    }

    /** A map by code that keeps the order of the list. */
    public static <T> Map<String, T> byCode(List<T> items, Function<T, String> code) {
        return items.stream().collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
