<?php
/**
 * Keeps the elements as they are written where WordPress makes paragraphs and typography. It would cut a tag at a
 * `>` in an attribute, put halves of paragraphs inside, and curl the quotation marks of what somebody said.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

/**
 * Puts a placeholder in the place of each element.
 *
 * @param string $content HTML of a post.
 * @return string
 */
function shield( $content ) {
	$tag   = '~<(/?)(?:' . implode( '|', array_keys( elements() ) ) . ')(?=[\s>])(?:[^"\'>]|"[^"]*"|\'[^\']*\')*>~i';
	$depth = 0;
	$start = 0;
	$done  = 0;
	$html  = '';
	preg_match_all( $tag, $content, $found, PREG_OFFSET_CAPTURE | PREG_SET_ORDER );
	foreach ( $found as list( $match, $slash ) ) {
		if ( ! $slash[0] ) {
			if ( 0 === $depth ) {
				$start = $match[1];
			}
			++$depth;
		} elseif ( $depth > 0 ) {
			--$depth;
			if ( 0 === $depth ) {
				$end     = $match[1] + strlen( $match[0] );
				$element = substr( $content, $start, $end - $start );
				$html   .= substr( $content, $done, $start - $done );
				$html   .= placeholder( $element, is_in_line( $element, substr( $content, 0, $start ), substr( $content, $end ) ) );
				$done    = $end;
			}
		}
	}
	return $html . substr( $content, $done );
}

/**
 * Whether an element stands in a line of running text, and so in its paragraph.
 *
 * @param string $element HTML of the element.
 * @param string $before  What stands before it.
 * @param string $after   What stands after it.
 * @return bool
 */
function is_in_line( $element, $before, $after ) {
	return preg_match( '/^<[^>]*\bvariant=["\']?compact\b/i', $element )
		|| preg_match( '/[^\s>][^\S\n]*$/', $before )
		|| preg_match( '/^[^\S\n]*[^\s<]/', $after );
}

/**
 * The elements that placeholders stand for, by number.
 *
 * @return string[]
 */
function &kept() {
	static $elements = array();
	return $elements;
}

/**
 * Keeps an element, and gives what stands for it.
 *
 * @param string $element    HTML of the element.
 * @param bool   $is_in_line Whether it stands in a line of text.
 * @return string HTML.
 */
function placeholder( $element, $is_in_line ) {
	$kept   = &kept();
	$kept[] = $element;
	return sprintf( '<%1$s data-explainer-element="%2$d"></%1$s>', $is_in_line ? 'span' : 'div', array_key_last( $kept ) );
}

/**
 * Puts the elements back.
 *
 * @param string $content HTML of a post.
 * @return string
 */
function unshield( $content ) {
	// A paragraph of nothing but an element, as the editor makes it of a shortcode.
	$content = preg_replace( '~<p\b[^>]*>\s*(<div data-explainer-element="\d+"></div>)\s*</p>~', '$1', $content );
	$content = preg_replace_callback(
		'~<(div|span) data-explainer-element="(\d+)"></\1>~',
		function ( $found ) {
			return isset( kept()[ $found[2] ] ) ? encode( kept()[ $found[2] ] ) : $found[0];
		},
		$content
	);

	// Excerpts are made of content too, and show nothing of it.
	if ( ! doing_filter( 'get_the_excerpt' ) && has_elements( $content ) ) {
		need_script();
	}
	return $content;
}

/**
 * Writes as entities what typography and the filter for authors stumble over. Block themes let typography run over
 * the whole page once more.
 *
 * @param string $html HTML.
 * @return string
 */
function encode( $html ) {
	return preg_replace_callback(
		'~<(?:' . implode( '|', array_keys( elements() ) ) . ')(?=\s)(?:[^"\'>]|"[^"]*"|\'[^\']*\')*>~i',
		function ( $tag ) {
			return preg_replace_callback(
				'/"[^"]*"|\'[^\']*\'|\s+/',
				function ( $part ) {
					return trim( $part[0] ) ? encode_brackets( $part[0] ) : ' ';
				},
				$tag[0]
			);
		},
		$html
	);
}

/**
 * Writes angle brackets as entities.
 *
 * @param string $text Text.
 * @return string
 */
function encode_brackets( $text ) {
	return strtr(
		$text,
		array(
			'<' => '&lt;',
			'>' => '&gt;',
		)
	);
}

/**
 * Writes angle brackets in attributes of elements and shortcodes as entities. Only where the filter for authors
 * follows: what looks like a shortcode may run across tags.
 *
 * @param string $html HTML that somebody wrote.
 * @return string
 */
function encode_for_authors( $html ) {
	// A value may have brackets, as of the date `[2023-09-19,2023-09-20]`.
	$value = '=\s*(?:"[^"<>\n]*+"|\'[^\'<>\n]*+\'|“(?:(?!“|”)[^"<>\n])*+”)(?=[\s\]/])';
	return preg_replace_callback(
		'~\[(?:' . implode( '|', shortcodes() ) . ')\s(?:' . $value . '|[^\]])*+\]~',
		function ( $shortcode ) {
			return preg_replace_callback(
				'/"[^"]*"|\'[^\']*\'|=\s*“(?:(?!“|”)[^"])*+”|=[<>]=?\d/',
				function ( $value ) {
					return encode_brackets( $value[0] );
				},
				$shortcode[0]
			);
		},
		encode( $html )
	);
}

// Before blocks are drawn, since the block of a shortcode makes paragraphs; after it, for what blocks drew; and back
// when paragraphs and typography are done.
filter_content( 'shield', 8 );
filter_content( 'shield', 9 );
filter_content( 'unshield', 10 );

// WordPress cuts what authors write at a `<` or `>` in an attribute, too; at a `<` already in this filter, at 10.
add_filter( 'pre_kses', __NAMESPACE__ . '\encode_for_authors', 9 );

add_filter(
	'no_texturize_tags',
	function ( $tags ) {
		return array_merge( $tags, array_keys( elements() ) );
	}
);
