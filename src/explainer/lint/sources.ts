/** Rules 7 to 9: where it comes from and who made what is shown, how far it was checked, and who says otherwise. */
import { isDispute } from '../disputes.js';
import { find, relations } from '../find.js';
import type { Check } from './finding.js';
import { authorOf, itemsOf, type Item } from './walk.js';

const chains: Check = (document, report) => {
  for (const { at, kind, item } of itemsOf(document)) {
    if (!item.via.length)
      report(at, 7, 'warning', `the ${kind} has no source`, 'add "via", the source nearest to the speaker first');
    item.via.forEach(({ source, how }, i) => {
      if (item.via.findIndex((step) => step.source === source) < i)
        report(`${at}/via/${i}/source`, 7, 'error', `"${source}" stands in the chain twice`, 'name each source once');
      if (i === 0 && (how === 'relayed' || how === 'translated'))
        report(
          `${at}/via/0/how`,
          7,
          'warning',
          `the chain begins with a source that only ${how} it`,
          'put the source that it had it from first',
        );
    });
  }
};

const statuses: Check = (document, report) => {
  for (const { at, kind, item } of itemsOf(document)) {
    const links = relations(document, item.id);
    const contrary = links.filter(isDispute);
    const { status, by, note } = item.verification ?? {};
    const where = `${at}/verification/status`;
    if (!status) {
      if (kind !== 'event')
        report(at, 8, 'warning', `nothing says how far the ${kind} was checked`, 'add "verification"');
      continue;
    }
    if (status === 'confirmed' && !by && !note)
      report(where, 8, 'error', 'it is confirmed, and nothing says by whom', 'add "by", or a "note"');
    if (status === 'corroborated') {
      const isIndependent = (other: Item) =>
        (authorOf(other) !== authorOf(item) || !authorOf(item)) &&
        [item, other].every(({ via }) => via.length) &&
        other.via[0]!.source !== item.via[0]!.source;
      const others = links
        .filter(({ type }) => type === 'corroborates')
        .map(({ other }) => find(document, other)!.item);
      if (!others.some((other) => isIndependent(other as Item)))
        report(
          where,
          8,
          'error',
          'it is corroborated, and by nobody else with a first source of their own',
          'link what "corroborates" it, or write "single-source"',
        );
    }
    if (status === 'contested' && !contrary.length)
      report(
        where,
        8,
        'error',
        'it is contested, and nothing disputes or denies it',
        'link what does, or write how far it was checked',
      );
    const against = contrary.find(({ direction }) => direction === 'in');
    if (against && (status === 'confirmed' || status === 'corroborated'))
      report(where, 8, 'error', `it is ${status}, and "${against.other}" ${against.type} it`, 'write "contested"');
  }
};

const disputes: Check = ({ links }, report) =>
  links.forEach((link, i) => {
    const { from, type, to, aspect, note } = link;
    if (!isDispute(link)) return;
    if (from === to) report(`/links/${i}`, 9, 'error', `"${from}" ${type} itself`, 'link the item that says otherwise');
    if (!aspect && !note)
      report(
        `/links/${i}`,
        9,
        'warning',
        `"${from}" ${type} "${to}", and nothing says in what`,
        'add "aspect", such as "count", or a "note"',
      );
  });

const credits: Check = ({ events }, report) =>
  events.forEach(({ media }, i) =>
    media.forEach(({ type, credit }, j) => {
      if (type === 'image' && !credit)
        report(`/events/${i}/media/${j}`, 7, 'warning', 'nothing says who made the image', 'add "credit"');
    }),
  );

export const sources: readonly Check[] = [chains, statuses, disputes, credits];
