<?php
/**
 * The blocks with their fields, in the words of editors.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

/**
 * The blocks: the tag that each draws, and its fields by panel. A field is named as the attribute that it fills; it has
 * a label, and help, choices (labels by value) or lines where it needs them.
 *
 * @return array<string, array<string, mixed>> Blocks by name.
 */
function blocks() {
	return array(
		'explainer' => array(
			'tag'         => 'conflict-explainer',
			'icon'        => 'media-document',
			'title'       => __( 'Conflict explainer', 'explainer-elements' ),
			'description' => __( 'A whole document: figures of casualties, what happened, who said what, and the sources.', 'explainer-elements' ),
			'panels'      => array(
				panel( __( 'Data', 'explainer-elements' ), array_diff_key( data_fields(), array( 'item' => true ) ) ),
			),
		),
		'timeline'  => array(
			'tag'         => 'conflict-timeline',
			'icon'        => 'list-view',
			'title'       => __( 'Conflict timeline', 'explainer-elements' ),
			'description' => __( 'Events in order, with how exactly their dates are known and through whom they were reported.', 'explainer-elements' ),
			'panels'      => array(
				panel( __( 'Data', 'explainer-elements' ), data_fields() ),
				panel( __( 'Arrangement', 'explainer-elements' ), timeline_fields() ),
			),
		),
		'statement' => array(
			'tag'         => 'statement-card',
			'icon'        => 'format-quote',
			'title'       => __( 'Statement', 'explainer-elements' ),
			'description' => __( 'What somebody said: who, in what role, in whose words and through whom.', 'explainer-elements' ),
			'panels'      => array(
				panel( __( 'Statement', 'explainer-elements' ), statement_fields() ),
				panel( __( 'Data', 'explainer-elements' ), data_fields() ),
			),
		),
		'badge'     => array(
			'tag'         => 'casualty-badge',
			'icon'        => 'groups',
			'title'       => __( 'Casualty figures', 'explainer-elements' ),
			'description' => __( 'The figures of one claim: how many, who says so, through whom and until when.', 'explainer-elements' ),
			'panels'      => array(
				panel( __( 'Figures', 'explainer-elements' ), figure_fields() ),
				panel( __( 'Who says so', 'explainer-elements' ), claim_fields() ),
				panel( __( 'Of those', 'explainer-elements' ), part_fields(), false ),
				panel( __( 'Data', 'explainer-elements' ), data_fields() ),
			),
		),
	);
}

/**
 * A panel of fields.
 *
 * @param string                              $title   What it is headed.
 * @param array<string, array<string, mixed>> $fields  Fields by attribute.
 * @param bool                                $is_open Whether it is open at first.
 * @return array<string, mixed>
 */
function panel( $title, $fields, $is_open = true ) {
	return array(
		'title'  => $title,
		'fields' => $fields,
		'isOpen' => $is_open,
	);
}

/**
 * Where data comes from, and the language: fields of every block.
 *
 * @return array<string, array<string, mixed>>
 */
function data_fields() {
	return array(
		'src'  => array(
			'label' => __( 'Address of a JSON or CSV file', 'explainer-elements' ),
			'help'  => __( 'Of this site, or of one that lets others read it.', 'explainer-elements' ),
		),
		'item' => array(
			'label' => __( 'Item', 'explainer-elements' ),
			'help'  => __( 'Id of what to show, where the file has several.', 'explainer-elements' ),
		),
		'lang' => array(
			'label'   => __( 'Language', 'explainer-elements' ),
			'choices' => array(
				''   => __( 'That of the page', 'explainer-elements' ),
				'ar' => 'العربية',
				'en' => 'English',
			),
		),
	);
}

/**
 * How a timeline is arranged.
 *
 * @return array<string, array<string, mixed>>
 */
function timeline_fields() {
	return array(
		'layout'   => array(
			'label'   => __( 'Layout', 'explainer-elements' ),
			'choices' => array(
				''           => __( 'Vertical', 'explainer-elements' ),
				'horizontal' => __( 'Horizontal', 'explainer-elements' ),
				'compact'    => __( 'Compact', 'explainer-elements' ),
				'auto'       => __( 'By width', 'explainer-elements' ),
			),
		),
		'order'    => array(
			'label'   => __( 'Order', 'explainer-elements' ),
			'choices' => array(
				''       => __( 'Oldest first', 'explainer-elements' ),
				'newest' => __( 'Newest first', 'explainer-elements' ),
			),
		),
		'group-by' => array(
			'label'   => __( 'Groups', 'explainer-elements' ),
			'choices' => array(
				''       => __( 'None', 'explainer-elements' ),
				'day'    => __( 'By day', 'explainer-elements' ),
				'month'  => __( 'By month', 'explainer-elements' ),
				'year'   => __( 'By year', 'explainer-elements' ),
				'decade' => __( 'By decade', 'explainer-elements' ),
				'place'  => __( 'By place', 'explainer-elements' ),
			),
		),
	);
}

/**
 * What was said, by whom and how.
 *
 * @return array<string, array<string, mixed>>
 */
function statement_fields() {
	return array(
		'text'          => array(
			'label' => __( 'What was said', 'explainer-elements' ),
			'lines' => 4,
		),
		'mode'          => array(
			'label'   => __( 'In whose words', 'explainer-elements' ),
			'choices' => array(
				''         => __( 'Not said', 'explainer-elements' ),
				'direct'   => __( 'The speaker’s own', 'explainer-elements' ),
				'mixed'    => __( 'A report with the speaker’s own words in it', 'explainer-elements' ),
				'indirect' => __( 'A report', 'explainer-elements' ),
			),
		),
		'quoted'        => array(
			'label' => __( 'The speaker’s own words', 'explainer-elements' ),
			'help'  => __( 'As they stand in the text; several with semicolons between them.', 'explainer-elements' ),
			'lines' => 2,
		),
		'original-lang' => array(
			'label' => __( 'Language of the speaker', 'explainer-elements' ),
			'help'  => __( 'As a code: ar, en, ru.', 'explainer-elements' ),
		),
		'speaker'       => array( 'label' => __( 'Speaker', 'explainer-elements' ) ),
		'speaker-role'  => array( 'label' => __( 'Role', 'explainer-elements' ) ),
		'medium'        => array(
			'label'   => __( 'Form of the statement', 'explainer-elements' ),
			'choices' => array(
				''                  => __( 'Not said', 'explainer-elements' ),
				'written-statement' => __( 'Written statement', 'explainer-elements' ),
				'speech'            => __( 'Speech', 'explainer-elements' ),
				'press-briefing'    => __( 'Press briefing', 'explainer-elements' ),
				'interview'         => __( 'Interview', 'explainer-elements' ),
				'social-post'       => __( 'Social media post', 'explainer-elements' ),
				'letter'            => __( 'Letter', 'explainer-elements' ),
			),
		),
		'date'          => array(
			'label' => __( 'Date', 'explainer-elements' ),
			'help'  => __( 'As 2023-09-19, or 2023-09 where the day is not known; a ? marks an uncertain one.', 'explainer-elements' ),
		),
		'place'         => array( 'label' => __( 'Place', 'explainer-elements' ) ),
	) + source_fields();
}

/**
 * How many were harmed.
 *
 * @return array<string, array<string, mixed>>
 */
function figure_fields() {
	$fields = array();
	foreach ( harms() as $harm => $label ) {
		$fields[ $harm ] = array( 'label' => $label );
	}
	$fields[ array_key_first( $fields ) ]['help'] = __( 'A number, or as it was said: 5+, <5, ~5, 5-8, several, unknown.', 'explainer-elements' );
	return $fields;
}

/**
 * How many of those harmed were children, women, civilians or soldiers.
 *
 * @return array<string, array<string, mixed>>
 */
function part_fields() {
	$parts  = array(
		'civilians' => __( 'civilians', 'explainer-elements' ),
		'children'  => __( 'children', 'explainer-elements' ),
		'women'     => __( 'women', 'explainer-elements' ),
		'soldiers'  => __( 'soldiers', 'explainer-elements' ),
	);
	$fields = array();
	foreach ( harms() as $harm => $label ) {
		foreach ( $parts as $part => $part_label ) {
			/* translators: 1: "Killed", "Injured" and the like, 2: "children", "women" and the like. */
			$fields[ "$harm-$part" ] = array( 'label' => sprintf( __( '%1$s, %2$s', 'explainer-elements' ), $label, $part_label ) );
		}
	}
	return $fields;
}

/**
 * Kinds of harm.
 *
 * @return array<string, string> Labels by attribute.
 */
function harms() {
	return array(
		'killed'    => __( 'Killed', 'explainer-elements' ),
		'injured'   => __( 'Injured', 'explainer-elements' ),
		'missing'   => __( 'Missing', 'explainer-elements' ),
		'detained'  => __( 'Detained', 'explainer-elements' ),
		'displaced' => __( 'Displaced', 'explainer-elements' ),
	);
}

/**
 * Who claims the figures, and until when they count.
 *
 * @return array<string, array<string, mixed>>
 */
function claim_fields() {
	return array(
		'claimant'      => array(
			'label' => __( 'Claimant', 'explainer-elements' ),
			'help'  => __( 'Who says so; without a claimant there is no claim.', 'explainer-elements' ),
		),
		'claimant-role' => array( 'label' => __( 'Role', 'explainer-elements' ) ),
		'as-of'         => array(
			'label' => __( 'As of', 'explainer-elements' ),
			'help'  => __( 'As 2023-09-19, or 2023-09 where the day is not known; a ? marks an uncertain one.', 'explainer-elements' ),
		),
	) + source_fields();
}

/**
 * Through whom it was reported, how far it has been checked, and what else there is to know.
 *
 * @return array<string, array<string, mixed>>
 */
function source_fields() {
	return array(
		'via'      => array(
			'label' => __( 'Via', 'explainer-elements' ),
			'help'  => __( 'Sources, nearest to the origin first, with semicolons between them.', 'explainer-elements' ),
		),
		'status'   => array(
			'label'   => __( 'Status', 'explainer-elements' ),
			'choices' => array(
				''              => __( 'Not said', 'explainer-elements' ),
				'unverified'    => __( 'Not verified', 'explainer-elements' ),
				'single-source' => __( 'Single source', 'explainer-elements' ),
				'corroborated'  => __( 'Corroborated', 'explainer-elements' ),
				'confirmed'     => __( 'Confirmed', 'explainer-elements' ),
				'contested'     => __( 'Contested', 'explainer-elements' ),
				'discounted'    => __( 'Discounted', 'explainer-elements' ),
				'withdrawn'     => __( 'Withdrawn', 'explainer-elements' ),
			),
		),
		'warnings' => array(
			'label' => __( 'Warnings', 'explainer-elements' ),
			'help'  => __( 'What readers should know before: death; children.', 'explainer-elements' ),
		),
		'note'     => array(
			'label' => __( 'Note', 'explainer-elements' ),
			'help'  => __( 'What you add for readers, such as who denies it.', 'explainer-elements' ),
			'lines' => 2,
		),
	);
}
