package org.huibao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceIndexTest {
  private static final String PLACES =
      """
      place_id,name,level,parent,group
      city,青州市,city,,
      qing,青川区,district,city,
      er,二县,county,city,
      east_row,东部地区,group,qing,east
      a,甲镇,town,qing,east
      b,乙镇,town,qing,east
      c,丙镇,town,qing,
      """;

  private static ReferenceIndex index(String population) {
    return new ReferenceIndex(
        ReferenceFolder.small()
            .with("reference/places.csv", PLACES)
            .with("reference/reporters.csv", "reporter_id,name\nshi,石桥镇\n")
            .with("reference/population.csv", "place_id,year,population\n" + population)
            .load());
  }

  @Test
  void personsOfAPlaceAreThoseOfTheYearElseOfTheNewestBefore() {
    ReferenceIndex index = index("a,2020,10\na,2022,12\n");

    assertThat(index.persons("a", 2019)).isNull();
    assertThat(index.persons("a", 2020)).isEqualTo(10);
    assertThat(index.persons("a", 2021)).isEqualTo(10);
    assertThat(index.persons("a", 2024)).isEqualTo(12);
    assertThat(index.persons("b", 2024)).isNull();
  }

  /** In 2021 b is not counted, in 2022 c is not; the row of the east is no member of it. */
  @Test
  void personsOfAWholeAreOfYearsInWhichAllItsMembersAreCounted() {
    ReferenceIndex index =
        index(
            """
            a,2020,1
            b,2020,2
            c,2020,4
            a,2021,10
            c,2021,40
            a,2022,100
            b,2022,200
            qing,2022,9999
            """);

    assertThat(index.personsOfMembers("east", 2020)).isEqualTo(3);
    assertThat(index.personsOfMembers("east", 2021)).isEqualTo(3);
    assertThat(index.personsOfMembers("east", 2022)).isEqualTo(300);
    assertThat(index.personsOfMembers("qing", 2022)).isEqualTo(7);
    assertThat(index.personsOfMembers("qing", 2019)).isNull();
    assertThat(index.personsOfMembers("west", 2022)).isNull();
  }

  @Test
  void aTownIsAMemberOfTheDistrictAndOfItsGroup() {
    ReferenceIndex index = index("");

    assertThat(index.wholesOf("a")).containsExactly("qing", "east");
    assertThat(index.wholesOf("c")).containsExactly("qing");
    assertThat(index.wholesOf("qing")).isEmpty();
    assertThat(index.wholesOf("east_row")).isEmpty();
    assertThat(index.placeName("east")).isEqualTo("东部");
    assertThat(index.placeName("a")).isEqualTo("甲镇");
    assertThat(index.placeName("nowhere")).isNull();
  }

  /** Peers are compared only where district.yaml names them. */
  @Test
  void peerGroupsAreTheTownsAndTheNamedPeers() {
    ReferenceIndex without = index("");
    ReferenceIndex with =
        new ReferenceIndex(
            ReferenceFolder.small()
                .with(
                    "district.yaml",
                    "{id: qing, name: 青川区, place: qing, groups: {east: 东部}, peers: {name: 两县区}}")
                .with("reference/places.csv", PLACES)
                .with("reference/reporters.csv", "reporter_id,name\nshi,石桥镇\n")
                .load());

    assertThat(without.places(PeerGroup.PEERS)).isEmpty();
    assertThat(with.places(PeerGroup.TOWNS)).containsExactly("a", "b", "c");
    assertThat(with.places(PeerGroup.PEERS)).containsExactly("qing", "er");
    assertThat(with.peerGroupsOf("qing")).containsExactly(PeerGroup.PEERS);
    assertThat(with.peerGroupsOf("a")).containsExactly(PeerGroup.TOWNS);
    assertThat(with.peerGroupsOf("city")).isEmpty();
  }
}
