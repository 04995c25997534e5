/**
 * The screen Terugplannen: a date is tried for a step, and the plan is counted back from it. Nothing of it is kept until somebody
 * makes it a promise. The screen computes no dates: {@link nl.doorbouw.insight.promise.PlanBack} does.
 */
package nl.doorbouw.app.promise;
