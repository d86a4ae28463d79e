# Sourced by the proofs that are Java programs: builds them where their sources are newer, and runs one.
#   proof MODULE MAIN-CLASS [OPTION-OF-JAVA ...] -- [ARGUMENT ...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

proof() {
    local module=$1 main=$2 jar=$1/target/proofs.jar terminal=false options=()
    shift 2
    while [[ $1 != -- ]]; do
        options+=("$1")
        shift
    done
    shift
    if [[ ! -f $jar || -n $(find pom.xml micme-domain micme-rules micme-spi micme-adapters-jdbc micme-reference-app \
            -path '*/target' -prune -o -type f -newer "$jar" -print -quit) ]]; then
        mvn -B -q package -DskipTests -Dmaven.javadoc.skip -Dmaven.source.skip -pl "$module" -am
    fi
    [[ -t 2 ]] && terminal=true
    java "${options[@]}" -Dmicme.terminal="$terminal" -cp "$jar:$module/target/lib/*" "$main" "$@"
}
