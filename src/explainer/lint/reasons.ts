/** Why each editorial rule is there, and where it comes from; `format`: what is not a document of the format. */
export const REASONS = {
  format: 'What cannot be read is not shown to anyone (schema of explainer/1).',
  1: 'A number stands with who claims it and when, or it cannot be weighed (Every Casualty, Standards 2016).',
  2: 'A sum of ours is a number that nobody has claimed (Every Casualty, Standards 2016).',
  3: 'A part that stands beside its whole is counted twice (OHCHR, guidance on SDG 16.1.2).',
  4: 'No number and none at all are two statements (Every Casualty, Standards 2016).',
  5: 'A number without its qualifier is more certain than the claim was (BBC, guideline 11.3.1).',
  6: 'Each harm is counted for itself (OHCHR, guidance on SDG 16.1.2).',
  7: 'Readers judge a claim by the way it came (Every Casualty, Standards 2016).',
  8: 'A status says more than was checked unless somebody answers for it (Airwars, gradings).',
  9: 'Who reads one account must learn of the other (BBC, guideline 11.3.1).',
  10: 'Quotation marks promise the speaker’s own words (Reuters handbook, quotations).',
  11: 'A quotation is what was said, letter for letter (Reuters handbook, quotations).',
  12: 'Readers must know that words were translated, and by whom (W3C ITS 2.0, provenance).',
  13: 'The day of a copy or of a retrieval is not the day of the story (EDTF).',
  14: 'A date that we worked out is not one that the source states (EDTF).',
  15: 'What is told twice seems to have happened twice (editorial rule 15).',
  16: 'A party’s word in the house’s own voice takes that party’s side (Reuters handbook, words).',
  17: 'One name alone for a disputed place decides the dispute (editorial rule 17).',
  18: 'Flags, red and green mark sides as a match does (editorial rule 18).',
  19: 'Readers of the old version must be able to see what changed (schema.org, CorrectionComment).',
  20: 'People are warned before they read, and victims are not put on show (Every Casualty, Standards 2016).',
} as const;

/** Number of the editorial rule, or `format`. */
export type Rule = keyof typeof REASONS;
