#!/bin/sh
# Fails when dist/ is not what the sources build to: users run dist/, reviewers read src/.
set -eu
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
sh scripts/build.sh "$fresh/dist"
if ! diff -qr "$fresh/dist" dist; then
  echo 'dist/ does not match the sources: run "npm run build" and commit dist/.' >&2
  exit 1
fi
