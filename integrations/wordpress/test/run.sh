#!/usr/bin/env bash
# `npm run test:wordpress`, after `npm run build`: packages the plug-in, starts the sites, tests, and removes the sites.
# Where WordPress cannot be had it says so, and that is no error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. ./settings.sh
node ../../../scripts/package-wordpress.mjs
trap ./down.sh EXIT

./up.sh || { code=$?; [ "$code" = 77 ] && exit 0; exit "$code"; }
node --test --test-reporter=spec wordpress.test.mjs
