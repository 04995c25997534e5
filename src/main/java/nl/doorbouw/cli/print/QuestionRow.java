package nl.doorbouw.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.Relevance;
import nl.doorbouw.catalogue.RouteQuestions;
import nl.doorbouw.insight.AnswerEffect;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.text.Words;

/**
 * One question of the checklist as it stands in a plan.
 *
 * @param matters whether an answer can do or say something on the plan's route; never in a plan without one
 * @param effect  what ja and nee would do to first residents
 */
public record QuestionRow(Question question, Answer answer, boolean matters, AnswerEffect effect) {

    public static QuestionRow of(Planner planner, Outlook outlook, Question question) {
        boolean matters = outlook.plan().route()
                .map(route -> new Relevance(planner.catalogue(), route).matters(question)).orElse(false);
        return new QuestionRow(question, RouteQuestions.answer(question, outlook.plan()), matters,
                AnswerEffect.of(planner, outlook.plan(), outlook.schedule(), question));
    }

    public JsonNode json(Words words) {
        ObjectNode effects = Json.object();
        effects.set(Answer.YES.code(), Json.number(effect.yes()));
        effects.set(Answer.NO.code(), Json.number(effect.no()));
        ObjectNode node = Json.object();
        node.put("code", question.code());
        node.put("group", question.group());
        node.put("question", words.say(question.text()));
        node.put("answer", answer.code());
        node.put("matters", matters);
        node.set("effects", effects);
        node.put("source", words.source(question.source()));
        return node;
    }
}
