<?php
/**
 * Addresses that somebody pastes: of a document, as the element that draws it. Pages announce themselves to
 * WordPress (oEmbed), and need nothing here.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

/**
 * Whether documents of an address may be shown: those of the site itself, and of hosts that a filter adds.
 *
 * @param string $url Address.
 * @return bool
 */
function is_trusted( $url ) {
	$hosts = array();
	foreach ( array( home_url(), site_url(), wp_get_upload_dir()['baseurl'] ) as $own ) {
		$hosts[] = host_of( $own );
	}

	/**
	 * Filters the hosts whose documents a pasted address may show.
	 *
	 * @param string[] $hosts Names of hosts, with a port where an address has one: `data.example.org`.
	 */
	return in_array( host_of( $url ), (array) apply_filters( 'explainer_elements_hosts', $hosts ), true );
}

/**
 * Host of an address, with its port.
 *
 * @param string $url Address.
 * @return string
 */
function host_of( $url ) {
	$parts = wp_parse_url( $url );
	return strtolower( $parts['host'] ?? '' ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

/**
 * Makes an element of an address.
 *
 * @param string[] $found Parts of the address: document, tag, id.
 * @return string|false HTML; false leaves the address to WordPress.
 */
function embed( $found ) {
	list( , $document, $tag, $id ) = $found + array( '', '', '', '' );
	if ( ! is_trusted( $document ) ) {
		return false;
	}
	$attributes = array( 'src' => $document );
	if ( $id ) {
		$attributes['item'] = $id;
	}
	return element( $tag ? strtolower( $tag ) : 'conflict-explainer', $attributes );
}

/**
 * Brings the script along where the editor asks what an address shows: it shows that in a frame of its own.
 *
 * @param mixed            $response What is answered.
 * @param mixed            $handler  Who answers.
 * @param \WP_REST_Request $request  Request.
 * @return mixed
 */
function bring_script_to_editor( $response, $handler, $request ) {
	if ( '/oembed/1.0/proxy' === $request->get_route() && isset( $response->html ) && has_elements( $response->html ) ) {
		$lang           = language_of_readers();
		$response->html = sprintf(
			'<div lang="%s" dir="%s">%s</div>',
			esc_attr( $lang ),
			is_written_from_the_right( $lang ) ? 'rtl' : 'ltr',
			$response->html
		) . wp_get_script_tag( script_attributes() );
	}
	return $response;
}
add_filter( 'rest_request_after_callbacks', __NAMESPACE__ . '\bring_script_to_editor', 10, 3 );

// The whole of a document: `….explainer.json`, or `….explainer-1.json` where the media library numbers files of one
// name. Or what a fragment names: `….json#conflict-timeline`, and one item as `….json#casualty-badge=first-figures`.
// Never with a backslash, which browsers take for a slash and PHP does not: each would see another host.
wp_embed_register_handler(
	'explainer-elements',
	'~^(https?://[^\s"\'<>#\\\\]+\.explainer(?:-\d+)?\.json(?:\?[^\s"\'<>#\\\\]*)?)$~i',
	__NAMESPACE__ . '\embed'
);
wp_embed_register_handler(
	'explainer-elements-fragment',
	'~^(https?://[^\s"\'<>#\\\\]+\.json(?:\?[^\s"\'<>#\\\\]*)?)#(' . implode( '|', array_keys( elements() ) ) . ')(?:=([a-z][a-z0-9-]*))?$~i',
	__NAMESPACE__ . '\embed'
);
