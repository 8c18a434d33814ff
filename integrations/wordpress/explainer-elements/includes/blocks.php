<?php
/**
 * The blocks: what the server draws of them, and what the editor is told.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

/**
 * Fields of a block, from all of its panels.
 *
 * @param array<string, mixed> $block Block.
 * @return array<string, array<string, mixed>> Fields by attribute.
 */
function fields( $block ) {
	return array_merge( ...array_column( $block['panels'], 'fields' ) );
}

/**
 * Registers the blocks.
 */
function register_blocks() {
	wp_register_script(
		'explainer-elements-blocks',
		plugins_url( 'blocks/editor.js', PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-html-entities' ),
		VERSION,
		true
	);

	foreach ( blocks() as $name => $block ) {
		register_block_type(
			'explainer-elements/' . $name,
			array(
				'api_version'           => 3,
				'title'                 => $block['title'],
				'description'           => $block['description'],
				'category'              => 'embed',
				'icon'                  => $block['icon'],
				'attributes'            => array_map(
					function () {
						return array( 'type' => 'string' );
					},
					fields( $block ) + array( 'anchor' => true )
				) + array(
					// What a file says, for readers without scripts: the editor writes it into the post.
					'html' => array(
						'type'   => 'string',
						'source' => 'html',
					),
				),
				'supports'              => array(
					'align'  => array( 'wide', 'full' ),
					'anchor' => true,
					'html'   => false,
				),
				'editor_script_handles' => array( 'explainer-elements-blocks' ),
				'render_callback'       => function ( $attributes, $html ) use ( $block ) {
					return render_block( $block, $attributes, trim( $html ) );
				},
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * Draws a block.
 *
 * @param array<string, mixed>  $block      Block.
 * @param array<string, string> $attributes What the editor filled in.
 * @param string                $html       What a file said when the post was saved, where there is one.
 * @return string HTML.
 */
function render_block( $block, $attributes, $html ) {
	// From 7.0 on WordPress itself writes the anchor.
	$anchor     = function_exists( 'wp_apply_anchor_support' ) ? array() : array( 'id' => $attributes['anchor'] ?? '' );
	$attributes = array_filter( array_intersect_key( $attributes, fields( $block ) ), 'strlen' );
	if ( ! array_diff_key( $attributes, array( 'lang' => '' ) ) ) {
		return '';
	}
	$words = in_words( $block['tag'], $attributes );
	if ( '' === $html && '' !== $words ) {
		$html = "<p>$words</p>";
	}
	return sprintf(
		'<div %s>%s</div>',
		get_block_wrapper_attributes( array_filter( $anchor, 'strlen' ) ),
		element( $block['tag'], $attributes, $html )
	);
}

/**
 * Tells the script of the editor which blocks there are.
 */
function describe_blocks() {
	wp_add_inline_script(
		'explainer-elements-blocks',
		'window.explainerElements = ' . wp_json_encode(
			array(
				'blocks'   => blocks(),
				'elements' => elements(),
				// The elements alone: what looks for marked HTML would change the text that is being edited.
				'script'   => esc_url_raw( asset_url( 'explainer-elements.js' ) ),
				'inWords'  => esc_url_raw( add_query_arg( 'ver', VERSION, plugins_url( 'blocks/words.js', PLUGIN_FILE ) ) ),
				'lang'     => language_of_readers(),
				'words'    => array(
					'choose' => __( 'Choose a file', 'explainer-elements' ),
					'empty'  => __( 'Choose a JSON file, or fill in the fields in the sidebar.', 'explainer-elements' ),
				),
			)
		) . ';',
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_blocks' );
