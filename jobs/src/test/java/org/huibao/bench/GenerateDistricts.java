package org.huibao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * Writes {@code args[1]} districts below {@code args[0]}, each with the workbooks that it sent. The
 * same arguments give the same numbers.
 */
public final class GenerateDistricts {
  private GenerateDistricts() {}

  public static void main(String[] args) {
    Path root = Path.of(args[0]);
    IntStream.rangeClosed(1, Integer.parseInt(args[1]))
        .parallel()
        .mapToObj(number -> SimulatedDistrict.in(root, number))
        .forEach(GenerateDistricts::write);
  }

  private static void write(SimulatedDistrict district) {
    try {
      district.writeReference();
      new SimulatedWorkbooks(SimulatedReturns.of(district)).write(district.folder());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot generate districts", e);
    }
  }
}
