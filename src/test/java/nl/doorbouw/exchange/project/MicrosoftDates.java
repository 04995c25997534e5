package nl.doorbouw.exchange.project;

import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/** Dates a project as MS Project would, by the scheduler of MPXJ that follows it. */
public final class MicrosoftDates {

    private MicrosoftDates() {
    }

    /** Fills in all dates of a project, from its start. */
    public static ProjectFile calculated(ProjectFile file) {
        file.getTasks().forEach(MicrosoftDates::complete);
        try {
            new MicrosoftScheduler().schedule(file, file.getProjectProperties().getStartDate());
        } catch (CpmException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** The XML leaves out what is zero, and the scheduler wants to be told. */
    private static void complete(Task task) {
        if (task.getDuration() == null) {
            return;
        }
        Duration none = Duration.getInstance(0, task.getDuration().getUnits());
        if (task.getActualDuration() == null) {
            task.setActualDuration(none);
        }
        if (task.getRemainingDuration() == null) {
            task.setRemainingDuration(task.getActualFinish() == null ? task.getDuration() : none);
        }
    }
}
