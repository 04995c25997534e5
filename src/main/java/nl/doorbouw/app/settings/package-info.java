/**
 * What a user keeps from one time to the next, apart from any plan: language, light or dark, who they are and which plans
 * they opened last. Kept in a small text file in the user's own folder, whose place is passed in.
 */
package nl.doorbouw.app.settings;
