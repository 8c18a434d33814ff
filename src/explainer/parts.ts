/** The members of a list in one text; the Arabic semicolon is typed just as well. */
export const parts = (text: string): string[] =>
  text
    .split(/[;؛]/)
    .map((part) => part.trim())
    .filter(Boolean);
