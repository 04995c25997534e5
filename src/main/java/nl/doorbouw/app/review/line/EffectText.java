package nl.doorbouw.app.review.line;

import nl.doorbouw.text.Words;

/** Says in a sentence what taking something does to first residents. */
public final class EffectText {

    private EffectText() {
    }

    public static String sentence(Words words, LineEffect effect) {
        return switch (effect) {
            case LineEffect.Computing _ -> words.say("review.effect.computing");
            case LineEffect.Days(int days) when days == 0 -> words.say("review.effect.same");
            case LineEffect.Days(int days) -> words.say("review.effect.moves", words.change(days));
            case LineEffect.None _ -> words.say("review.effect.impossible");
        };
    }
}
