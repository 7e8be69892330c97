package org.huibao.figures;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.rows.Schema;

/** A place as the district's reference has it, so that queries can say its name. */
public record KnownPlace(String district, Place place, String groupName) {
  public static final String TABLE = "places";
  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, place STRING, name STRING, aliases ARRAY<STRING>, level STRING,"
              + " parent STRING, group STRING, group_name STRING, merged_into STRING,"
              + " since STRING");

  /** In the order of {@code places.csv}. */
  public static List<KnownPlace> of(Reference reference) {
    return reference.places().stream()
        .map(
            place ->
                new KnownPlace(
                    reference.district().id(),
                    place,
                    place.group() == null
                        ? null
                        : reference.district().groups().get(place.group())))
        .toList();
  }

  public Row toRow() {
    return RowFactory.create(
        district,
        place.id(),
        place.name(),
        place.aliases().toArray(new String[0]),
        place.level().code(),
        place.parent(),
        place.group(),
        groupName,
        place.merger() == null ? null : place.merger().into(),
        place.merger() == null ? null : place.merger().since().toString());
  }
}
