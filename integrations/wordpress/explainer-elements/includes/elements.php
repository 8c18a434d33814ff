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
 * @param string                $inner      HTML that readers see where scripts do not run; without any, what it is in words.
 * @return string HTML.
 */
function element( $tag, $attributes, $inner = '' ) {
	need_script();

	// Without a language of its own an element has that of the page, and so its direction.
	if ( ! empty( $attributes['lang'] ) && empty( $attributes['dir'] ) ) {
		$attributes['dir'] = is_written_from_the_right( $attributes['lang'] ) ? 'rtl' : 'ltr';
	}
	if ( isset( $attributes['src'] ) ) {
		$attributes['src'] = web_address( $attributes['src'] );
	}

	$html = '<' . $tag;
	foreach ( array_merge( array( 'id', 'class', 'lang', 'dir' ), elements()[ $tag ] ) as $name ) {
		if ( isset( $attributes[ $name ] ) ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $attributes[ $name ] ) );
		}
	}
	// Excerpts are made of content, too.
	if ( '' === $inner && ! doing_filter( 'get_the_excerpt' ) ) {
		$inner = in_words( $tag, $attributes );
	}
	return $html . '>' . $inner . '</' . $tag . '>';
}

/**
 * What an element says, for readers without scripts: labels and values, or what it is and a link to its file. It may
 * stand in a line of text.
 *
 * @param string                $tag        Tag of an element.
 * @param array<string, string> $attributes Values by name.
 * @return string HTML.
 */
function in_words( $tag, $attributes ) {
	$block = array_column( blocks(), null, 'tag' )[ $tag ] ?? null;
	if ( ! $block ) {
		return '';
	}
	if ( ! empty( $attributes['src'] ) ) {
		$src = web_address( $attributes['src'] );
		return labelled( $block['title'], sprintf( '<a href="%s">%s</a>', esc_attr( $src ), esc_html( wp_basename( $src ) ) ) );
	}
	$words = array();
	foreach ( array_diff_key( fields( $block ), data_fields(), timeline_fields(), array_flip( array( 'mode', 'quoted', 'original-lang' ) ) ) as $name => $field ) {
		$value = $attributes[ $name ] ?? '';
		if ( '' !== $value ) {
			$words[] = labelled( $field['label'], esc_html( $field['choices'][ $value ] ?? $value ) );
		}
	}
	return implode( ' · ', $words );
}

/**
 * An address as it may stand in a page: none that runs as a script.
 *
 * @param string $src Address, perhaps a relative one.
 * @return string
 */
function web_address( $src ) {
	return wp_kses_bad_protocol( $src, array( 'http', 'https' ) );
}

/**
 * A label and what it is of.
 *
 * @param string $label Text.
 * @param string $html  What it is of, as HTML.
 * @return string HTML.
 */
function labelled( $label, $html ) {
	/* translators: 1: label, 2: what it is. */
	return sprintf( __( '%1$s: %2$s', 'explainer-elements' ), esc_html( $label ), '<bdi>' . $html . '</bdi>' );
}

/**
 * The language of the site: who works here may have chosen another.
 *
 * @return string BCP 47 tag.
 */
function language_of_readers() {
	return str_replace( '_', '-', get_locale() );
}

/**
 * Whether a language is written from right to left: by the script that its tag names, else by the language.
 *
 * @param string $lang BCP 47 tag.
 * @return bool
 */
function is_written_from_the_right( $lang ) {
	return 1 === preg_match(
		'/^(?:ar|arq|ary|arz|azb|ckb|dv|fa|haz|he|ps|sd|skr|snd|ug|ur|yi)(?:-(?![a-z]{4}\b)|$)'
		. '|^[a-z]+-(?:arab|hebr|thaa|syrc|nkoo|adlm)\b/i',
		$lang
	);
}
