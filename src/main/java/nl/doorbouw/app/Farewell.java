package nl.doorbouw.app;

import java.time.Duration;

/**
 * Lets a plan go after its window has closed, so that a share that does not answer keeps nobody waiting. The program goes on until
 * that is done, but no longer than a while: what was edited is on disk before a window closes.
 */
final class Farewell {

    /** Of the threads that do so, and of those that wait for them. */
    static final String THREAD = "farewell";
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private Farewell() {
    }

    /** @param then run when the plan was let go, on another thread than that of FX; not when that takes too long */
    static void to(Workspace workspace, Runnable then) {
        Thread work = Thread.ofPlatform().daemon().name(THREAD).start(() -> {
            workspace.close();
            then.run();
        });
        Thread.ofPlatform().name(THREAD).start(() -> await(work));
    }

    private static void await(Thread work) {
        try {
            work.join(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
