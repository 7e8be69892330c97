package org.huibao.pipeline;

import java.util.List;
import org.huibao.lake.Publication;

/** The documents of one vintage, written from its figures alone. */
record Documents(DistrictRun run, Publication publication) {
  List<String> write() {
    return List.of();
  }
}
