package org.huibao.workbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.huibao.reference.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainXmlTest {
  private static final String PART = "xl/worksheets/sheet1.xml";
  private static final String SHEET =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <x:worksheet xmlns:x="urn:x" xmlns:r="urn:r"><x:row r="1" r:id='a&amp;b'>
      <x:c r="A1" t="str"><x:v>织里镇 &lt;1&gt;</x:v></x:c><x:c/></x:row></x:worksheet>
      """;

  @Test
  void tellsElementsAttributesAndTexts() throws IOException {
    assertThat(told(part(SHEET)))
        .containsExactly(
            "<worksheet {urn:x} r=null id=null t=null",
            "<row {urn:x} r=1 id=a&b t=null",
            "\n",
            "<c {urn:x} r=A1 id=null t=str",
            "<v {urn:x} r=null id=null t=null",
            "织里镇 <1>",
            ">v",
            ">c",
            "<c {urn:x} r=null id=null t=null",
            ">c",
            ">row",
            ">worksheet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>one<!-- two -->three</a>",
        "<a>one<![CDATA[<two>]]>three<b/></a>",
        "<a><b>1</b><?pi?><b>2</b></a>",
        "<a><b c='&#x5E74;&#10;&#65;'>1</b>&#65;b&#x5e74;<b>&#x4E00;&#10;&#x1F600;</b></a>",
        "<a><b>&#0;</b></a>",
        "<a><b>&#xD800;</b></a>",
        "<a><b>&#xFFFE;</b></a>",
        "<a><b>&#x110000;</b></a>",
        "<a><b>&#X41;</b></a>",
        "<a><b>&#13;&#9;</b></a>",
        "<a b='1\t2'>\r\n</a>",
        "<织里><b/></织里>",
        "<a b = '1'/>",
        "<a><b c='1' c='2'/></a>",
        "<a xmlns:x='urn:1' xmlns:y='urn:1'><b x:c='1' y:c='2'/></a>",
        "<a><x:b/></a>",
        "<a><b xmlns:x='urn:1'><x:c/></b><x:c/></a>",
        "<a><b>1</a></b>",
        "<a><b>1</b>",
        "<a/><a/>",
        "<a/>text",
        "<a>]]></a>",
        "<a>&unknown;</a>",
        "<a>\u0001</a>",
        "<a><b>\uFFFE</b></a>",
        "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
        "<?xml version='1.0' encoding='GB18030'?><a>1</a>",
        "<?xml version='1.1'?><a>1</a>",
        " <a>1</a> ",
        "text",
        ""
      })
  void whatIsNotPlainIsToldByTheParser(String xml) throws IOException {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    assertThat(told(part(bytes))).isEqualTo(told(new ByteArrayInputStream(bytes)));
  }

  @Test
  void damagedBytesAreToldAsTheParserTellsThem() throws IOException {
    Random random = new Random(20040630);
    byte[] sound = SHEET.getBytes(StandardCharsets.UTF_8);
    String pieces = "<>/&;:='\"!?-[] \n\r\tarx1\u0000\u0080\u00E7\u00FF";
    for (int i = 0; i < 30_000; i++) {
      byte[] damaged = sound.clone();
      for (int j = random.nextInt(3); j >= 0; j--) {
        damaged[random.nextInt(damaged.length)] =
            (byte) pieces.charAt(random.nextInt(pieces.length()));
      }
      assertThat(told(part(damaged)))
          .as(() -> new String(damaged, StandardCharsets.UTF_8))
          .isEqualTo(told(new ByteArrayInputStream(damaged)));
    }
  }

  @Test
  void theSamplesWorkbooksArePlain() throws Exception {
    List<Path> workbooks;
    try (Stream<Path> files = Files.walk(Path.of("../data"))) {
      workbooks = files.filter(file -> file.toString().endsWith(".xlsx")).toList();
    }
    assertThat(workbooks).hasSizeGreaterThan(20);
    for (Path workbook : workbooks) {
      try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(workbook))) {
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
          byte[] bytes = parts.readAllBytes();
          PlainXml plain = new PlainXml(new ByteArrayInputStream(bytes));
          while (plain.next() != PlainXml.Event.DONE) {
            // to the end
          }
          assertThat(told(part(bytes))).isEqualTo(told(new ByteArrayInputStream(bytes)));
        }
      }
    }
  }

  private static InputStream part(String xml) throws IOException {
    return part(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream part(byte[] xml) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry(PART));
      out.write(xml);
    }
    return new ZipParts(zip.toByteArray(), new Budget(ReadingLimits.DEFAULTS)).required(PART);
  }

  /** Everything that is told of a part, and how it ends. */
  private static List<String> told(InputStream part) {
    List<String> told = new ArrayList<>();
    try {
      XmlEvents events = new XmlEvents(part, new Budget(ReadingLimits.DEFAULTS));
      while (events.next()) {
        if (events.starts()) {
          told.add(
              "<%s {%s} r=%s id=%s t=%s"
                  .formatted(
                      events.name(),
                      events.namespace(),
                      events.attribute("r"),
                      events.attribute("id"),
                      events.attribute("t")));
        } else if (events.ends()) {
          told.add(">" + events.name());
        } else if (!events.characters().isEmpty()) {
          told.add(events.characters());
        }
      }
    } catch (IOException | ForbiddenEntityException e) {
      // the parser looks at the tag behind a text before it tells the text
      boolean endsInText = !told.isEmpty() && !told.get(told.size() - 1).matches("[<>].+");
      told.subList(told.size() - (endsInText ? 1 : 0), told.size()).clear();
      told.add("! " + e.getMessage());
    }
    return told;
  }
}
