package org.huibao.county;

/** The dialect of a town's office. */
interface TownForm {
  CountySheet draw(Town town, Facts facts, Typing amounts, Typing rates);
}
