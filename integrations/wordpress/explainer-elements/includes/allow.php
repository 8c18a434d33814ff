<?php
/**
 * What every role may write: WordPress takes from authors what it does not know.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

/**
 * Allows the elements in posts, and what their fallback is made of.
 *
 * @param array<string, array<string, mixed>> $allowed Attributes by tag.
 * @param string                              $context Where the HTML stands.
 * @return array<string, array<string, mixed>>
 */
function allow( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}

	$common = array_fill_keys(
		array( 'aria-describedby', 'aria-label', 'aria-labelledby', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'role', 'slot', 'style', 'title' ),
		true
	);
	foreach ( elements() as $tag => $attributes ) {
		$allowed[ $tag ] = array_fill_keys( $attributes, true ) + $common;
	}
	$allowed['time'] = array( 'datetime' => true ) + $common;
	$allowed['bdi']  = $common;
	$allowed['data'] = array( 'value' => true ) + $common;
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow', 10, 2 );

/**
 * Tells the visual editor of old the tags, which it would drop.
 *
 * @param array<string, mixed> $settings Settings of TinyMCE.
 * @return array<string, mixed>
 */
function allow_in_visual_editor( $settings ) {
	$tags = array_keys( elements() );
	foreach (
		array(
			'custom_elements'         => $tags,
			'extended_valid_elements' => preg_replace( '/$/', '[*]', $tags ),
		) as $setting => $names
	) {
		$settings[ $setting ] = ltrim( ( $settings[ $setting ] ?? '' ) . ',' . implode( ',', $names ), ',' );
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\allow_in_visual_editor' );

// Documents are JSON files, and lie in the media library like a picture.
add_filter(
	'upload_mimes',
	function ( $types ) {
		return $types + array( 'json' => 'application/json' );
	}
);

// PHP knows JSON only in a file of less than a megabyte and without a byte order mark; others WordPress would refuse.
add_filter(
	'wp_check_filetype_and_ext',
	function ( $found, $file, $filename, $mimes, $real ) {
		$named   = wp_check_filetype( $filename, $mimes );
		$is_json = 'text/plain' === $real && 'application/json' === $named['type']
			&& null !== json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', file_get_contents( $file ) ) );
		return $is_json ? $named + $found : $found;
	},
	10,
	5
);
