/**
 * One plan in more than one window: edits on a disk that can fail, what others changed meanwhile, who they are, the copies
 * that lie beside the plan, and what is to be settled. Threads and facts are kept by {@code EditLine}, {@code Company} and
 * {@code Copies}; the other classes show them.
 */
package nl.doorbouw.app.share;
