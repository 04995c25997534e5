package nl.doorbouw.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks the user for a file. */
public interface FileDialogs {

    /** A plan to open; empty when the user thinks better of it. */
    Optional<Path> open(Window owner);

    /** A workbook, or a file of another program, to read; empty when the user thinks better of it. */
    Optional<Path> openList(Window owner);

    /** Where to write a file; the user has been asked whether one that is there may be replaced. */
    Optional<Path> save(Window owner, FileKind kind, String proposedName);
}
