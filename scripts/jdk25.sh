# Sets JAVA_HOME to a JDK 25 or newer: the one that is set, the one on the path, or one under /usr/lib/jvm. Meant to be sourced.

is_jdk25() {
    [ -x "$1/bin/javac" ] || return 1
    local version
    version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    [ -n "$version" ] && [ "$version" -ge 25 ]
}

find_jdk25() {
    local on_path candidate
    on_path=$(command -v javac || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    local jvms=${LOTSEN_JVM_FOLDER:-/usr/lib/jvm}
    for candidate in "${JAVA_HOME:-}" "$on_path" "$jvms"/*25* "$jvms"/*2[6-9]* "$HOME"/.sdkman/candidates/java/25*; do
        if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
            export JAVA_HOME=$candidate
            return 0
        fi
    done
    echo "Lotsen behöver JDK 25: installera till exempel temurin-25-jdk, eller sätt JAVA_HOME (Lotsen needs JDK 25)." >&2
    return 1
}
