package org.huibao.returns;

import java.io.Serializable;
import java.util.stream.Stream;

/**
 * The files before a workbook in its folder, by name and nearest first. They are asked for only
 * where its first table is a 续表 of one that is not in it.
 */
@FunctionalInterface
public interface EarlierFiles {
  /** For a workbook that stands alone. */
  EarlierFiles NONE = Stream::empty;

  /** A file's name in its folder, and its bytes. */
  record EarlierFile(String name, byte[] bytes) implements Serializable {}

  Stream<EarlierFile> nearestFirst();
}
