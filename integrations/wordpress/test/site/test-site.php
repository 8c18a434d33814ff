<?php
/**
 * Opens a site on this machine for its tests.
 */

// Discovery of oEmbed refuses hosts of this machine and unusual ports.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, array( (int) wp_parse_url( home_url(), PHP_URL_PORT ) ) );
	}
);

// Tests sign in to the REST API with passwords of applications, which want HTTPS.
add_filter( 'wp_is_application_passwords_available', '__return_true' );

// Each page in either theme, and the editor of old: ?theme=twentytwentyone, ?classic.
foreach ( array( 'pre_option_template', 'pre_option_stylesheet' ) as $explainer_test_option ) {
	add_filter(
		$explainer_test_option,
		function ( $theme ) {
			return isset( $_GET['theme'] ) ? sanitize_key( $_GET['theme'] ) : $theme;
		}
	);
}
add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return $use && ! isset( $_GET['classic'] );
	}
);

// As a theme would load the script by itself: ?script=…
add_action(
	'wp_head',
	function () {
		if ( isset( $_GET['script'] ) ) {
			wp_print_script_tag(
				array(
					'type' => 'module',
					'src'  => esc_url_raw( wp_unslash( $_GET['script'] ) ),
				)
			);
		}
	}
);
