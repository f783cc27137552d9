#!/bin/sh
# Generates clients in Python and TypeScript from the OpenAPI document of a running server, checks them, and asks the server through them.
# Usage: bench/clients.sh [ADDRESS [FOLDER]]; the server at ADDRESS (http://localhost:8080) should have the sample corpus: ./tongwen serve --sample
# Needs Python 3 with pydantic 2, urllib3 and dateutil for the one, Node 20 or newer and npm for the other; what is missing is skipped aloud.
set -eu

address=${1:-http://localhost:8080}
home=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
clients=${2:-$home/api/target/clients}
checks=$home/bench/clients
typescript=5.9.3

generate() {
  rm -rf "${clients:?}/$1"
  "$home/mvnw" -f "$home/pom.xml" --batch-mode --quiet --no-transfer-progress -P 'clients,!e2e' -pl api \
    "org.openapitools:openapi-generator-maven-plugin:generate@$1" -Dtongwen.openapi="$address/v3/api-docs" -Dtongwen.clients="$clients"
}

check_python() {
  python3 -m compileall -q "$clients/python/tongwen_client"
  python3 "$checks/check.py" "$address" "$clients/python"
}

check_typescript() {
  cd "$clients/typescript"
  npm install --silent --no-audit --no-fund --no-save "typescript@$typescript"
  cp "$checks/check.ts" .
  echo '{"type": "module"}' >package.json
  node_modules/.bin/tsc --strict --target es2022 --lib es2022,dom --module nodenext --outDir dist check.ts
  echo '{"type": "module"}' >dist/package.json
  node dist/check.js "$address"
}

curl -sf "$address/v3/api-docs" >/dev/null || { echo "clients.sh: no server at $address; start ./tongwen serve --sample" >&2; exit 1; }

generate python
if python3 -c 'import pydantic, urllib3, dateutil; assert pydantic.VERSION >= "2"' 2>/dev/null; then
  check_python
else
  echo "SKIPPED: the Python client is generated, but there is no python3 with pydantic 2, urllib3 and dateutil to check it." >&2
fi

generate typescript
if command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' 2>/dev/null; then
  check_typescript
else
  echo "SKIPPED: the TypeScript client is generated, but there is no Node 20 with npm to check it." >&2
fi
