package nl.doorbouw.plan.view;

import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Subject;

/** One thing on which parties can have views: a field of a subject, whatever the layer. */
public record Item(Subject subject, Field<?> field) {
}
