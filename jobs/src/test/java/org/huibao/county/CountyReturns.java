package org.huibao.county;

import java.util.ArrayList;
import java.util.List;

/** All workbooks that the county's towns and departments send in during a year. */
public final class CountyReturns {
  private record Clerk(Town town, TownForm form, Saver saver, Typing amounts, Typing rates) {}

  private static final List<Clerk> CLERKS =
      List.of(
          clerk(Town.SHIMEN, new PlannedTown(), Saver.EXCEL_97, Typing.GROUPED, Typing.GROUPED),
          clerk(Town.DAHE, new PlannedTown(), Saver.EXCEL, Typing.PLAIN, Typing.PERCENT_TEXT),
          clerk(Town.MAAN, new PlannedTown(), Saver.OTHER, Typing.SOMETIMES_TEXT, Typing.PLAIN),
          clerk(Town.BAISHA, new NumberedTown(), Saver.EXCEL_97, Typing.PLAIN, Typing.PLAIN),
          clerk(
              Town.QINGXI,
              new NumberedTown(),
              Saver.EXCEL,
              Typing.SOMETIMES_TEXT,
              Typing.PERCENT_FORMAT),
          clerk(
              Town.YUNCHENG, new NumberedTown(), Saver.OTHER, Typing.GROUPED, Typing.PERCENT_TEXT),
          clerk(
              Town.GAOPING, new AcrossTown(), Saver.EXCEL_97, Typing.PLAIN, Typing.PERCENT_FORMAT),
          clerk(Town.LONGTAN, new AcrossTown(), Saver.EXCEL, Typing.GROUPED, Typing.PLAIN),
          clerk(
              Town.SHUANGQIAO,
              new AcrossTown(),
              Saver.OTHER,
              Typing.SOMETIMES_TEXT,
              Typing.PERCENT_TEXT));

  private static final List<DepartmentForm> DEPARTMENTS =
      List.of(
          new StatisticsBureau(),
          new FinanceBureau(),
          new AgricultureBureau(),
          new CommerceBureau(),
          new LabourBureau(),
          new PlanningBureau());

  private CountyReturns() {}

  public static List<CountyReturn> all(long seed) {
    CountyValues values = new CountyValues(seed);
    List<CountyReturn> returns = new ArrayList<>();
    for (Quarter quarter : Quarter.values()) {
      for (Clerk clerk : CLERKS) {
        returns.add(ofTown(clerk, values, quarter));
      }
      for (int i = 0; i < DEPARTMENTS.size(); i++) {
        DepartmentForm form = DEPARTMENTS.get(i);
        // offices change their machines over a year
        Saver saver = Saver.values()[(i + quarter.ordinal()) % Saver.values().length];
        String path = "returns/%s/%s/".formatted(quarter.period(), form.reporter());
        returns.add(CountyReturn.of(path + form.file(quarter), saver, form.draw(values, quarter)));
      }
    }
    return returns;
  }

  private static CountyReturn ofTown(Clerk clerk, CountyValues values, Quarter quarter) {
    Town town = clerk.town();
    Facts facts = Facts.of(values, quarter, town);
    CountySheet sheet = clerk.form().draw(town, facts, clerk.amounts(), clerk.rates());
    String path = "returns/%s/乡镇/%s上报表".formatted(quarter.period(), town.label());
    return CountyReturn.of(path, clerk.saver(), List.of(sheet));
  }

  private static Clerk clerk(Town town, TownForm form, Saver saver, Typing amounts, Typing rates) {
    return new Clerk(town, form, saver, amounts, rates);
  }
}
