package org.huibao.sample;

import java.util.List;

/** The Longmatan sample: a city bureau's yearly tables of its districts and counties. */
final class LongmatanReturns {
  private LongmatanReturns() {}

  static List<SampleReturn> all(Names names) {
    List<DepartmentForm> forms = DepartmentForm.ofLongmatan();
    DepartmentReturns returns =
        new DepartmentReturns(
            names,
            YearlyValues.of(names, "longmatan/indicators.csv", "longmatan/values.csv"),
            Wording.ofResource("longmatan/wordings.csv"),
            List.of(),
            forms);
    return forms.stream()
        .map(DepartmentForm::period)
        .distinct()
        .flatMap(period -> returns.of(period).stream())
        .toList();
  }
}
