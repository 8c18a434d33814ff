# What up.sh and down.sh share. The folder is outside of the tree; another one, or other ports, by these variables.
: "${WORDPRESS_TEST_DIR:=${TMPDIR:-/tmp}/explainer-elements-wordpress}"
: "${WORDPRESS_TEST_PORT_EN:=8471}"
: "${WORDPRESS_TEST_PORT_AR:=8472}"
export WORDPRESS_TEST_DIR

socket=$WORDPRESS_TEST_DIR/mariadb.sock

# Whether the process whose id a file holds is alive.
alive() { [ -f "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }
