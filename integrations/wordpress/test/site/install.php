<?php
/**
 * Makes a site, its users and their passwords of applications, and activates the plug-in; prints what tests need to
 * know as JSON. May run again.
 */

define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$explainer_test_is_arabic = 'ar' === getenv( 'WORDPRESS_TEST_SITE' );
$explainer_test_users     = array();

if ( ! is_blog_installed() ) {
	wp_install(
		$explainer_test_is_arabic ? 'غرفة الأخبار' : 'The newsroom',
		'administrator',
		'administrator@example.org',
		false,
		'',
		'administrator',
		$explainer_test_is_arabic ? 'ar' : ''
	);
	update_option( 'WPLANG', $explainer_test_is_arabic ? 'ar' : '' );
	switch_theme( 'twentytwentyone' );
}

foreach ( array( 'administrator', 'editor', 'author' ) as $explainer_test_role ) {
	$explainer_test_user = get_user_by( 'login', $explainer_test_role );
	$explainer_test_id   = $explainer_test_user ? $explainer_test_user->ID : wp_insert_user(
		array(
			'user_login' => $explainer_test_role,
			'user_pass'  => $explainer_test_role,
			'user_email' => $explainer_test_role . '@example.org',
			'role'       => $explainer_test_role,
		)
	);
	WP_Application_Passwords::delete_all_application_passwords( $explainer_test_id );
	$explainer_test_password = WP_Application_Passwords::create_new_application_password(
		$explainer_test_id,
		array( 'name' => 'tests' )
	);

	$explainer_test_users[ $explainer_test_role ] = $explainer_test_password[0];
}

$explainer_test_activated = activate_plugin( 'explainer-elements/explainer-elements.php' );
if ( is_wp_error( $explainer_test_activated ) ) {
	fwrite( STDERR, $explainer_test_activated->get_error_message() . "\n" );
	exit( 1 );
}

echo wp_json_encode(
	array(
		'url'       => home_url(),
		'passwords' => $explainer_test_users,
	)
);
