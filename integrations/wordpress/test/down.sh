#!/usr/bin/env bash
# Stops what up.sh started, and removes all that it made. Packages that it installed stay.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

for pid in "$WORDPRESS_TEST_DIR"/*.pid; do
  alive "$pid" || continue
  process=$(cat "$pid")
  # The workers of PHP are its children, and do not end with it.
  for child in $(ps -o pid= --ppid "$process"); do kill "$child" 2>/dev/null || true; done
  kill "$process"
  while kill -0 "$process" 2>/dev/null; do sleep 0.1; done
done
rm -rf "$WORDPRESS_TEST_DIR"
