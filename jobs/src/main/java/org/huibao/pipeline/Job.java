package org.huibao.pipeline;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.apache.spark.SparkException;
import org.huibao.reference.InvalidReferenceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Runs a job's command and turns whatever happens into its exit code and one clear message. */
final class Job {
  /** Spark's own beginning of a message that goes on with where it was started and stopped. */
  private static final String STOPPED = "Cannot call methods on a stopped SparkContext";

  private Job() {}

  /** Runs {@code command} and ends the JVM with its exit code. */
  static void run(Callable<Integer> command, String[] arguments) {
    int code = execute(command, arguments);
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /** Runs {@code command}; the exit code. */
  static int execute(Callable<Integer> command, String[] arguments) {
    return new CommandLine(command)
        .setExecutionExceptionHandler(failures())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  private static IExecutionExceptionHandler failures() {
    return (exception, commandLine, parsed) -> {
      commandLine.getErr().println(message(exception));
      commandLine.getErr().flush();
      if (System.getProperty("huibao.verbose") != null) {
        exception.printStackTrace(commandLine.getErr());
      }
      if (exception instanceof InvalidReferenceException) {
        return ExitCode.USAGE;
      }
      return exception instanceof NothingUsableException ? ExitCode.NOTHING : ExitCode.FAILED;
    };
  }

  /** What happened, in one line. */
  static String message(Exception exception) {
    Throwable cause = exception;
    while (isWrapping(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    String text = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    if (text.startsWith(STOPPED)) {
      return "Cannot go on: Spark was stopped, or its master was never there; the lines above say why";
    }
    return text.startsWith("Cannot")
        ? text
        : "Cannot finish: " + text.lines().findFirst().orElse("");
  }

  /** What Spark, or a thread beside, wraps around the reason. */
  private static boolean isWrapping(Throwable thrown) {
    return thrown instanceof SparkException || thrown instanceof CompletionException;
  }
}
