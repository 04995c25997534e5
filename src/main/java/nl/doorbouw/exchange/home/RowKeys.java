package nl.doorbouw.exchange.home;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.content.PlanTables;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.text.Words;

/** Tells which row of the plan a row of a sheet is: by its code, by its name or, for a fact of the project, by its words. */
final class RowKeys {

    /** The topic and the name of a fact, as one text. */
    private final Map<String, String> facts = new HashMap<>();

    private final Plan plan;
    /** The codes of steps and of questions, by their name in small letters; none for a name of several. */
    private final Map<SheetName, Map<String, String>> names;
    /** The codes that stand on a sheet. */
    private final Map<FoundSheet, Set<String>> codes = new IdentityHashMap<>();

    RowKeys(List<Words> languages, Present present) {
        plan = present.plan(Layer.PLAN);
        names = Map.of(SheetName.PLANNING, byName(present.outlook().schedule().network().steps(), NetworkStep::code, NetworkStep::name),
                SheetName.QUESTIONS, byName(new PlanQuestions(present.catalogue(), plan).all(), Question::code, Question::text));
        languages.forEach(words -> PlanTables.facts(words, present.catalogue(), present.outlook()).rows()
                .forEach(row -> facts.putIfAbsent(fact(row), row.key())));
    }

    /** The key of a row; empty when it has none. */
    String key(FoundSheet sheet, RowText row) {
        return switch (sheet.name()) {
            case QUESTIONS -> code(sheet, row).or(() -> own(sheet.shown(row, "question"), Fields.QUESTION_TEXT))
                    .or(() -> named(sheet, sheet.shown(row, "question"))).orElse("");
            case PLANNING -> code(sheet, row).or(() -> own(sheet.shown(row, "step"), Fields.STEP_NAME))
                    .or(() -> named(sheet, sheet.shown(row, "step"))).orElse("");
            case PROJECT -> facts.getOrDefault(fact(sheet.shown(row, "topic"), sheet.shown(row, "field")), "");
            case GUIDE, MINUTES, COMPARISON, ROUTES, LOGBOOK -> "";
        };
    }

    private static Optional<String> code(FoundSheet sheet, RowText row) {
        return Optional.of(sheet.shown(row, "code").toUpperCase(Locale.ROOT)).filter(code -> !code.isEmpty());
    }

    /** What was added to the plan under this name: a row that was taken before has no code in the workbook still. */
    private Optional<String> own(String name, Field<String> field) {
        return plan.subjects().stream().filter(field.subject()::isInstance)
                .filter(subject -> plan.get(subject, field).filter(name::equalsIgnoreCase).isPresent())
                .map(subject -> subject.toString().replaceAll(".* ", "")).findFirst();
    }

    /** What alone has this name in the plan, when its code stands nowhere on the sheet: somebody emptied it. */
    private Optional<String> named(FoundSheet sheet, String name) {
        return Optional.ofNullable(names.get(sheet.name()).get(plain(name)))
                .filter(code -> !code.isEmpty() && !codes.computeIfAbsent(sheet, RowKeys::codes).contains(code));
    }

    private static Set<String> codes(FoundSheet sheet) {
        return sheet.rows().stream().flatMap(row -> code(sheet, row).stream()).collect(Collectors.toSet());
    }

    private static <T> Map<String, String> byName(List<T> things, Function<T, String> code, Function<T, LocalText> name) {
        Map<String, String> names = new HashMap<>();
        things.forEach(thing -> Stream.of(name.apply(thing).nl(), name.apply(thing).en()).map(RowKeys::plain)
                .forEach(each -> names.merge(each, code.apply(thing), (one, other) -> one.equals(other) ? one : "")));
        return names;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The column in which the key of a row stands. */
    String column(SheetName sheet) {
        return sheet == SheetName.PROJECT ? "field" : "code";
    }

    private static String fact(Row row) {
        return fact(text(row.cells().get(0)), text(row.cells().get(1)));
    }

    private static String fact(String topic, String name) {
        return (topic + "\n" + name).strip().toLowerCase(Locale.ROOT);
    }

    private static String text(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text) ? text : "";
    }
}
