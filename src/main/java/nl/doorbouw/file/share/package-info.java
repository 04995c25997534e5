/**
 * What lies beside a plan file in a folder that more people use: who else has the plan open, and the copies that a program for
 * keeping folders the same has made of it. Neither is part of the plan, and neither may stand in the way of an edit.
 */
package nl.doorbouw.file.share;
