<?php
/**
 * Explainer Elements
 *
 * Plugin Name:       Explainer Elements
 * Description:       Timelines, statements and casualty figures of a conflict, each with who said it and through whom, in Arabic and English: as blocks, shortcodes, pasted addresses or HTML.
 * Version:           @version@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       explainer-elements
 * Domain Path:       /languages
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

const VERSION     = '@version@';
const PLUGIN_FILE = __FILE__;

require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/allow.php';
require_once __DIR__ . '/includes/shortcodes.php';
require_once __DIR__ . '/includes/addresses.php';
require_once __DIR__ . '/includes/fields.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/shield.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'explainer-elements', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	},
	0
);
