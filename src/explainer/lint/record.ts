/** Rules 8, 19 and 20: what one says of their own, what was changed, and what readers are warned of. */
import { isDispute } from '../disputes.js';
import { find, get } from '../find.js';
import { FIGURE_KEYS } from '../figure-fields.js';
import type { Correction, ExplainerDocument, Figure, Link } from '../types.js';
import type { Check } from './finding.js';
import type { Rule } from './reasons.js';
import { authorOf, figuresOf, itemsOf, type Item } from './walk.js';

const updates: Check = ({ updated, corrections }, report) => {
  if (!corrections.length) return;
  const [last] = corrections.map(({ date }) => date).sort((a, b) => Date.parse(b) - Date.parse(a));
  if (!updated)
    report(
      '/corrections',
      19,
      'error',
      'there are corrections, and the document has no date',
      `add "updated": "${last}"`,
    );
  else if (Date.parse(updated) < Date.parse(last!))
    report(
      '/updated',
      19,
      'error',
      `the document is of ${updated}, and was corrected on ${last}`,
      `write "updated": "${last}"`,
    );
};

/** The figure that a correction names by its field or its place, which changes nothing in it: its id would. */
function figureMeant({ claims }: ExplainerDocument, { target, kind, path = '' }: Correction): Figure | undefined {
  const [, field = '', place = ''] = path.split('/');
  const figures = claims.find(({ id }) => id === target)?.figures;
  if (field === 'figures' && place && kind === 'retraction') return figures?.[+place];
  return FIGURE_KEYS.includes(field) ? figures?.find(({ id }) => id === `${target}-${field}`) : undefined;
}

const corrections: Check = (document, report, { leads }) => {
  const pointers = new Map([
    ['document', ''],
    ...(['sides', 'actors', 'places', 'sources', 'events', 'statements', 'claims'] as const).flatMap((table) =>
      document[table].map(({ id }, i) => [id, `/${table}/${i}`] as const),
    ),
    ...figuresOf(document).map(({ at, figure }) => [figure.id, at] as const),
  ]);
  document.corrections.forEach((correction, i) => {
    const { target, kind, path, was } = correction;
    const figure = figureMeant(document, correction)?.id;
    const isTakenBack = kind === 'retraction';
    if (figure)
      report(
        `/corrections/${i}/path`,
        19,
        isTakenBack ? 'error' : 'warning',
        isTakenBack
          ? `"${figure}" was retracted, and stands as before`
          : `what was corrected in "${figure}" is told of the whole of "${target}"`,
        `write "target": "${figure}" and no "path"`,
      );
    else if (path && !leads(pointers.get(target)! + path))
      report(
        `/corrections/${i}/path`,
        19,
        'error',
        `there is no ${path} in "${target}"`,
        'write the pointer to what was corrected, from the target on, or leave it out',
      );
    if (kind === 'correction' && was === undefined)
      report(`/corrections/${i}`, 19, 'warning', 'the correction does not say what stood there', 'add "was"');
  });
};

const withdrawals: Check = (document, report) => {
  for (const { at, item } of itemsOf(document)) {
    const status = item.verification?.status;
    const of = document.corrections.filter(({ target }) => target === item.id);
    if (status === 'withdrawn' && !of.some(({ kind }) => kind === 'retraction' || kind === 'update'))
      report(
        `${at}/verification/status`,
        19,
        'warning',
        `"${item.id}" is withdrawn, and no correction says when and why`,
        'add a correction of the kind "retraction"',
      );
    if (status && status !== 'withdrawn' && of.some(({ kind, path }) => kind === 'retraction' && !path))
      report(
        `${at}/verification/status`,
        19,
        'warning',
        `"${item.id}" was retracted, and its status is ${status}`,
        'write "withdrawn"',
      );
  }
};

/** Whether links of the same type lead from the end of one to its beginning. */
function leadsBack(links: readonly Link[], { from, type, to }: Link): boolean {
  const passed = new Set([to]);
  for (const id of passed) for (const link of links) if (link.type === type && link.from === id) passed.add(link.to);
  return passed.has(from);
}

const links: Check = (document, report) =>
  document.links.forEach((link, i) => {
    const { from, type, to } = link;
    const [one, other] = [from, to].map((id) => find(document, id)!.item as Item) as [Item, Item];
    const [a, b] = [authorOf(one), authorOf(other)];
    const tell = (message: string, mend: string, rule: Rule = 19) =>
      report(`/links/${i}`, rule, 'error', message, mend);
    if (a && b && a !== b && type === 'updates')
      tell(
        `"${from}" updates "${to}", which is another’s`,
        'write "disputes" or "corroborates": only the one who said it updates it',
      );
    // Rule 9 tells of what disputes or denies itself.
    if (isDispute(link)) return;
    if (from === to) tell(`"${from}" is linked to itself`, 'link the other item');
    // Two may corroborate each other; what updates or answers another comes after it.
    else if (type !== 'corroborates') {
      if (leadsBack(document.links.slice(0, i), link))
        tell(
          `"${from}" ${type} "${to}", which goes back to "${from}" itself`,
          'keep the links from the later to the earlier',
        );
    } else if (a === b && a && other.verification?.status !== 'corroborated')
      // Of that status another finding tells.
      tell(`"${from}" corroborates "${to}", also of "${a}"`, 'write "updates"', 8);
  });

const warnings: Check = (document, report) =>
  document.claims.forEach((claim, i) => {
    const of = (warning: 'death' | 'children') =>
      !document.warnings.includes(warning) && !claim.warnings.includes(warning);
    const counted = claim.figures.filter(({ count }) => count.value !== 0);
    const warn = (warning: string, what: string) =>
      report(
        `/claims/${i}`,
        20,
        'warning',
        `the claim counts ${what}, and no warning comes first`,
        `add "${warning}" to "warnings"`,
      );
    if (of('death') && counted.some(({ harm }) => harm === 'killed')) warn('death', 'people who were killed');
    if (of('children') && counted.some(({ age }) => age === 'child')) warn('children', 'children');
  });

const victims: Check = (document, report) =>
  document.events.forEach(({ actors }, i) =>
    actors.forEach(({ actor, role }, j) => {
      if (role === 'affected' && get(document, 'actors', actor).type === 'person')
        report(`/events/${i}/actors/${j}`, 20, 'error', `"${actor}" is a person, named as a victim`, 'name the group');
    }),
  );

export const record: readonly Check[] = [updates, corrections, withdrawals, links, warnings, victims];
