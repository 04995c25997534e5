package nl.doorbouw.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Difference.Kind;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.review.Unreadable;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.time.Bandwidth;

/** What a corporation might send back: answers, durations, a view, remarks, conflicts, new and missing rows, mistakes. */
public final class SampleReview {

    private static final Layer VIEW = Layer.view(Party.CORPORATIE);

    private final Catalogue catalogue;
    private final Outlook outlook;
    private final List<Difference> differences = new ArrayList<>();

    private SampleReview(Catalogue catalogue, Outlook outlook) {
        this.catalogue = catalogue;
        this.outlook = outlook;
    }

    /** About 60 differences with everything that can be among them. */
    public static Review large(Catalogue catalogue, Outlook outlook) {
        SampleReview sample = new SampleReview(catalogue, outlook);
        sample.answers();
        sample.durations();
        sample.rows();
        return new Review(sample.differences, unreadable(), "Havenkwartier Zuid - antwoord De Haven.xlsx",
                Map.of(Subject.step("D05"), "Bureau heeft pas na de zomer ruimte; zie mail van 3 november."));
    }

    private void answers() {
        List<String> codes = catalogue.questions().keySet().stream().toList();
        for (int i = 0; i < codes.size(); i += 2) {
            Subject question = Subject.question(codes.get(i));
            String mine = outlook.plan().text(question, Fields.ANSWER);
            String theirs = mine.equals("ja") ? "nee" : "ja";
            String base = i % 12 == 0 && !mine.isEmpty() ? "nvt" : mine;
            add("Vragenlijst", "D" + (7 + i), Layer.PLAN, question, Fields.ANSWER, base, mine, theirs);
        }
    }

    private void durations() {
        List<String> codes = outlook.schedule().possibleSteps().stream().map(step -> step.code()).toList();
        for (int i = 0; i < codes.size(); i += 4) {
            Subject step = Subject.step(codes.get(i));
            String mine = outlook.plan().text(step, Fields.DURATION);
            String half = Fields.DURATION.write(Bandwidth.parse("6/12.5/26w"));
            add("Planning", "F" + (9 + i), i % 8 == 0 ? Layer.PLAN : VIEW, step, Fields.DURATION,
                    i % 24 == 0 ? "3/4/8w" : i % 8 == 0 ? mine : "", i % 8 == 0 ? mine.isEmpty() ? "4/8/16w" : mine : "", half);
        }
        add("Planning", "T23", Layer.PLAN, Subject.step("D05"), Fields.STEP_REMARK, "", "", "Bureau heeft pas na de zomer ruimte;\nzie mail van 3 november.");
        add("Planning", "R31", Layer.PLAN, Subject.step("D08"), Fields.ACTUAL_START, "", "", "2026-09-14");
        add("Project", "B6", Layer.PLAN, Subject.PLAN, Fields.HOMES, "420", "420", "388");
    }

    private void rows() {
        row("Planning", "A141", Subject.step("M01"), Map.of(Fields.IN_PLAN, "true", Fields.STEP_NAME, "Proefsloop kade", Fields.DURATION,
                "2/3/6w", Fields.AFTER, "D05", Fields.PARTIES, "C"));
        row("Planning", "A142", Subject.step("M02"), Map.of(Fields.IN_PLAN, "true", Fields.STEP_NAME, "Huurdersraad informeren",
                Fields.DURATION, "1/2/3w"));
        row("Vragenlijst", "A84", Subject.question("E01"), Map.of(Fields.QUESTION_TEXT, "Is de kade in eigendom van de haven?",
                Fields.ANSWER, "onbekend"));
        List.of("D03", "V04", "J06").forEach(code -> differences.add(new Difference("Planning", "", Layer.PLAN, Subject.step(code),
                Fields.IN_PLAN, "true", "true", "false", Kind.MISSING_ROW)));
    }

    private void row(String sheet, String cell, Subject subject, Map<Field<?>, String> values) {
        values.forEach((field, value) -> differences.add(new Difference(sheet, cell, Layer.PLAN, subject, field, "", "", value, Kind.NEW_ROW)));
    }

    private void add(String sheet, String cell, Layer layer, Subject subject, Field<?> field, String base, String mine, String theirs) {
        differences.add(new Difference(sheet, cell, layer, subject, field, base, mine, theirs, Kind.CHANGED));
    }

    private static List<Unreadable> unreadable() {
        return List.of(new Unreadable("Vragenlijst", "D15", "misschien", "Verwacht: ja, nee, nvt of onbekend."),
                new Unreadable("Planning", "F14", "snel", "“snel” is geen duur. Vul bijvoorbeeld 6w, 5d of 4/8/16w in."),
                new Unreadable("Planning", "R40", "30-02-2027", "“30-02-2027” is een dag die niet bestaat. Controleer dag en maand."),
                new Unreadable("Planning", "K52", "D99", "Stap M02 kan niet op D99 wachten: die stap bestaat niet. Controleer de code."),
                new Unreadable("Project", "B6", "vierhonderd", "Verwacht: een heel getal van 1 tot 100.000."));
    }
}
