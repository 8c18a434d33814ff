import { isServer } from 'lit';

/** Resolves when the parser has read the whole page; on a server at once. */
export const wholePage = (): Promise<unknown> =>
  new Promise((come) => {
    if (isServer || document.readyState !== 'loading') come(undefined);
    else document.addEventListener('DOMContentLoaded', come);
  });
