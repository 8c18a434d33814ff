<?php
/**
 * The script: on pages that show what it draws, and on no other.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

/**
 * Address of a file of the elements.
 *
 * @param string $name Name of the file.
 * @return string
 */
function asset_url( $name ) {
	// The version stands in the path, since scripts ask for the files beside them.
	return plugins_url( 'assets/' . VERSION . '/' . $name, PLUGIN_FILE );
}

/**
 * Address of the script that finds elements on a page, and brings what they need.
 *
 * @return string
 */
function script_url() {
	/**
	 * Filters the address of the script, for a site that serves it from elsewhere.
	 *
	 * @param string $url Address of `embed.js`.
	 */
	return apply_filters( 'explainer_elements_script_url', asset_url( 'embed.js' ) );
}

/**
 * Whether HTML has something that the script draws: a tag, or HTML that is marked as one.
 *
 * @param string $html HTML, or the text of a post.
 * @return bool
 */
function has_elements( $html ) {
	$tags = implode( '|', array_keys( elements() ) );
	return 1 === preg_match(
		'~<(?:' . $tags . ')\b'
		. '|\bclass\s*=\s*(?:["\'][^"\']*(?<![\w-]))?(?:' . $tags . ')(?![\w-])'
		. '|\bdata-explainer\s*='
		. '|#(?:' . $tags . ')(?![\w-])'
		. '|<!-- wp:explainer-elements/'
		. '|\[(?:' . str_replace( '-', '_', $tags ) . ')\b~i',
		$html
	);
}

/**
 * Says that the page being made needs the script. May be called at any time before the page ends.
 */
function need_script() {
	is_script_needed( true );
}

/**
 * Whether the page being made needs the script.
 *
 * @param bool $needed Whether it does from now on.
 * @return bool
 */
function is_script_needed( $needed = false ) {
	static $is_needed = false;
	$is_needed        = $is_needed || $needed;
	return $is_needed;
}

/**
 * Prints the script once, where the page needs it, and the style that keeps room for what it draws.
 */
function print_script() {
	static $is_printed = false;
	if ( ! $is_printed && is_script_needed() ) {
		$is_printed = true;
		printf( '<link rel="stylesheet" href="%s">', esc_url( asset_url( 'embed.css' ) ) );
		wp_print_script_tag( script_attributes() );
	}
}

/**
 * Attributes of the tag of the script.
 *
 * @return array<string, string>
 */
function script_attributes() {
	return array(
		'type' => 'module',
		'src'  => esc_url_raw( script_url() ),
	);
}

// As early as it is known: in the head for a post that says so, else where the page ends.
add_action(
	'wp_head',
	function () {
		if ( is_singular() && has_elements( get_queried_object()->post_content ) ) {
			need_script();
		}
		print_script();
	}
);
add_action( 'wp_footer', __NAMESPACE__ . '\print_script' );
