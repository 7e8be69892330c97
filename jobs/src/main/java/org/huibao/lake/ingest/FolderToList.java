package org.huibao.lake.ingest;

/** A folder among the returns that one task lists: its own files, or all below it as well. */
record FolderToList(String path, Depth depth) {
  enum Depth {
    OWN_FILES,
    ALL_BELOW
  }
}
