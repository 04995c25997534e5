package nl.doorbouw.cli.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.cli.print.Table;
import nl.doorbouw.insight.Narrowing;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Words;

/** Writes which question to answer first, for people and as JSON; days are calendar days of the bandwidth of first residents. */
public final class NarrowingReport {

    private static final int TEXT = 90;
    private static final int MOST_STEPS = 15;

    private final Words words;
    private final Catalogue catalogue;
    private final Names names;

    public NarrowingReport(Words words, Catalogue catalogue, Schedule schedule) {
        this.words = words;
        this.catalogue = catalogue;
        names = new Names(words, catalogue, schedule);
    }

    public JsonNode json(Narrowing narrowing) {
        ObjectNode document = Json.object();
        document.put("width", tenths(narrowing.width()));
        document.set("questions", Json.array(narrowing.questions().stream().map(this::question).toList()));
        document.set("steps", Json.array(narrowing.steps().stream().map(step -> Json.object().put("code", step.step())
                .put("name", names.step(step.step())).put("narrowing", tenths(step.days()))).toList()));
        return document;
    }

    private JsonNode question(Narrowing.OfQuestion question) {
        ObjectNode node = Json.object();
        node.put("code", question.question());
        node.put("question", names.question(question.question()));
        node.put("chance", question.chance());
        node.put("chanceSource", words.source(chance(question.question()).source()));
        node.put("expected", tenths(question.expected()));
        node.put("ja", tenths(question.yes()));
        node.put("nee", tenths(question.no()));
        return node;
    }

    public List<String> lines(Narrowing narrowing) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("cli.rank.head", words.weeks(days(narrowing.width()))));
        lines.add("");
        Table table = new Table("llrrrr");
        table.row(words.say("cli.column.code"), words.say("cli.column.question"), words.say("cli.rank.column.chance"),
                words.say("cli.rank.column.expected"), words.say("cli.column.yes"), words.say("cli.column.no"));
        narrowing.questions().forEach(question -> table.row(question.question(), Table.cut(names.question(question.question()), TEXT),
                words.say("cli.simulate.percent", question.chance()), narrower(question.expected()),
                narrower(question.yes()), narrower(question.no())));
        lines.addAll(table.lines());
        lines.add("");
        lines.add(words.say("cli.rank.steps"));
        lines.add("");
        Table steps = new Table("llr");
        narrowing.steps().stream().filter(step -> days(step.days()) > 0).limit(MOST_STEPS)
                .forEach(step -> steps.row(step.step(), names.step(step.step()), narrower(step.days())));
        lines.addAll(steps.lines());
        return lines;
    }

    /** A narrowing as a change of the bandwidth, so that less is better. */
    private String narrower(double narrowing) {
        return days(narrowing) == 0 ? "·" : words.change(-days(narrowing));
    }

    private static int days(double days) {
        return Math.toIntExact(Math.round(days));
    }

    private static double tenths(double days) {
        return Math.round(days * 10) / 10.0;
    }

    private Question.Chance chance(String code) {
        return catalogue.question(code).map(Question::chance).orElse(Question.Chance.UNKNOWN);
    }
}
