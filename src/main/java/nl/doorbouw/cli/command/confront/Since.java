package nl.doorbouw.cli.command.confront;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.insight.minutes.Minutes;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.variant.Baseline;
import nl.doorbouw.time.DateException;
import nl.doorbouw.time.DateText;

/** Reads a position in the logbook: a day, the number of a line, the name of a baseline, or else where the first view came in. */
record Since(Logbook logbook, ZoneId zone) {

    /**
     * The logbook up to that position; before the day, if it is one, and up to and including the line otherwise.
     *
     * @throws WrongUse when it is none of these
     */
    Logbook position(String text) {
        if (text.isBlank()) {
            return Minutes.beforeViews(logbook);
        }
        return line(text).or(() -> baseline(text)).or(() -> day(text)).orElseThrow(() -> new WrongUse("confront.badSince", text));
    }

    private Optional<Logbook> line(String text) {
        if (!text.strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text.strip());
        return number > logbook.entries().size() ? Optional.empty() : Optional.of(Logbook.of(logbook.entries().subList(0, number)));
    }

    private Optional<Logbook> baseline(String text) {
        return Baseline.all(logbook).stream().filter(baseline -> baseline.name().equalsIgnoreCase(text.strip())).findFirst()
                .flatMap(baseline -> logbook.upTo(baseline.entry()));
    }

    private Optional<Logbook> day(String text) {
        try {
            LocalDate day = DateText.parse(text);
            return Optional.of(Logbook.of(logbook.entries().stream()
                    .filter(entry -> entry.at().atZone(zone).toLocalDate().isBefore(day)).toList()));
        } catch (DateException _) {
            return Optional.empty();
        }
    }
}
