# Sourced by mvnw. Chooses a JDK of version 25 or newer and exports it as JAVA_HOME:
# the one JAVA_HOME names, else the one on the path, else the newest in the usual places.
# Says in one sentence what to install when there is none.

academy_jdk_version() { # prints the feature version of the JDK in $1, or nothing
  [ -x "$1/bin/javac" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

academy_find_jdk() {
  wanted=25
  if [ -n "${JAVA_HOME-}" ]; then
    version=$(academy_jdk_version "$JAVA_HOME")
    [ -n "$version" ] && [ "$version" -ge $wanted ] && return 0
  fi
  java=$(command -v java 2>/dev/null || :)
  if [ -n "$java" ]; then
    home=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
    version=$(academy_jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge $wanted ]; then
      JAVA_HOME=$home; export JAVA_HOME; return 0
    fi
  fi
  best=0
  best_home=
  set +f
  for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(academy_jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge $wanted ] && [ "$version" -gt $best ]; then
      best=$version
      best_home=$home
    fi
  done
  set -f
  if [ -n "$best_home" ]; then
    JAVA_HOME=$best_home; export JAVA_HOME; return 0
  fi
  echo "Supercluster Academy needs a JDK of version 25 or newer: install one (for example Temurin 25 from https://adoptium.net) and run this command again." >&2
  exit 1
}

academy_find_jdk
