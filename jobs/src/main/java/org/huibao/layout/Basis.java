package org.huibao.layout;

import org.huibao.words.Code;

/** What a number's reading rests on, from the firmest. */
public enum Basis implements Code {
  /** A relation among the table's numbers tells it from every other reading; all else is named. */
  CONFIRMED,
  /** Words beside, above or over the number say all of it. */
  NAMED,
  /** Something that no word in the workbook says was filled in, or is missing. */
  ASSUMED,
  /** Another reading is as likely, or the numbers speak against the words. */
  LEVEL
}
