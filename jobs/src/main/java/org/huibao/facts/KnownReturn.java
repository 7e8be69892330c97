package org.huibao.facts;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A return as it stands when all that are known are laid side by side.
 *
 * @param reporter id, or null where unknown
 * @param form of the schedule, or null where unknown
 * @param period ISO month, or null
 * @param receivedOn or null where unknown
 * @param firstReceivedOn the day on which the first return of the same reporter, form and period
 *     came, or null
 * @param status accepted, superseded, duplicate or rejected
 * @param firstIngest the ingest that first saw the bytes under this name
 * @param ingest the ingest of its newest reading
 * @param reference fingerprint of the reference that named its labels
 */
public record KnownReturn(
    String returnId,
    String file,
    String reporter,
    String form,
    String period,
    LocalDate receivedOn,
    LocalDate firstReceivedOn,
    String status,
    String firstIngest,
    String ingest,
    String reference)
    implements Serializable {}
