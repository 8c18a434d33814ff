import type { Link } from './types.js';

/** Whether a link says that one account contradicts another. */
export const isDispute = ({ type }: Pick<Link, 'type'>): boolean => type === 'disputes' || type === 'denies';
