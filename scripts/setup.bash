# Sourced by the other scripts: where things are, and building what is missing. Everything that is
# said while building goes to standard error.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
JAR=$ROOT/jobs/target/huibao-jobs.jar
SPARK_FROM_MAVEN=$ROOT/jobs/target/spark

# Java takes the encoding of file names from the locale; cron and bare containers have none
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }

# A path below the project as the caller would type it.
below_root() {
  if [ "$PWD" = "$ROOT" ]; then printf '%s' "$1"; else printf '%s' "$ROOT/$1"; fi
}

require() {
  command -v "$1" >/dev/null || { say "Cannot go on: there is no $1 on the PATH; $2"; exit 4; }
}

jar_is_current() {
  [ -f "$JAR" ] && [ -z "$(find "$ROOT/pom.xml" "$ROOT/jobs/pom.xml" "$ROOT/jobs/src/main" -newer "$JAR" -print -quit)" ]
}

# Two scripts started together build one after the other.
build() {
  require java "install a JDK, 17 or later"
  mkdir -p "$ROOT/jobs/target"
  if command -v flock >/dev/null; then
    exec 9> "$ROOT/jobs/target/.building"
    flock 9
  fi
  build_what_is_missing
  exec 9>&-
}

build_what_is_missing() {
  if ! jar_is_current; then
    require mvn "install Maven 3.8.1 or later"
    say "Building the jobs (once, or after a change) …"
    mvn -q -f "$ROOT/pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip -Derror-prone.argument=-proc:none package >&2 \
      || { say "Cannot build: see the messages above"; exit 4; }
    touch "$JAR"
  fi
  if [ -z "${SPARK_HOME:-}" ] && ! spark_is_current; then
    require mvn "install Maven 3.8.1 or later"
    say "Fetching Spark from the Maven repository (once) …"
    rm -rf "$SPARK_FROM_MAVEN"
    # all that Spark needs, and nothing that is inside our own jar
    mvn -q -f "$ROOT/pom.xml" -pl jobs dependency:copy-dependencies \
      -DincludeScope=compile -DoutputDirectory="$SPARK_FROM_MAVEN/jars.part" \
      -DexcludeGroupIds=com.globalmentor,com.deepoove,org.apache.poi,org.apache.xmlbeans,info.picocli,com.fasterxml.jackson.dataformat,com.zaxxer,com.github.virtuald,org.jsoup,org.jline >&2 \
      || { say "Cannot fetch Spark: see the messages above"; exit 4; }
    touch "$SPARK_FROM_MAVEN/jars.part"
    mv "$SPARK_FROM_MAVEN/jars.part" "$SPARK_FROM_MAVEN/jars"
  fi
}

spark_is_current() {
  [ -d "$SPARK_FROM_MAVEN/jars" ] && [ ! "$ROOT/pom.xml" -nt "$SPARK_FROM_MAVEN/jars" ] \
    && [ ! "$ROOT/jobs/pom.xml" -nt "$SPARK_FROM_MAVEN/jars" ]
}

# One of Spark's own programs, as its launcher starts them: that of $SPARK_HOME when this is a whole
# Spark, else from the jars alone, $SPARK_HOME's or those from the Maven repository.
spark_class() {
  if [ -x "${SPARK_HOME:-}/bin/spark-class" ]; then
    exec "$SPARK_HOME/bin/spark-class" "$@"
  fi
  export SPARK_HOME=${SPARK_HOME:-$SPARK_FROM_MAVEN} SPARK_SCALA_VERSION=2.13
  local java=java command=() argument
  [ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
  while IFS= read -r -d '' argument; do
    command+=("$argument")
  done < <("$java" -Xmx128m -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main "$@"; printf '%d\0' $?)
  local last=$((${#command[@]} - 1))
  local code=${command[$last]}
  [ "$code" = 0 ] || exit "$code"
  # a line of its own stands before the command
  [ -n "${command[0]}" ] || { command=("${command[@]:1}"); last=$((last - 1)); }
  command[0]=${command[0]#$'\n'}
  exec "${command[@]:0:$last}"
}

spark_submit() {
  spark_class org.apache.spark.deploy.SparkSubmit "$@"
}

# MASTER: what runs on this machine alone needs no other address, be there a network or not.
keep_local() {
  case $1 in local*|spark://127.0.0.1:*) export SPARK_LOCAL_IP=${SPARK_LOCAL_IP:-127.0.0.1} ;; esac
}

# JVM options for the archive of loaded classes, which saves a laptop half of its start: the first
# whole run leaves one, later ones use it while JVM and jars are the same.
class_archive() {
  local java=java key archive part
  [ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
  key=$({ "$java" -version; ls -l --time-style=full-iso "$JAR" "$SPARK_FROM_MAVEN/jars"; } 2>&1 | cksum)
  archive=$ROOT/jobs/target/classes-${key%% *}.jsa
  # those of runs that have ended, where they are whole: the JVM writes the header last
  for part in "$archive".part.*; do
    [ -f "$part" ] && ! kill -0 "${part##*.}" 2>/dev/null || continue
    if [ ! -f "$archive" ] && [ "$(od -An -tx4 -N4 "$part")" = ' f00baba8' ]; then
      mv "$part" "$archive"
    else
      rm -f "$part"
    fi
  done
  printf ' -Xlog:disable -Xlog:all=error:stderr'
  if [ -f "$archive" ]; then
    printf ' "-XX:SharedArchiveFile=%s"' "$archive"
  elif [ "$1" = RunPeriod ]; then
    find "$ROOT/jobs/target" -maxdepth 1 -name 'classes-*.jsa' ! -path "$archive" -delete
    printf ' "-XX:ArchiveClassesAtExit=%s.part.%s"' "$archive" $$
  fi
}

# Runs one of our jobs: submit_job CLASS MASTER VERBOSITY ARGUMENTS…
submit_job() {
  local class=$1 master=$2 verbosity=$3
  shift 3
  build
  local options=(--class "org.huibao.pipeline.$class" --master "$master")
  local java_options="\"-Dlog4j2.configurationFile=file:$ROOT/scripts/conf/$verbosity.properties\" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
  [ "$verbosity" = verbose ] && java_options+=" -Dhuibao.verbose=yes"
  keep_local "$master"
  case $master in local*)
    # a third of the memory for what a district's task throws away again: a tenth less of the processor
    java_options+=" -XX:+UseSerialGC -XX:NewRatio=2 -Xms${HUIBAO_DRIVER_MEMORY:-1g} -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m"
    if [ -z "${SPARK_HOME:-}" ] && [ "${HUIBAO_ARCHIVE:-}" != off ]; then
      # our own classes as well come from the class path, where the archive can hold them
      options+=(--driver-class-path "$JAR")
      # Hadoop's own forks a chmod for every file it writes: 600 processes in a run of the sample
      options+=(--conf spark.hadoop.fs.file.impl=com.globalmentor.apache.hadoop.fs.BareLocalFileSystem)
      java_options+=$(class_archive "$class")
    fi ;;
  esac
  [ -n "${HUIBAO_DRIVER_MEMORY:-}" ] && options+=(--driver-memory "$HUIBAO_DRIVER_MEMORY")
  spark_submit "${options[@]}" --driver-java-options "$java_options" "$JAR" "$@"
}

# Runs one of our commands that needs no Spark session, only its classes.
run_without_spark() {
  local class=$1 java=java
  shift
  build
  [ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
  exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto \
    -Dlog4j2.configurationFile="file:$ROOT/scripts/conf/quiet.properties" \
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -cp "$JAR:${SPARK_HOME:-$SPARK_FROM_MAVEN}/jars/*" "org.huibao.pipeline.$class" "$@"
}
