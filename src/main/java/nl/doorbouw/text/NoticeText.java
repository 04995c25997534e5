package nl.doorbouw.text;

import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.insight.Notice;
import nl.doorbouw.schedule.Schedule;

/** Says each notice of a schedule in one or two sentences. */
public final class NoticeText {

    private final Words words;
    private final Catalogue catalogue;
    private final Schedule schedule;

    public NoticeText(Words words, Catalogue catalogue, Schedule schedule) {
        this.words = words;
        this.catalogue = catalogue;
        this.schedule = schedule;
    }

    public String sentence(Notice notice) {
        return switch (notice) {
            case Notice.Warning(var question, var text) -> words.say("notice.warning", question, words.say(text));
            case Notice.TooLate late -> words.say("notice.tooLate", name(late.step()), late.finish(), name(late.before()),
                    late.limit(), late.question());
            case Notice.DeadlineMissed missed -> words.say("notice.deadlineMissed", name(missed.step()), missed.finish(),
                    missed.deadline());
        };
    }

    private String name(String code) {
        return code + " " + schedule.step(code).map(step -> step.step().name())
                .orElseGet(() -> catalogue.step(code).map(step -> step.name()).orElse(LocalText.same(""))).in(words.locale());
    }
}
