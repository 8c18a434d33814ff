/** A JSON pointer (RFC 6901) to something inside what another one leads to. */
export const below = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
