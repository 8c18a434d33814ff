<?php
/**
 * The elements: which there are, and their tags as HTML.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

/**
 * What each element takes, as the package of the elements lists it.
 *
 * @return array<string, string[]> Names of attributes, by tag.
 */
function elements() {
	static $elements = null;
	if ( null === $elements ) {
		$elements = wp_json_file_decode( dirname( PLUGIN_FILE ) . '/elements.json', array( 'associative' => true ) );
	}
	return $elements;
}

/**
 * Filters what people write: the content of posts and of widgets, which go through the same.
 *
 * @param string $filter   Name of a function of this plug-in.
 * @param int    $priority When.
 */
function filter_content( $filter, $priority ) {
	foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $content ) {
		add_filter( $content, __NAMESPACE__ . '\\' . $filter, $priority );
	}
}

/**
 * Makes the HTML of an element. Attributes that it does not take are left out.
 *
 * @param string                $tag        Tag of an element.
 * @param array<string, string> $attributes Values by name.
 * @param string                $inner      HTML that readers see where scripts do not run.
 * @return string HTML.
 */
function element( $tag, $attributes, $inner = '' ) {
	need_script();

	// Without a language of its own an element has that of the page, and so its direction.
	if ( ! empty( $attributes['lang'] ) && empty( $attributes['dir'] ) ) {
		$attributes['dir'] = is_written_from_the_right( $attributes['lang'] ) ? 'rtl' : 'ltr';
	}
	if ( isset( $attributes['src'] ) ) {
		$attributes['src'] = wp_kses_bad_protocol( $attributes['src'], array( 'http', 'https' ) );
	}

	$html = '<' . $tag;
	foreach ( array_merge( array( 'id', 'class', 'lang', 'dir' ), elements()[ $tag ] ) as $name ) {
		if ( isset( $attributes[ $name ] ) ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $attributes[ $name ] ) );
		}
	}
	return $html . '>' . $inner . '</' . $tag . '>';
}

/**
 * Whether a language is written from right to left, where its tag does not name a script.
 *
 * @param string $lang BCP 47 tag.
 * @return bool
 */
function is_written_from_the_right( $lang ) {
	return 1 === preg_match( '/^(?:ar|arz|ary|azb|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-(?![a-z]{4}\b)|$)/i', $lang );
}
