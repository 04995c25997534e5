package nl.doorbouw.app.confront;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.confront.Common;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.Side;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.text.Words;
import nl.doorbouw.text.meeting.DifferenceText;

/** Writes the lines of a confrontation: the differences as they are ranked, and then what both hold the same. */
final class Lines {

    private static final String NOTHING = "";

    private final Words words;
    private final DifferenceText text;

    Lines(Words words, Workspace workspace, Outlook outlook) {
        this.words = words;
        text = new DifferenceText(words, workspace.catalogue(), outlook.plan(), ZoneId.systemDefault());
    }

    List<Line> of(Confrontation confrontation) {
        return Stream.concat(confrontation.differences().stream().map(this::line), confrontation.common().stream().map(this::line)).toList();
    }

    private Line line(Difference difference) {
        return new Line(new Item(difference.subject(), difference.field()), text.about(difference.subject(), difference.field()),
                text.side(difference, difference.first()), text.side(difference, difference.second()),
                text.weeks(difference), text.effect(difference.effect()), state(difference),
                new Line.Sources(text.origin(difference, difference.first()), text.origin(difference, difference.second())), Optional.of(difference));
    }

    private Line line(Common common) {
        String value = text.value(common.subject(), common.field(), common.value());
        String source = common.source().map(text::source).orElse(words.say("confront.source.none"));
        return new Line(new Item(common.subject(), common.field()), text.about(common.subject(), common.field()), value, value,
                NOTHING, NOTHING, state(common), new Line.Sources(source, source), Optional.empty());
    }

    private String state(Difference difference) {
        return difference.parked().map(text::parked).orElseGet(() -> Stream.of(difference.first(), difference.second())
                .anyMatch(side -> side.view().isEmpty()) ? only(difference) : NOTHING);
    }

    /** The one party that has a view of its own. */
    private String only(Difference difference) {
        Side holder = difference.first().view().isPresent() ? difference.first() : difference.second();
        return words.say("confront.state.only", words.name(holder.party()));
    }

    private String state(Common common) {
        return common.agreed() ? words.say("confront.agreed") : common.parties().size() > 1 ? words.say("confront.views")
                : words.say("confront.view", words.name(common.parties().getFirst()));
    }
}
