#!/bin/sh
# Opens the editor on a Mac: double-click this file. Its window stays open while you write.
cd "$(dirname "$0")" || exit 1
[ -d node_modules ] || npm ci || exit 1
exec npm run --silent edit
