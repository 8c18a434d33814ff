/** The horizontal layout: how it looks, the lanes of sides, and the ways along its axis. */
export { Lanes } from './horizontal-lanes.js';
export { Moves } from './horizontal-moves.js';
export { horizontalStyles } from './horizontal.styles.js';
