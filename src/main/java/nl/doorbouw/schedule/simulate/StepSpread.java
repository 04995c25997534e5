package nl.doorbouw.schedule.simulate;

/**
 * What the runs gave for one step.
 *
 * @param finish      days from the start of the plan to its finish, in the runs in which it is in the plan
 * @param presence    the share of the runs in which it is in the plan
 * @param criticality the share of the runs in which it is on the chain that decides the goal; 0 for what is done
 */
public record StepSpread(String code, Distribution finish, double presence, double criticality) {
}
