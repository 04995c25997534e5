package nl.doorbouw.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import nl.doorbouw.cli.command.AddCommand;
import nl.doorbouw.cli.command.ConflictsCommand;
import nl.doorbouw.cli.command.ExportCommand;
import nl.doorbouw.cli.command.ImportCommand;
import nl.doorbouw.cli.command.LogCommand;
import nl.doorbouw.cli.command.MergeCommand;
import nl.doorbouw.cli.command.NewCommand;
import nl.doorbouw.cli.command.QuestionsCommand;
import nl.doorbouw.cli.command.RedoCommand;
import nl.doorbouw.cli.command.RemoveCommand;
import nl.doorbouw.cli.command.RoutesCommand;
import nl.doorbouw.cli.command.SamplesCommand;
import nl.doorbouw.cli.command.ScheduleCommand;
import nl.doorbouw.cli.command.SetCommand;
import nl.doorbouw.cli.command.UndoCommand;
import nl.doorbouw.cli.command.WhyCommand;
import nl.doorbouw.cli.command.confront.AgreeCommand;
import nl.doorbouw.cli.command.confront.ConfrontCommand;
import nl.doorbouw.cli.command.promise.BackCommand;
import nl.doorbouw.cli.command.variant.BaselineCommand;
import nl.doorbouw.cli.command.variant.CompareCommand;
import nl.doorbouw.cli.command.variant.MeasuresCommand;
import nl.doorbouw.cli.command.variant.RiskCommand;
import nl.doorbouw.cli.command.variant.ScenarioCommand;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.cli.simulation.SimulateCommand;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.SystemLanguage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: runs one command and says with its exit code how it went (0 done, 1 failed, 2 used wrongly). */
@Command(name = "doorbouw", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = Cli.Version.class, synopsisSubcommandLabel = "COMMAND")
public final class Cli implements Runnable {

    /** The languages that can be asked for. */
    private enum Language { NL, EN }

    /** A command by its name, made for one session. */
    private record Named(String name, Function<Session, Runnable> make) {
    }

    private static final List<Named> COMMANDS = List.of(
            new Named("new", NewCommand::new), new Named("set", SetCommand::new), new Named("add", AddCommand::new),
            new Named("remove", RemoveCommand::new), new Named("undo", UndoCommand::new),
            new Named("redo", RedoCommand::new), new Named("log", LogCommand::new),
            new Named("merge", MergeCommand::new), new Named("conflicts", ConflictsCommand::new),
            new Named("schedule", ScheduleCommand::new), new Named("why", WhyCommand::new),
            new Named("simulate", SimulateCommand::new),
            new Named("routes", RoutesCommand::new),
            new Named("questions", QuestionsCommand::new), new Named("measures", MeasuresCommand::new),
            new Named("scenario", ScenarioCommand::new), new Named("baseline", BaselineCommand::new),
            new Named("confront", ConfrontCommand::new), new Named("agree", AgreeCommand::new),
            new Named("compare", CompareCommand::new), new Named("back", BackCommand::new), new Named("risk", RiskCommand::new),
            new Named("import", ImportCommand::new), new Named("samples", SamplesCommand::new),
            new Named("export", ExportCommand::new));

    private final Session session;

    private Cli(Session session) {
        this.session = session;
    }

    /**
     * Runs a command.
     *
     * @return the exit code
     */
    public static int run(Clock clock, Scheduler scheduler, PrintWriter out, PrintWriter err, String... args) {
        Session session = new Session(clock, scheduler, SystemLanguage.of(System.getenv(), Locale.getDefault()), out);
        return flushed(session, out, err, () -> commandLine(session, out, err).execute(args));
    }

    /** Prints what the window would show first, for a machine without a display. */
    public static int summary(Clock clock, Scheduler scheduler, PrintWriter out, PrintWriter err, Path file) {
        Session session = new Session(clock, scheduler, SystemLanguage.of(System.getenv(), Locale.getDefault()), out);
        return flushed(session, out, err, () -> {
            try (PlanDocument document = session.open(file)) {
                session.print(new Summary(session.words()).lines(document.planner(), document.outlook()));
            }
            return 0;
        });
    }

    /** Whether these arguments are for the command line rather than for the window; a word that can be no file is a mistyped command. */
    public static boolean isFor(String... args) {
        return args.length > 0 && (args[0].startsWith("-")
                || COMMANDS.stream().anyMatch(command -> command.name().equals(args[0]))
                || !args[0].contains(".") && !new File(args[0]).exists());
    }

    @Option(names = "--language", paramLabel = "nl|en", scope = ScopeType.INHERIT,
            description = "Dutch or English (default: the language of the system).")
    private void speak(Language language) {
        session.speak(Locale.forLanguageTag(language.name()));
    }

    @Override
    public void run() {
        throw new WrongUse("cli.noCommand");
    }

    private static CommandLine commandLine(Session session, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Cli(session));
        COMMANDS.forEach(command -> line.addSubcommand(command.name(), command.make().apply(session)));
        // A value may begin with a dash.
        line.getSubcommands().get("set").setUnmatchedOptionsArePositionalParams(true)
                .setPosixClusteredShortOptionsAllowed(false);
        return line.setOut(out).setErr(err).setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, _) -> complain(session, err, problem))
                .setExecutionExceptionHandler((problem, _, _) -> complain(session, err, problem));
    }

    private static int flushed(Session session, PrintWriter out, PrintWriter err, IntSupplier deed) {
        int code;
        try {
            code = deed.getAsInt();
        } catch (RuntimeException e) {
            code = complain(session, err, e);
        }
        out.flush();
        err.flush();
        return code;
    }

    private static int complain(Session session, PrintWriter err, Exception problem) {
        Complaints complaints = new Complaints(session);
        err.println(complaints.sentence(problem));
        return complaints.exitCode(problem);
    }

    /** Says which version of the program this is. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            Optional<String> version = Optional.ofNullable(Cli.class.getPackage().getImplementationVersion());
            return new String[] {"Doorbouw " + version.orElse("")};
        }
    }
}
