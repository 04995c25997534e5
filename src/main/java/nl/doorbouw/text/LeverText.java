package nl.doorbouw.text;

import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.DecisionBody;
import nl.doorbouw.insight.promise.Lever;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Wait;

/** Says what would bring a date forward, and by how much. */
public final class LeverText {

    private final Words words;
    private final Catalogue catalogue;
    private final Schedule schedule;

    public LeverText(Words words, Catalogue catalogue, Schedule schedule) {
        this.words = words;
        this.catalogue = catalogue;
        this.schedule = schedule;
    }

    /** One sentence, with the days it gives. */
    public String sentence(Lever lever) {
        return words.say("lever.gives", what(lever), words.say("span.spoken.DAY", lever.gain(), String.valueOf(lever.gain())));
    }

    private String what(Lever lever) {
        return switch (lever) {
            case Lever.Shorter(var step, _) -> words.say("lever.shorter", named(step));
            case Lever.NoLink(var step, var link, _) -> words.say("lever.noLink", named(step), named(link.from()));
            case Lever.NoWait(var step, Wait.ForMeeting meeting, _) ->
                words.say("lever.meeting", named(step), body(meeting.body()), meeting.to());
            case Lever.NoWait(var step, Wait.ForSeason _, _) -> words.say("lever.season", named(step));
            case Lever.NoWait(var step, Wait.ForCalendar _, _) -> words.say("lever.calendar", named(step));
        };
    }

    private String named(String code) {
        return schedule.step(code).map(step -> code + " " + words.say(step.step().name())).orElse(code);
    }

    private String body(String code) {
        return catalogue.body(code).map(DecisionBody::name).map(words::say).orElse(code);
    }
}
