<?php
/**
 * Shortcodes: `[conflict_timeline src="…"]`, and so for each element. What stands between an opening and a closing
 * one is what readers see where scripts do not run.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

/**
 * Shortcodes by tag.
 *
 * @return array<string, string>
 */
function shortcodes() {
	$tags = array_keys( elements() );
	return array_combine( $tags, str_replace( '-', '_', $tags ) );
}

/**
 * Makes an element of a shortcode.
 *
 * @param array<int|string, string>|string $given Attributes; those without a value have a number as name.
 * @param string|null                      $inner What the shortcode encloses.
 * @param string                           $name  Name of the shortcode.
 * @return string HTML.
 */
function shortcode( $given, $inner, $name ) {
	$attributes = array();
	foreach ( (array) $given as $key => $value ) {
		$key = is_int( $key ) ? $value : $key;
		// Shortcodes know both spellings, whoever writes them: `as-of` and `as_of`.
		$attributes[ str_replace( '_', '-', $key ) ] = $key === $value ? '' : $value;
	}
	return element( array_search( $name, shortcodes(), true ), $attributes, enclosed( (string) $inner ) );
}

/**
 * HTML that a shortcode encloses, without the halves of paragraphs that WordPress may have put around it.
 *
 * @param string $inner HTML.
 * @return string
 */
function enclosed( $inner ) {
	$inner = preg_replace( '~^(?:\s|</p>|<br\s*/?>)+|(?:\s|<p>|<br\s*/?>)+$~i', '', $inner );
	return preg_match( '/\n\s*\n/', $inner ) ? trim( wpautop( $inner ) ) : $inner;
}

/**
 * Writes the values of shortcodes so that WordPress reads them whole: it ends a shortcode at a bracket, as in the date
 * `[2023-09-19,2023-09-20]`, and does not know the curled quotation marks of a word processor.
 *
 * @param string $content Text of a post.
 * @return string
 */
function straighten( $content ) {
	$value = '=\s*(?:"[^"]*+"|\'[^\']*+\'|“(?:(?!“|”)[^"])*+”)';
	return preg_replace_callback(
		'~\[(?:' . implode( '|', shortcodes() ) . ')(?![\w-])(?:' . $value . '|[^\]])*+~',
		function ( $shortcode ) use ( $value ) {
			return '[' . preg_replace_callback(
				'~' . $value . '~',
				function ( $found ) {
					return strtr(
						preg_replace( '~^=\s*“(.*)”$~s', '="$1"', $found[0] ),
						array(
							'[' => '&#091;',
							']' => '&#093;',
						)
					);
				},
				substr( $shortcode[0], 1 )
			);
		},
		$content
	);
}

/**
 * Makes the elements before WordPress makes paragraphs, which would cut what shortcodes enclose.
 *
 * Not in tags and comments, where a shortcode may neither begin nor end: the quotation marks of an element would end
 * the attribute that it stands in. As WordPress does it, their brackets are entities meanwhile.
 *
 * @param string $content Text of a post.
 * @return string
 */
function expand( $content ) {
	$content = preg_replace_callback(
		'~<!--(?:[^-]++|-(?!->))*+(?:-->)?|<[a-z/!?](?:(?:[^"\'>]++|"[^"]*+"|\'[^\']*+\')*+>|[^>]*+>?)~i',
		function ( $tag ) {
			return strtr(
				$tag[0],
				array(
					'[' => '&#91;',
					']' => '&#93;',
				)
			);
		},
		// Those that somebody wrote stay entities when the others are brackets again.
		strtr(
			$content,
			array(
				'&#91;' => '&#091;',
				'&#93;' => '&#093;',
			)
		)
	);
	// None encloses another of its name: one without an end would take all that stands before the next with one.
	$shortcode = str_replace( '\\[(?!\\/\\2\\])', '\\[(?!\\/?\\2(?![\\w-]))', get_shortcode_regex( shortcodes() ) );
	$content   = preg_replace_callback(
		'/' . $shortcode . '/',
		function ( $found ) {
			// Doubled brackets show a shortcode as it is written.
			if ( '[' === $found[1] && ']' === $found[6] ) {
				return $found[0];
			}
			// WordPress drops a value with a `<`, as of `killed="<5"`.
			$found[3] = encode_brackets( $found[3] );
			return do_shortcode_tag( $found );
		},
		straighten( $content )
	);
	return unescape_invalid_shortcodes( $content );
}
filter_content( 'expand', 8 );

foreach ( shortcodes() as $explainer_elements_name ) {
	add_shortcode( $explainer_elements_name, __NAMESPACE__ . '\shortcode' );
}
