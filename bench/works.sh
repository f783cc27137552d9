#!/bin/sh
# Time and memory of telling copies: characters per second of sketching on one core, and CPU seconds of one thread for sketching and grouping made-up
# documents, a fifth of them copies of others. Usage: bench/works.sh [SIZE...]
# Needs ./mvnw package to have run, and GNU time for the peak memory.
set -e
cd "$(dirname "$0")/../indexer"
[ $# -gt 0 ] || set -- 50000 100000 200000
exec /usr/bin/time -f "peak resident memory %M kB" "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx3g \
    -cp "target/test-classes:target/classes:../core/model/target/classes:../api/target/lib/*" \
    org.tongwen.indexer.work.WorksBench "$@"
