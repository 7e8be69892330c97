package org.huibao.reference;

import java.io.Serializable;

/**
 * One line of the schedule: which reporter owes which form, how often, and how many days after the
 * period's end.
 *
 * @param confidential lists enterprises or persons: nothing of it but its totals is ever shown
 */
public record ScheduledForm(
    String form,
    String title,
    String reporter,
    Frequency frequency,
    int dueDay,
    boolean confidential)
    implements Serializable {}
