/** Warnings about HTML without any data, by what was looked for. Loaded where there is such HTML. */
export const MISSING = {
  events: 'there are no events; write each as <li>2023-09-19: <strong>What happened</strong></li>',
  statements: 'there is no statement; write it in <blockquote>, and who said it in <figcaption>',
  claims: 'there are no figures; write data-killed="2" data-claimant="…", or <li>Killed: 2</li>',
  document: 'there are no parts; give them class="conflict-timeline", "statement-card" or "casualty-badge"',
} as const;
