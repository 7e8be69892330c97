package org.huibao.county;

import java.util.List;

/** What a department of the county sends in every quarter. */
interface DepartmentForm {
  /** The name of its folder. */
  String reporter();

  /** The name of its workbook. */
  String file(Quarter quarter);

  List<CountySheet> draw(CountyValues values, Quarter quarter);
}
