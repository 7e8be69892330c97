# Sourced by the other scripts: where things are, and building what is missing. Everything that is
# said while building goes to standard error.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
JAR=$ROOT/jobs/target/huibao-jobs.jar
SPARK_FROM_MAVEN=$ROOT/jobs/target/spark

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

build() {
  require java "install a JDK, 17 or later"
  if ! jar_is_current; then
    require mvn "install Maven 3.8.1 or later"
    say "Building the jobs (once, or after a change) …"
    mvn -q -f "$ROOT/pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip package >&2 \
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
      -DexcludeGroupIds=org.apache.poi,org.apache.xmlbeans,info.picocli,com.fasterxml.jackson.dataformat,com.zaxxer,com.github.virtuald,org.jsoup,org.jline >&2 \
      || { say "Cannot fetch Spark: see the messages above"; exit 4; }
    touch "$SPARK_FROM_MAVEN/jars.part"
    mv "$SPARK_FROM_MAVEN/jars.part" "$SPARK_FROM_MAVEN/jars"
  fi
}

spark_is_current() {
  [ -d "$SPARK_FROM_MAVEN/jars" ] && [ ! "$ROOT/pom.xml" -nt "$SPARK_FROM_MAVEN/jars" ] \
    && [ ! "$ROOT/jobs/pom.xml" -nt "$SPARK_FROM_MAVEN/jars" ]
}

# spark-submit: that of $SPARK_HOME when set, else Spark's own SparkSubmit from the Maven jars.
spark_submit() {
  if [ -n "${SPARK_HOME:-}" ]; then
    exec "$SPARK_HOME/bin/spark-submit" "$@"
  fi
  export SPARK_HOME=$SPARK_FROM_MAVEN SPARK_SCALA_VERSION=2.13
  local java=java command=() argument
  [ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
  while IFS= read -r -d '' argument; do
    command+=("$argument")
  done < <("$java" -Xmx128m -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main \
    org.apache.spark.deploy.SparkSubmit "$@"; printf '%d\0' $?)
  local last=$((${#command[@]} - 1))
  local code=${command[$last]}
  [ "$code" = 0 ] || exit "$code"
  # a line of its own stands before the command
  [ -n "${command[0]}" ] || { command=("${command[@]:1}"); last=$((last - 1)); }
  command[0]=${command[0]#$'\n'}
  exec "${command[@]:0:$last}"
}

# Runs one of our jobs: submit_job CLASS MASTER VERBOSITY ARGUMENTS…
submit_job() {
  local class=$1 master=$2 verbosity=$3
  shift 3
  build
  local options=(--class "org.huibao.pipeline.$class" --master "$master")
  local java_options="-Dlog4j2.configurationFile=file:$ROOT/scripts/conf/$verbosity.properties -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
  [ "$verbosity" = verbose ] && java_options+=" -Dhuibao.verbose=yes"
  case $master in local*)
    export SPARK_LOCAL_IP=127.0.0.1
    java_options+=" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m" ;;
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
