package nl.doorbouw.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.draw.Shape;
import nl.doorbouw.text.SystemLanguage;
import nl.doorbouw.text.Words;

/** What a user keeps from one time to the next; every change is written to a text file at once. For the FX thread. */
public final class Preferences {

    private static final int MOST_RECENT = 10;
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String NAME = "name";
    private static final String PARTY = "party";
    private static final String RECENT = "recent.";
    private static final String RUNS = "simulation.runs";
    private static final String SHAPE = "simulation.shape";
    private static final String CORRELATION = "simulation.correlation";

    private final Path file;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.SYSTEM);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ObjectProperty<Optional<Author>> author = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<SimulationSettings> simulation = new SimpleObjectProperty<>(SimulationSettings.USUAL);
    private final ObjectProperty<List<Path>> recent = new SimpleObjectProperty<>(List.of());

    /**
     * Reads what was kept; whatever is missing or makes no sense is as on a first start.
     *
     * @throws UncheckedIOException when there is a file that cannot be read
     */
    public Preferences(Path file) {
        this.file = file;
        read(load(file));
        List.of(language, theme, author, recent, simulation).forEach(property -> property.subscribe((_, _) -> save()));
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** The words of the language that is chosen now. */
    public Words words() {
        return new Words(language.get().locale(SystemLanguage.of(System.getenv(), Locale.getDefault())));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Who works here and for which party; empty until that was asked. */
    public ObjectProperty<Optional<Author>> authorProperty() {
        return author;
    }

    /** How plans are simulated. */
    public ObjectProperty<SimulationSettings> simulationProperty() {
        return simulation;
    }

    /** The plans that were opened last and are still there, newest first. */
    public List<Path> recent() {
        return recent.get().stream().filter(Files::isRegularFile).toList();
    }

    /** Puts a plan at the head of the recent ones. */
    public void opened(Path plan) {
        List<Path> next = new ArrayList<>(recent());
        next.remove(plan.toAbsolutePath());
        next.addFirst(plan.toAbsolutePath());
        recent.set(List.copyOf(next.subList(0, Math.min(MOST_RECENT, next.size()))));
    }

    private static Properties load(Path file) {
        Properties kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = new StringReader(Files.readString(file))) {
                kept.load(in);
            } catch (CharacterCodingException | IllegalArgumentException _) {
                // Someone edited the file by hand and broke it. As on a first start.
                kept.clear();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return kept;
    }

    private void read(Properties kept) {
        Coded.find(Language.class, kept.getProperty(LANGUAGE, "")).ifPresent(language::set);
        Coded.find(Theme.class, kept.getProperty(THEME, "")).ifPresent(theme::set);
        String name = kept.getProperty(NAME, "").strip();
        if (!name.isEmpty()) {
            author.set(Coded.find(Party.class, kept.getProperty(PARTY, "")).map(party -> new Author(name, party)));
        }
        readSimulation(kept).ifPresent(simulation::set);
        recent.set(IntStream.range(0, MOST_RECENT).mapToObj(i -> kept.getProperty(RECENT + i, "")).filter(text -> !text.isEmpty())
                .flatMap(text -> path(text).stream()).toList());
    }

    private static Optional<SimulationSettings> readSimulation(Properties kept) {
        try {
            return Optional.of(SimulationSettings.USUAL.withRuns(Integer.parseInt(kept.getProperty(RUNS, "")))
                    .withShape(Shape.valueOf(kept.getProperty(SHAPE, "")))
                    .withCorrelation(Double.parseDouble(kept.getProperty(CORRELATION, ""))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private void save() {
        Properties kept = new Properties();
        kept.setProperty(LANGUAGE, language.get().code());
        kept.setProperty(THEME, theme.get().code());
        author.get().ifPresent(who -> {
            kept.setProperty(NAME, who.name());
            kept.setProperty(PARTY, who.party().code());
        });
        kept.setProperty(RUNS, String.valueOf(simulation.get().runs()));
        kept.setProperty(SHAPE, simulation.get().shape().name());
        kept.setProperty(CORRELATION, String.valueOf(simulation.get().correlation()));
        List<Path> plans = recent.get();
        IntStream.range(0, plans.size()).forEach(i -> kept.setProperty(RECENT + i, plans.get(i).toString()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
