package nl.doorbouw.cli;

import java.util.stream.Collectors;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.text.Sentences;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one line for people and an exit code: 2 for wrong use, 1 for everything else. */
final class Complaints {

    private static final int FAILURE = 1;
    private static final int WRONG_USE = 2;

    private final Session session;

    Complaints(Session session) {
        this.session = session;
    }

    /** The exit code that goes with a problem. */
    int exitCode(Exception problem) {
        return problem instanceof ParameterException || problem instanceof WrongUse ? WRONG_USE : FAILURE;
    }

    /** One line for people, also when the right words for it are missing: picocli would print a stack trace then. */
    String sentence(Exception problem) {
        String text;
        try {
            text = words(problem);
        } catch (RuntimeException e) {
            text = plain(e);
        }
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private String words(Exception problem) {
        return switch (problem) {
            case ParameterException wrong -> wrongArguments(wrong);
            case WrongUse wrong -> wrong.reason().map(this::plain).orElseGet(() -> say(wrong.key(), wrong.facts()));
            default -> plain(problem);
        };
    }

    private String plain(Exception problem) {
        return new Sentences(session.words()).of(problem);
    }

    private String wrongArguments(ParameterException problem) {
        String help = help(problem.getCommandLine());
        return switch (problem) {
            case UnmatchedArgumentException unmatched ->
                    unmatched(unmatched.getUnmatched().getFirst(), help, unmatched);
            case MissingParameterException missing -> say("cli.missing",
                    missing.getMissing().stream().map(Complaints::label).collect(Collectors.joining(", ")), help);
            case OverwrittenOptionException twice -> say("cli.twice", label(twice.getOverwritten()));
            default -> problem.getArgSpec() == null ? say("cli.unreadable", help)
                    : say("cli.badArgument", label(problem.getArgSpec()), String.valueOf(problem.getValue()), help);
        };
    }

    private String unmatched(String argument, String help, UnmatchedArgumentException problem) {
        boolean command = problem.getCommandLine().getParent() == null && !argument.startsWith("-");
        return say(command ? "cli.noSuchCommand" : "cli.notUnderstood", argument, help);
    }

    private static String help(CommandLine command) {
        return command.getCommandSpec().qualifiedName() + " --help";
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String say(String key, Object... facts) {
        return session.words().say(key, facts);
    }
}
