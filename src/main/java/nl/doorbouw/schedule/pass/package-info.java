/**
 * The passes themselves: a network compiled into flat int arrays, the forward and the backward pass over them, and the
 * tables of days that they count on. Nothing in a pass allocates. What comes out are arrays; records are made above.
 */
package nl.doorbouw.schedule.pass;
