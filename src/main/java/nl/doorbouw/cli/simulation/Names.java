package nl.doorbouw.cli.simulation;

import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.CatalogueStep;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Words;

/** The names of the steps and questions of a plan. */
record Names(Words words, Catalogue catalogue, Schedule schedule) {

    String step(String code) {
        return words.say(schedule.step(code).map(step -> step.step().name()).or(() -> catalogue.step(code).map(CatalogueStep::name))
                .orElse(LocalText.same(code)));
    }

    String question(String code) {
        return catalogue.question(code).map(Question::text).map(words::say).orElse(code);
    }
}
