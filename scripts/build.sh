#!/bin/sh
# Compiles the sources and bundles the two doors into a folder (dist/): what the action and the npm package run.
set -eu
out=${1:-dist}
rm -rf lib "$out"
tsc -p tsconfig.build.json
for door in action cli; do
  ncc build "lib/src/$door.js" --out "$out/$door" --license licenses.txt --quiet
done
# The post step is the same bundle under another name, so that nothing is there twice.
echo "import './index.js';" > "$out/action/post.js"
