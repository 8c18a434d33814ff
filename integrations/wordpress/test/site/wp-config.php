<?php
/**
 * Two sites in one folder and one database: the environment says which.
 */

$table_prefix = getenv( 'WORDPRESS_TEST_SITE' ) . '_';

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'WORDPRESS_TEST_DIR' ) . '/mariadb.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', getenv( 'WORDPRESS_TEST_URL' ) );
define( 'WP_SITEURL', WP_HOME );
// Cookies do not know of ports, and both sites are on localhost.
define( 'COOKIEHASH', getenv( 'WORDPRESS_TEST_SITE' ) );

define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', getenv( 'WORDPRESS_TEST_DIR' ) . '/php-errors.log' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', 'localhost' );

defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
