#!/usr/bin/env bash
# `npm run test:wordpress`: sites up, the tests, sites down. Where WordPress cannot be had it says so, and that is no error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
trap ./down.sh EXIT

./up.sh || { code=$?; [ "$code" = 77 ] && exit 0; exit "$code"; }
. ./settings.sh
node --test --test-reporter=spec wordpress.test.mjs
