package nl.doorbouw.exchange.foreign;

import java.util.List;
import nl.doorbouw.exchange.cell.CellReader;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.review.ReviewDraft;
import nl.doorbouw.text.Words;

/** Lays lists that did not come from us beside a plan. */
public final class ListReview {

    private ListReview() {
    }

    /**
     * What lists of steps and questions change in a plan: what is known by its code or its name is compared with what is
     * there now, what is not known becomes the project's own.
     *
     * @param file  its name
     * @param lists what its columns mean, a mapping for every list
     * @throws ForeignException when there is no list among them
     */
    public static Review of(Present present, String file, List<Mapping> lists) {
        if (lists.stream().noneMatch(Mapping::isList)) {
            throw new ForeignException(ForeignException.Problem.NO_LIST, file);
        }
        ReviewDraft draft = new ReviewDraft(present.words());
        CellReader reader = new CellReader(List.of(new Words(Words.DUTCH), new Words(Words.ENGLISH)), present.catalogue());
        OwnCodes codes = new OwnCodes(present);
        for (Mapping list : lists) {
            if (list.isQuestions()) {
                new QuestionList(present, reader, draft, codes, list).read();
            } else if (list.isSteps()) {
                new StepList(present, reader, draft, codes, list).read();
            }
        }
        return draft.review(file, present);
    }
}
