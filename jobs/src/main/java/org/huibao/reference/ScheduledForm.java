package org.huibao.reference;

import java.io.Serializable;

/**
 * One line of the schedule: which reporter owes which form, how often, and how many days after the
 * period's end.
 */
public record ScheduledForm(
    String form, String title, String reporter, Frequency frequency, int dueDay)
    implements Serializable {}
