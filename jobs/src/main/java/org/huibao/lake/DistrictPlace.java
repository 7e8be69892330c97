package org.huibao.lake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;

/**
 * A district's own place, as its reference has it: by its name another district's peer is found.
 *
 * @param district its id
 * @param place id of its own row
 * @param parent id of the place above, or null
 * @param parentName null where its reference does not list that place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DistrictPlace(
    String district, String place, String name, String parent, String parentName)
    implements Serializable {}
