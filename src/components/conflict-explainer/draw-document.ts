/** Draws a whole document. Loaded with the first element that shows one. */
import { html, isServer, nothing, type TemplateResult } from 'lit';

import { drawDateNote, drawHeading, drawList, drawPhrase, drawText } from '../../base/draw.js';
import { details, provenance } from '../../base/optional.js';
import { get } from '../../explainer/find.js';
import { inOrder } from '../../explainer/order.js';
import type { Claim, Id, Source, Statement } from '../../explainer/types.js';
import { alphabetically, clauses } from '../../language/lists.js';
import type { Locale } from '../../language/locale.js';
import { isolate, sourceName, type Context } from '../../telling/context.js';
import { methodologyOf } from '../../telling/methodology.js';
import { nameOfTarget } from '../../telling/relations.js';
import { sourceFacts } from '../../telling/source.js';
import { updatedPhrase } from '../../telling/updated.js';

/** On a server no element knows what stands around it. */
const spoken = ({ tag }: Locale) => (isServer ? tag : nothing);

/** @param level of the heading with the title; those of the sections follow it */
export function drawDocument(context: Context, level: number): TemplateResult {
  const { locale, document } = context;
  const { msg } = locale;
  const { title, summary, updated, events, statements, sources, corrections } = document;
  const methodology = methodologyOf(context);
  const claims = details()?.latestClaims(document) ?? document.claims;
  return html`
    <header role="none">
      ${title ? drawHeading(level, 'title', drawText(context, title)) : nothing}
      ${details()?.drawWarningsOfDocument(context)}
      ${summary ? html`<p part="summary" class="summary">${drawText(context, summary)}</p>` : nothing}
      ${updated ? html`<p part="updated" class="meta">${drawPhrase(context, updatedPhrase(context))}</p>` : nothing}
      ${provenance()?.drawTranslationsOf(context, [document, ...events])}
    </header>
    ${
      claims.length
        ? drawSection(
            level + 1,
            msg('What is claimed about casualties', { id: 'explainer.claims' }),
            html`${
              methodology ? html`<p part="methodology" class="meta">${drawPhrase(context, [methodology])}</p>` : nothing
            }
            ${drawClaims(context, level + 2, claims)}`,
          )
        : nothing
    }
    ${
      events.length
        ? drawSection(
            level + 1,
            msg('What happened', { id: 'explainer.events' }),
            html`<conflict-timeline
              lang=${spoken(locale)}
              .data=${document}
              .isPart=${true}
              heading-level=${level + 2}
            ></conflict-timeline>`,
          )
        : nothing
    }
    ${
      statements.length
        ? drawSection(
            level + 1,
            msg('Who said what', { id: 'explainer.statements' }),
            drawStatements(context, level + 2),
          )
        : nothing
    }
    ${
      sources.length
        ? drawSection(
            level + 1,
            msg('Sources', { id: 'explainer.sources' }),
            html`<ul class="sources">
              ${toldOnce(context, sources).map((source) => drawSource(context, source))}
            </ul>`,
          )
        : nothing
    }
    ${
      corrections.length
        ? drawSection(level + 1, msg('Corrections', { id: 'explainer.corrections' }), drawCorrections(context))
        : nothing
    }
  `;
}

function drawSection(level: number, title: string, content: unknown) {
  return html`<section>${drawHeading(level, 'section-title', title)} ${content}</section>`;
}

/** The claims about each event beside one another: none stands above another, and none is added to another. */
function drawClaims(context: Context, level: number, claims: readonly Claim[]) {
  const { document } = context;
  const groups = new Map<Id | undefined, Claim[]>();
  for (const claim of inOrder(claims, ({ asOf }) => asOf)) {
    const { event } = claim.covers;
    groups.set(event, [...(groups.get(event) ?? []), claim]);
  }
  return [...groups].map(
    ([event, group]) =>
      html`${
          event && groups.size > 1
            ? drawHeading(
                level,
                'event-title',
                details()?.drawStub(context, event) ?? drawText(context, get(document, 'events', event).title),
              )
            : nothing
        }
        <div part="claims" class="claims">
          ${group.map(({ id }) => html`<casualty-badge id=${id} lang=${spoken(context.locale)} .data=${document} .isPart=${true} item=${id}></casualty-badge>`)}
        </div>`,
  );
}

/** The statements of each side beside those of the others, in an order that favours none, and which it is. */
function drawStatements(context: Context, level: number) {
  const { document, locale } = context;
  const sides = alphabetically(locale, document.sides, ({ name }) => isolate(context, name).text);
  const spoken = inOrder(document.statements, ({ date }) => date);
  const of = (side?: Id) => spoken.filter(({ speaker }) => get(document, 'actors', speaker).side === side);
  return html`${
      sides.length
        ? html`<p part="order" class="meta">
            ${locale.msg('Sides in alphabetical order, what each said by date.', { id: 'explainer.order' })}
          </p>`
        : nothing
    }
    <div class="sides">
      ${sides.map(({ id, name }) => drawSide(context, level, drawText(context, name), of(id), 'side'))}
    </div>
    ${drawSide(context, level, sides.length && locale.msg('Others', { id: 'explainer.others' }), of(), 'side others')}`;
}

/** @param name nothing where there are no sides that others could be beside */
function drawSide(
  { document, locale }: Context,
  level: number,
  name: unknown,
  statements: readonly Statement[],
  names: string,
) {
  if (!statements.length) return nothing;
  return html`<section part="side" class=${names}>
    ${name ? drawHeading(level, 'side-title', name) : nothing}
    <div class="statements">
      ${statements.map(
        ({ id }) =>
          html`<statement-card
            id=${id}
            lang=${spoken(locale)}
            .data=${document}
            .isPart=${true}
            item=${id}
            heading-level=${name ? level + 1 : level}
          ></statement-card>`,
      )}
    </div>
  </section>`;
}

/** Without sources of which there is a name alone, where another of that name is listed. */
function toldOnce(context: Context, sources: readonly Source[]): Source[] {
  const nameOf = (source: Source) => sourceName(context, source).text;
  const saysMore = (source: Source) =>
    sourceName(context, source).href || source.title || source.lang || sourceFacts(context, source).length;
  const told = new Set(sources.filter(saysMore).map(nameOf));
  return sources.filter((source) => saysMore(source) || (!told.has(nameOf(source)) && told.add(nameOf(source))));
}

function drawSource(context: Context, source: Source) {
  const { title, lang, date } = source;
  const { locale } = context;
  const language = lang && provenance()?.languageName(locale, lang);
  // In brackets: an Arabic name of a language behind a name would be read as an adjective of it.
  const facts = [...(language ? [[language]] : []), ...sourceFacts(context, source)];
  return html`<li part="source">
    ${drawPhrase(context, [sourceName(context, source)])}${title ? html`<span class="source-title">${drawText(context, title)}</span>` : nothing}
    ${facts.length ? html`<span class="meta">(${drawPhrase(context, clauses(locale, facts))})</span>` : nothing}
    ${date ? drawDateNote(context, date) : nothing}
  </li>`;
}

/** Every correction, each with what it corrects. */
function drawCorrections(context: Context) {
  return drawList(
    'corrections',
    context.document.corrections.map((correction) => {
      const target = nameOfTarget(context, correction.target);
      return html`<div part="correction" class="correction">
        ${target ? html`<span class="kind">${drawPhrase(context, [target])}</span>` : nothing}
        ${drawPhrase(context, details()!.correctionPhrase(context, correction))}
      </div>`;
    }),
  );
}
