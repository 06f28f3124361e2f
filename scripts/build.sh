#!/bin/sh
# Compiles the sources and bundles the two doors and what the HTML report carries into a folder (dist/): what the action and the npm package run.
set -eu
out=${1:-dist}
rm -rf lib "$out"
tsc -p tsconfig.build.json
for door in action cli; do
  ncc build "lib/src/$door.js" --out "$out/$door" --license licenses.txt --quiet
done
node scripts/shrink.ts "$out/action" "$out/cli"
# The post step is the same bundle under another name, so that nothing is there twice.
echo "import './index.js';" > "$out/action/post.js"
# A report travels alone: the licence of the charts travels in it.
notice="/*! The charts are drawn by uPlot: $(cat node_modules/uplot/LICENSE) */"
esbuild src/page/report.ts --bundle --minify --format=iife --target=es2022 --charset=utf8 --legal-comments=inline \
  --banner:js="$notice" --outfile="$out/page/report.js" --log-level=warning
esbuild src/page/report.css --bundle --minify --target=chrome110,firefox115,safari16 --charset=utf8 \
  --outfile="$out/page/report.css" --log-level=warning
