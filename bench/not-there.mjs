/** A page or a part of it that does not exist: reported as not run, with the reason, and not as a failure. */
export class NotThere extends Error {}
