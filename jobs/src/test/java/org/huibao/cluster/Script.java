package org.huibao.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of the project's scripts, as people start it. */
final class Script {
  private static final Path SCRIPTS = Path.of("../scripts").toAbsolutePath().normalize();

  private Script() {}

  /** What a script that ended well printed. */
  static String output(String name, String... arguments) throws IOException, InterruptedException {
    Process script = start(name, arguments);
    String output;
    try (InputStream printed = script.getInputStream()) {
      output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
    }
    int code = script.waitFor();
    if (code != 0) {
      throw new IllegalStateException(
          "scripts/" + name + " " + List.of(arguments) + " ended with " + code + ": " + output);
    }
    return output;
  }

  /** A script that has just been started; what it tells goes where the test's own messages go. */
  static Process start(String name, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(SCRIPTS.resolve(name).toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
