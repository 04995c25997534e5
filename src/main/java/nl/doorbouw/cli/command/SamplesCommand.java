package nl.doorbouw.cli.command;

import java.nio.file.Path;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.sample.SampleMaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the sample plans. */
@Command(description = "Make the three sample plans. Existing files are left alone.")
public final class SamplesCommand implements Runnable {

    @Parameters(paramLabel = "DIR", description = "The folder to make them in; it is made when it is not there.")
    private Path folder;

    private final Session session;

    public SamplesCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        new SampleMaker(session.scheduler()).makeAll(folder).forEach(file -> session.print(file.toString()));
    }
}
