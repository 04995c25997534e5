/**
 * The tasks of a project file as people see them: which become steps, under which summary tasks they stand, by which codes, names,
 * parties and remarks they are known in a plan.
 */
package nl.doorbouw.exchange.project.read.outline;
