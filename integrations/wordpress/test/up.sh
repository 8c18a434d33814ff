#!/usr/bin/env bash
# Starts two sites of a real WordPress, from Debian's packages, with the plug-in of dist/: one in English, one in
# Arabic. Everything lies in one folder outside of the tree, which down.sh removes. May be called again: what runs
# goes on running, and gets the plug-in anew.
#
# Exit codes: 0 both run, 77 skipped (WordPress cannot be had here), anything else an error.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/settings.sh"

zip=$here/../../../dist/explainer-elements-wordpress.zip
wordpress=$WORDPRESS_TEST_DIR/debian/usr/share/wordpress

skip() { echo "Skipped: $1" >&2; exit 77; }
has() { command -v "$1" >/dev/null; }

ready() {
  has mariadbd && has mariadb-install-db && has mariadb && has unzip && has php &&
    php -r 'exit(extension_loaded("mysqli") && extension_loaded("dom") && extension_loaded("mbstring") ? 0 : 1);'
}

install_packages() {
  ready && return
  has apt-get || skip 'WordPress comes from packages of Debian, and there is no apt-get.'
  [ "$(id -u)" = 0 ] || skip 'PHP or MariaDB is missing, and only root can install them.'
  echo 'Installing PHP and MariaDB …'
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    mariadb-server-core mariadb-client-core php-cli php-mysql php-mbstring php-xml unzip; } >"$WORDPRESS_TEST_DIR/apt.log" 2>&1 ||
    skip "apt-get cannot install PHP and MariaDB; see $WORDPRESS_TEST_DIR/apt.log"
}

# Unpacked and not installed: the package of WordPress would bring a web server with it.
unpack_wordpress() {
  [ -f "$wordpress/wp-load.php" ] && return
  has apt-get || skip 'WordPress comes from packages of Debian, and there is no apt-get.'
  echo 'Fetching WordPress …'
  mkdir -p "$WORDPRESS_TEST_DIR/packages"
  cd "$WORDPRESS_TEST_DIR/packages"
  apt-get download wordpress wordpress-l10n wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree \
    libjs-cropper libjs-underscore php-getid3 >>"$WORDPRESS_TEST_DIR/apt.log" 2>&1 ||
    skip "apt-get cannot fetch WordPress; see $WORDPRESS_TEST_DIR/apt.log"
  for package in *.deb; do dpkg -x "$package" "$WORDPRESS_TEST_DIR/debian"; done
  mkdir -p "$wordpress/wp-content/uploads" "$wordpress/wp-content/mu-plugins"
}

start_database() {
  alive "$WORDPRESS_TEST_DIR/mariadb.pid" && return
  local data=$WORDPRESS_TEST_DIR/database user
  user=$(id -un)
  [ -d "$data/mysql" ] || mariadb-install-db --no-defaults --user="$user" --datadir="$data" --skip-test-db \
    --auth-root-authentication-method=normal >"$WORDPRESS_TEST_DIR/mariadb.log" 2>&1
  mariadbd --no-defaults --user="$user" --datadir="$data" --socket="$socket" --skip-networking \
    --pid-file="$WORDPRESS_TEST_DIR/mariadb.pid" >>"$WORDPRESS_TEST_DIR/mariadb.log" 2>&1 &
  for _ in $(seq 150); do
    mariadb --no-defaults --socket="$socket" --user=root --execute='CREATE DATABASE IF NOT EXISTS wordpress' 2>/dev/null && return
    sleep 0.2
  done
  echo "MariaDB does not start; see $WORDPRESS_TEST_DIR/mariadb.log" >&2
  exit 1
}

# Anew each time, as a site would get an update.
install_plugin() {
  rm -rf "$wordpress/wp-content/plugins/explainer-elements"
  unzip -q -DD "$zip" -d "$wordpress/wp-content/plugins"
}

start_site() { # language port
  local pid=$WORDPRESS_TEST_DIR/php-$1.pid log=$WORDPRESS_TEST_DIR/php-$1.log
  export WORDPRESS_TEST_SITE=$1 WORDPRESS_TEST_URL=http://localhost:$2
  php "$wordpress/install.php" >"$WORDPRESS_TEST_DIR/$1.json"
  if ! alive "$pid"; then
    # WordPress asks itself for pages, so one worker would wait for itself.
    PHP_CLI_SERVER_WORKERS=4 php -d opcache.enable_cli=1 -S "localhost:$2" -t "$wordpress" >"$log" 2>&1 &
    echo $! >"$pid"
  fi
  for _ in $(seq 150); do
    php -r 'exit(@file_get_contents($argv[1]) === false ? 1 : 0);' "$WORDPRESS_TEST_URL/readme.html" && break
    alive "$pid" || { echo "Port $2 cannot be used: $(tail -1 "$log")" >&2; exit 1; }
    sleep 0.2
  done
  echo "$1: $WORDPRESS_TEST_URL (administrator, editor, author; each name is the password)"
}

[ -f "$zip" ] || { echo 'The plug-in is missing: npm run build && npm run package:wordpress' >&2; exit 1; }
mkdir -p "$WORDPRESS_TEST_DIR"
install_packages
unpack_wordpress
cp "$here/site/wp-config.php" "$here/site/install.php" "$wordpress/"
cp "$here/site/test-site.php" "$wordpress/wp-content/mu-plugins/"
start_database
install_plugin
start_site en "$WORDPRESS_TEST_PORT_EN"
start_site ar "$WORDPRESS_TEST_PORT_AR"
