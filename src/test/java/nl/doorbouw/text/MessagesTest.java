package nl.doorbouw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.read.Finding;
import nl.doorbouw.exchange.project.NotModelled;
import nl.doorbouw.exchange.project.ProjectFileException;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.BandwidthException;
import nl.doorbouw.time.DateException;
import nl.doorbouw.time.DurationException;
import nl.doorbouw.time.calendar.StepCalendarException;
import nl.doorbouw.time.meeting.MeetingRuleException;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern LITERAL_KEY = Pattern.compile("\\bsay\\(\\s*\"([A-Za-z.0-9-]+)\"\\s*[,)]");

    private final Properties english = load("messages.properties");
    private final Properties dutch = load("messages_nl.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(dutch.stringPropertyNames()));
    }

    @Test
    void noTextIsEmptyOrHoldsAStraightApostrophe() {
        assertEquals(List.of(), Stream.of(english, dutch).flatMap(texts -> texts.entrySet().stream())
                .filter(text -> text.getValue().toString().isBlank() || text.getValue().toString().contains("'")).toList());
    }

    @Test
    void bothLanguagesUseTheSamePlaceholders() {
        List<String> different = english.stringPropertyNames().stream()
                .filter(key -> dutch.containsKey(key) && placeholders(english, key) != placeholders(dutch, key)).toList();
        assertEquals(List.of(), different);
    }

    @Test
    void everyKeyNamedInTheCodeExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path file : sources()) {
            LITERAL_KEY.matcher(Files.readString(file)).results().map(match -> match.group(1))
                    .filter(key -> !english.containsKey(key)).forEach(key -> missing.add(file.getFileName() + ": " + key));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyProblemAndEveryChoiceHasItsWords() {
        List<String> keys = new ArrayList<>();
        add(keys, "PlanException.", PlanException.Problem.values());
        add(keys, "PlanFileException.", PlanFileException.Problem.values());
        add(keys, "Finding.", Finding.Problem.values());
        add(keys, "Finding.Form.", Finding.Form.values());
        add(keys, "DurationException.", DurationException.Reason.values());
        add(keys, "BandwidthException.", BandwidthException.Reason.values());
        add(keys, "DateException.", DateException.Reason.values());
        add(keys, "MeetingRuleException.", MeetingRuleException.Reason.values());
        add(keys, "StepCalendarException.", StepCalendarException.Reason.values());
        add(keys, "Answer.", Answer.values());
        add(keys, "Development.", Development.values());
        add(keys, "Instrument.", Instrument.values());
        add(keys, "Preparation.", Preparation.values());
        add(keys, "OpenQuestions.", OpenQuestions.values());
        add(keys, "ViewRule.", ViewRule.values());
        add(keys, "Party.", Party.values());
        add(keys, "StepKind.", StepKind.values());
        add(keys, "Source.", Source.Kind.values());
        add(keys, "ProjectFileException.", ProjectFileException.Problem.values());
        Stream.of(NotModelled.values()).forEach(kind -> keys.addAll(List.of(kind.what(), kind.done())));
        assertEquals(List.of(), keys.stream().filter(key -> !english.containsKey(key)).toList());
    }

    private static void add(List<String> keys, String prefix, Enum<?>[] values) {
        Stream.of(values).forEach(value -> keys.add(prefix + value.name()));
    }

    private static int placeholders(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
