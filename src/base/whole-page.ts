import { isServer } from 'lit';

/** Resolves when a parser has read all of the page; on a server, where none reads, at once. */
export const wholePage = (): Promise<unknown> =>
  new Promise((come) => {
    if (isServer || document.readyState !== 'loading') come(undefined);
    else document.addEventListener('DOMContentLoaded', come);
  });
