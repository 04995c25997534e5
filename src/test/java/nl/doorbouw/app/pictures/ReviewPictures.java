package nl.doorbouw.app.pictures;

import java.io.IOException;
import java.util.Collection;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import nl.doorbouw.app.review.Homecoming;
import nl.doorbouw.app.review.ReviewScreen;
import nl.doorbouw.app.review.line.LineEffect;
import nl.doorbouw.app.review.line.ReviewLine;
import nl.doorbouw.exchange.review.Difference;

/** The review of a workbook that came home: all differences, some taken, a sheet, missing rows, unreadable cells. */
record ReviewPictures(Homecoming homecoming) implements Drawing {

    @Override
    public String name() {
        return "review";
    }

    @Override
    @SuppressWarnings("unchecked")
    public void draw(Studio studio) throws IOException {
        ReviewScreen screen = new ReviewScreen(studio.workspace(), studio.words(), homecoming.review(studio.words()), new NoReviewDeeds());
        Parent root = screen.root();
        TableView<ReviewLine> table = (TableView<ReviewLine>) root.lookup("#review-differences");
        Studio.waitFor(() -> table.getItems().stream().noneMatch(line -> line.effectProperty().getValue() == LineEffect.COMPUTING));
        studio.draw("review", root);
        Studio.fire(root, "#review-all");
        table.getSelectionModel().clearAndSelect(6);
        Label total = (Label) root.lookup("#review-total");
        Studio.waitFor(() -> !total.getText().endsWith("…"));
        studio.draw("review-taken", root);
        ((ComboBox<?>) root.lookup("#review-sheet")).getSelectionModel().select(2);
        table.getSelectionModel().selectLast();
        table.scrollTo(table.getItems().size() - 1);
        studio.draw("review-planning", root);
        Studio.fire(root, "#review-page-missing");
        studio.draw("review-missing", root);
        Studio.fire(root, "#review-page-unreadable");
        studio.draw("review-unreadable", root);
        screen.dispose();
    }

    /** Pictures take nothing. */
    private record NoReviewDeeds() implements ReviewScreen.Deeds {

        @Override
        public void taken(int lines) {
        }

        @Override
        public void close() {
        }

        @Override
        public void stale(Collection<Difference> ticked) {
        }
    }
}
