package org.huibao.reference;

import org.huibao.words.Code;

/** Administrative level of a place; {@link #GROUP} stands for a whole group, such as 东部地区. */
public enum PlaceLevel implements Code {
  COUNTRY,
  PROVINCE,
  CITY,
  COUNTY,
  DISTRICT,
  TOWN,
  STREET,
  ZONE,
  GROUP
}
