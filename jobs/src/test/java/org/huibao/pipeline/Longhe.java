package org.huibao.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 龙河区, a district of two towns that report their revenue, to be written into a folder as text. */
public record Longhe(Path folder) {
  private static final String FORM = "%s2024年1-6月主要指标（万元）,\n指标,累计\n财政收入,%d\n";

  /** The district without returns. Due day of the half-year is the 15th of July. */
  public static Longhe in(Path folder) {
    Longhe longhe = new Longhe(folder);
    longhe.write("district.yaml", "id: longhe\nname: 龙河区\nplace: longhe\n");
    longhe.write(
        "reference/places.csv",
        """
        place_id,name,level,parent
        longhe,龙河区,district,
        qingshi,青石镇,town,longhe
        baisha,白沙镇,town,longhe
        """);
    longhe.write(
        "reference/reporters.csv", "reporter_id,name,place_id\nqs,青石镇,qingshi\nbs,白沙镇,baisha\n");
    longhe.write(
        "reference/indicators.csv",
        """
        indicator_id,name,unit,kind,direction,price_basis,sign,additive
        rev,财政收入,万元,flow,higher,nominal,non_negative,yes
        """);
    longhe.write(
        "reference/schedule.csv",
        "form,title,reporter_id,frequency,due_day\nf,主要指标,qs,half,15\nf,主要指标,bs,half,15\n");
    return longhe;
  }

  /** The same under another id. */
  Longhe called(String id) {
    write("district.yaml", "id: %s\nname: 龙河区\nplace: longhe\n".formatted(id));
    return this;
  }

  /** A town's return of the half-year; a dated folder says when it came. */
  public Longhe receives(String file, String town, int revenue) {
    return receives(file, FORM.formatted(town, revenue));
  }

  Longhe receives(String file, String text) {
    write("returns/" + file, text);
    return this;
  }

  /** The same file as {@code other} has. */
  Longhe receives(String file, Longhe other) {
    try {
      write("returns/" + file, Files.readString(other.folder.resolve("returns").resolve(file)));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String file, String text) {
    Path path = folder.resolve(file);
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
