package org.huibao.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Wuxing sample: what a district's towns and departments send in a quarter. */
final class WuxingReturns {
  private WuxingReturns() {}

  static List<SampleReturn> all(Names names) {
    SampleValues values =
        Distribution.of(
            names.district(),
            new Weights(CsvRows.ofResource("weights.csv")),
            CsvRows.ofResource("totals.csv").stream().map(DistrictTotal::of).toList());
    Peers.addTo(values, names.city());
    Map<String, Wording> wordings = Wording.ofResource("wordings.csv");
    List<ExtraRow> extra = CsvRows.ofResource("extra-rows.csv").stream().map(ExtraRow::of).toList();
    DepartmentReturns departments =
        new DepartmentReturns(names, values, wordings, extra, DepartmentForm.ofWuxing());
    TownReturns towns = new TownReturns(names, values, wordings, extra, Deviation.all());
    List<SampleReturn> returns = new ArrayList<>();
    for (YearMonth period : DistrictTotal.PERIODS) {
      returns.addAll(departments.of(period));
      returns.addAll(towns.of(period));
    }
    return returns;
  }
}
