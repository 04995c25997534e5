package nl.doorbouw.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.doorbouw.app.intake.ListFile;
import nl.doorbouw.text.Words;

/** Asks for a file with the file window of the user's own system. */
final class SystemFileDialogs implements FileDialogs {

    private final Supplier<Words> words;

    SystemFileDialogs(Supplier<Words> words) {
        this.words = words;
    }

    @Override
    public Optional<Path> open(Window owner) {
        return Optional.ofNullable(chooser("shell.file.open", FileKind.PLAN).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> openList(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get().say("shell.list.open"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.get().say("shell.list.kind"), ListFile.patterns()));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(Window owner, FileKind kind, String proposedName) {
        FileChooser chooser = chooser("shell.file.save", kind);
        chooser.setInitialFileName(proposedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).map(chosen -> withEnding(chosen, kind));
    }

    private FileChooser chooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get().say(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.get().say("shell.file.kind." + kind), "*" + kind.ending()));
        return chooser;
    }

    /** Some systems do not add the ending themselves. */
    private static Path withEnding(Path chosen, FileKind kind) {
        String name = chosen.getFileName().toString();
        return name.endsWith(kind.ending()) ? chosen : chosen.resolveSibling(name + kind.ending());
    }
}
