package org.huibao.pipeline.console;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.huibao.reference.InvalidReferenceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Runs a job's command and turns whatever happens into its exit code and one clear message. */
public final class Job {
  /** Spark's own beginning of a message that goes on with where it was started and stopped. */
  private static final String STOPPED = "Cannot call methods on a stopped SparkContext";

  private static volatile boolean running;
  private static volatile boolean endedFromOutside;

  private Job() {}

  /** Runs {@code command} and ends the JVM with its exit code. */
  public static void run(Callable<Integer> command, String[] arguments) {
    running = true;
    Runtime.getRuntime().addShutdownHook(new Thread(Job::endFromOutside));
    int code = execute(command, arguments);
    running = false;
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /** Ctrl-C, or a signal: one line, in place of all that Spark's threads say of it. */
  private static void endFromOutside() {
    if (running) {
      endedFromOutside = true;
      if (SparkSession.getDefaultSession().isDefined() && !isVerbose()) {
        SparkSession.getDefaultSession().get().sparkContext().setLogLevel("OFF");
      }
      System.err.println("Cannot go on: ended from outside; what is published stays as it was");
    }
  }

  private static boolean isVerbose() {
    return System.getProperty("huibao.verbose") != null;
  }

  /** Runs {@code command}; the exit code. */
  public static int execute(Callable<Integer> command, String[] arguments) {
    return new CommandLine(command)
        .setExecutionExceptionHandler(failures())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  private static IExecutionExceptionHandler failures() {
    return (exception, commandLine, parsed) -> {
      if (endedFromOutside && !isVerbose()) {
        return ExitCode.FAILED;
      }
      commandLine.getErr().println(message(exception));
      commandLine.getErr().flush();
      if (isVerbose()) {
        exception.printStackTrace(commandLine.getErr());
      }
      if (exception instanceof InvalidReferenceException) {
        return ExitCode.USAGE;
      }
      return exception instanceof NothingUsableException ? ExitCode.NOTHING : ExitCode.FAILED;
    };
  }

  /** What happened, in one line. */
  public static String message(Exception exception) {
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
