/**
 * The words of the field as closed choices and small records: the route, the parties, the kinds of step, answers and
 * links. Each knows the code by which it is written in files and on the command line; none knows a plan.
 */
package nl.doorbouw.plan.word;
