/** What a script can see of the rules of Arabic text, direction and typography. */
import { html, nothing } from 'lit';

import { elements } from './page.js';

export interface Rule {
  readonly title: string;
  /** What breaks the rule below a node, each place in words. */
  faults(page: ParentNode): string[];
  /** What an element could draw that breaks the rule, so that it is known that the check sees it. */
  readonly counterExample: CounterExample;
}

export interface CounterExample {
  readonly content?: unknown;
  /** Style sheet of the element. */
  readonly css?: string;
  /** What the element draws in place of a wrapper with its language and direction. */
  readonly unwrapped?: unknown;
}

const ARABIC_LETTER = '[\u0620-\u063f\u0641-\u064a\u0671-\u06d3]';
/** Letters that join the one after them; the others, «و» before a name among them, stand apart from it in any case. */
const JOINING_LETTER = `(?![ءآأؤإاةدذرزوىٱ])${ARABIC_LETTER}`;
const SIGN = '[%٪+−±~$€£]';
const MARK = /[«»‹›“”„]/;

/** A node and what it stands in, through shadow hosts. */
function* up(node: Node): Generator<HTMLElement> {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null)
    if (at instanceof HTMLElement) yield at;
}

const nearest = (node: Node, fits: (element: HTMLElement) => boolean) => [...up(node)].find(fits);
const hostOf = (node: Node) => (node.getRootNode() as Partial<ShadowRoot>).host;
const languageOf = (node: Node) => nearest(node, (element) => element.hasAttribute('lang'))?.lang;
/** Where what is in a box begins, right to left: a box may have room for rings around it. */
const startOf = (element: Element) =>
  element.getBoundingClientRect().right - parseFloat(getComputedStyle(element).paddingRight);

const directionIn = (lang: string) =>
  lang === '' || lang === 'und' ? 'auto' : /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr';

/** What the author wrote inside an element is the author's. */
const isOurs = (node: Node) => hostOf(node) || !nearest(node, ({ localName }) => localName.includes('-'));

/** Elements of shadow trees, whatever their language. */
const shadowElements = (page: ParentNode) => [...elements(page)].filter(hostOf);

const arabicElements = (page: ParentNode) =>
  [...elements(page)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      !/^(STYLE|SCRIPT|SLOT)$/.test(element.nodeName) &&
      Boolean(isOurs(element)) &&
      languageOf(element) === 'ar',
  );

const textsIn = (element: Element) =>
  [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');

const arabicTexts = (page: ParentNode) => arabicElements(page).flatMap(textsIn);

/** Elements with text of their own in Arabic letters. */
const writtenElements = (page: ParentNode) =>
  arabicElements(page).filter((element) => textsIn(element).some(({ data }) => new RegExp(ARABIC_LETTER).test(data)));

/** The wrapper of a shadow tree gives the language of all: it is no isolate in a sentence. */
const isWrapper = ({ parentNode }: Element) => parentNode instanceof ShadowRoot || parentNode === document.body;

const isolateOf = (node: Node) =>
  nearest(node, (element) => !isWrapper(element) && (element.localName === 'bdi' || element.hasAttribute('dir')));

/** An isolate in a line, not a paragraph of its own. */
const inlineIsolateOf = (node: Node) => {
  const isolate = isolateOf(node);
  return isolate && getComputedStyle(isolate).display.startsWith('inline') ? isolate : undefined;
};

const named = (nodes: readonly Node[]) =>
  nodes.map((node) => {
    const element = node instanceof Element ? node : node.parentElement!;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120);
    const story = nearest(element, (each) => 'story' in each.dataset)?.dataset['story'] ?? '';
    return `${story}: ${hostOf(node)?.localName ?? 'page'} ${element.localName}.${element.className} «${text}»`;
  });

const attributesOf = (elements: readonly Element[]) =>
  elements.flatMap((node) =>
    ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'].map((name) => ({
      node,
      said: node.getAttribute(name) ?? '',
    })),
  );

/** Everything that is said in Arabic: text, attributes, and what style sheets put before and after. */
const sayings = (page: ParentNode): { node: Node; said: string }[] => [
  ...arabicTexts(page).map((node) => ({ node, said: node.data })),
  ...attributesOf(arabicElements(page)),
  ...arabicElements(page).flatMap((node) =>
    ['::before', '::after'].map((pseudo) => ({
      node,
      said: getComputedStyle(node, pseudo).content.replace(/^"|"$/g, ''),
    })),
  ),
];

const textMatching = (pattern: RegExp, fails: (text: Text) => unknown) => (page: ParentNode) =>
  named(arabicTexts(page).filter((text) => pattern.test(text.data) && fails(text)));

const saying = (pattern: RegExp) => (page: ParentNode) =>
  named(
    sayings(page)
      .filter(({ said }) => pattern.test(said))
      .map(({ node }) => node),
  );

const styled = (fails: (style: CSSStyleDeclaration, element: HTMLElement) => unknown) => (page: ParentNode) =>
  named(writtenElements(page).filter((element) => fails(getComputedStyle(element), element)));

/** What the style sheets of shadow trees say, inside `@media` and `@container` too, and inline styles. */
function declarations(page: ParentNode): string[] {
  const found = new Set<string>();
  const collect = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) found.add(`${rule.selectorText} { ${rule.style.cssText} }`);
      if ('cssRules' in rule) collect(rule.cssRules as CSSRuleList);
    }
  };
  for (const { shadowRoot } of elements(page))
    shadowRoot?.adoptedStyleSheets.forEach((sheet) => collect(sheet.cssRules));
  for (const element of shadowElements(page)) {
    const inline = element.getAttribute('style');
    if (inline) found.add(`${element.localName} { ${inline} }`);
  }
  return [...found];
}

const PHYSICAL = new RegExp(
  [
    '[{;\\s-](margin|padding|border|inset)-(left|right)\\b',
    'border-(top|bottom)-(left|right)-radius',
    '[{;]\\s*(left|right)\\s*:',
    '(text-align|float|clear)\\s*:\\s*(left|right)\\b',
  ].join('|'),
);

/** Strings of the documents that elements draw: names of actors, places and sources, and all. */
function stringsOf(page: ParentNode): { names: Set<string>; all: Set<string> } {
  const names = new Set<string>();
  const all = new Set<string>();
  const collect = (value: unknown, into: Set<string>) => {
    if (typeof value === 'string') into.add(value.trim());
    else if (value && typeof value === 'object') Object.values(value).forEach((each) => collect(each, into));
  };
  for (const element of elements(page)) {
    if (!element.shadowRoot || !('document' in element)) continue;
    const document = element.document as Record<string, { name: object; names?: { text: object }[] }[]>;
    collect(document, all);
    for (const { name, names: others = [] } of ['actors', 'places', 'sources'].flatMap(
      (table) => document?.[table] ?? [],
    ))
      for (const map of [name, ...others.map(({ text }) => text)])
        for (const { text } of Object.values(map) as { text: string }[]) names.add(text.trim());
  }
  return { names, all };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Text nodes that follow each other in one line, whatever inline elements they stand in. */
function neighbours(page: ParentNode): [Text, Text][] {
  const lineOf = (text: Text) =>
    nearest(text, (element) => !/^(inline|contents)$/.test(getComputedStyle(element).display));
  const pairs: [Text, Text][] = [];
  for (const root of [page, ...[...elements(page)].flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let last: Text | undefined;
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data === '') continue;
      if (last && lineOf(last) === lineOf(text)) pairs.push([last, text]);
      last = text;
    }
  }
  return pairs;
}

const touching = (before: RegExp, after: RegExp) => (page: ParentNode) =>
  neighbours(page)
    .filter(([a, b]) => before.test(a.data) && after.test(b.data))
    // Choices stand one at a time, or below one another; WebKit has no box that says so.
    .filter(([a, b]) => ![a, b].every(({ parentElement }) => parentElement?.localName === 'option'))
    .map(([a, b]) => `${named([a])[0]} + ${named([b])[0]}`);

const unbalanced = (text: string) => {
  let depth = 0;
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) depth++;
    if (character === '\u2069' && --depth < 0) return true;
  }
  return depth > 0;
};

const isTag = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

const DIGITS = [/[0-9]/, /[٠-٩]/, /[۰-۹]/];

const em = (length: string, { fontSize }: CSSStyleDeclaration) => parseFloat(length) / parseFloat(fontSize);

export const RULES: readonly Rule[] = [
  {
    title: 'R1: a name that is put into a sentence stands in its own isolate',
    faults(page) {
      const { names, all } = stringsOf(page);
      const pattern = new RegExp(
        `(?<!\\p{L})[وفبكل]?(${[...names].map(escaped).join('|') || '$^'})(?![\\p{L}\\p{M}])`,
        'u',
      );
      // A text of the document may name whom it wants.
      return textMatching(pattern, (text) => !all.has(text.data.trim()) && !isolateOf(text))(page);
    },
    counterExample: { content: 'بحسب رويترز' },
  },
  {
    title: 'R2: text of known language carries it, and its direction',
    faults: (page) =>
      named(
        shadowElements(page).filter(
          (element) =>
            element.hasAttribute('lang') && element.getAttribute('dir') !== directionIn(element.getAttribute('lang')!),
        ),
      ),
    counterExample: { content: html`<bdi lang="ar">Reuters: مقتل شخصين</bdi>` },
  },
  {
    title: 'R3: no range with a dash outside an isolate from right to left, none with a hyphen at all',
    faults: (page) => [
      ...saying(/\p{Nd}\s*[-‐‑]\s*\p{Nd}/u)(page),
      ...textMatching(/\p{Nd}\s*[–—]\s*\p{Nd}/u, (text) => isolateOf(text)?.dir !== 'rtl')(page),
    ],
    counterExample: { content: html`بين <bdi>2–5</bdi>` },
  },
  {
    title: 'R4: a number and its sign are one isolate',
    faults: (page) => [
      ...textMatching(new RegExp(`${SIGN}\\s*\\p{Nd}|\\p{Nd}\\s*${SIGN}`, 'u'), (text) => !inlineIsolateOf(text))(page),
      ...touching(/\p{Nd}\s*$/u, new RegExp(`^\\s*${SIGN}`, 'u'))(page),
      ...touching(new RegExp(`${SIGN}\\s*$`, 'u'), /^\s*\p{Nd}/u)(page),
    ],
    counterExample: { content: html`نسبة <bdi>44</bdi>%` },
  },
  {
    title: 'R5: no date in digits alone',
    faults: saying(/\p{Nd}{4}-\p{Nd}{2}|\p{Nd}{1,2}([/.])\p{Nd}{1,2}\1\p{Nd}{2,4}/u),
    counterExample: { content: 'في ٢٠٢٣-٠٩-١٩' },
  },
  {
    title: 'R6: a time stands in one isolate with its zone',
    faults: textMatching(
      /\p{Nd}{1,2}:\p{Nd}{2}/u,
      (text) => !/UTC|GMT|بتوقيت/.test(inlineIsolateOf(text)?.textContent ?? ''),
    ),
    counterExample: { content: html`الساعة <bdi>13:00</bdi>` },
  },
  {
    title: 'R7: items of lists and chains are isolated, separators stand outside',
    faults: (page) => {
      const isolates = arabicElements(page).filter(({ localName }) => localName === 'bdi');
      return [
        ...named(isolates.filter(({ textContent }) => /^\s*[،,;؛]|[،,;؛]\s*$|^\s*و\s/.test(textContent ?? ''))),
        ...named(
          isolates.filter(({ nextSibling: next }) => {
            let at = next;
            while (at && (at instanceof Comment || at.textContent === '')) at = at.nextSibling;
            return at instanceof HTMLElement && at.localName === 'bdi';
          }),
        ),
      ];
    },
    counterExample: { content: html`<bdi lang="ar" dir="rtl">رويترز،</bdi> <bdi lang="en" dir="ltr">AFP</bdi>` },
  },
  {
    title: 'R8: no arrows in text',
    faults: saying(/[\u2190-\u21ff]/),
    counterExample: { css: '.base::before { content: "←"; }' },
  },
  {
    title: 'R9: no embeddings and overrides, isolates balanced',
    faults: (page) =>
      named(
        sayings(page)
          .filter(({ said }) => /[\u202a-\u202e]/.test(said) || unbalanced(said))
          .map(({ node }) => node),
      ),
    counterExample: { content: html`<p title="بحسب ⁨AFP"></p>` },
  },
  {
    title: 'R10: a URL that is shown runs from left to right, percent-encoded',
    faults: (page) =>
      named(
        [...elements(page)]
          .filter((element) => isOurs(element) && !/^(STYLE|SCRIPT)$/.test(element.nodeName))
          .flatMap(textsIn)
          .filter(({ data }) => /https?:\/\/|www\./.test(data))
          .filter((text) => isolateOf(text)?.dir !== 'ltr' || /https?:\/\/\S*[^\x20-\x7e]/.test(text.data)),
      ),
    counterExample: { content: html`<bdi dir="ltr">https://example.org/ar/خبر</bdi>` },
  },
  {
    title: 'R11: quotation marks stand only around words that are quoted and around names, never straight or doubled',
    faults(page) {
      const { all } = stringsOf(page);
      const isQuoted = (text: Text) => nearest(text, ({ localName }) => /^(q|blockquote|bdi)$/.test(localName));
      const isReport = (text: Text) => nearest(text, ({ part }) => part.contains('words'));
      return [
        ...saying(/"|''|``/)(page),
        ...saying(/««|»»|‹‹|››|““|””/)(page),
        ...textMatching(MARK, (text) => !isQuoted(text) && (isReport(text) || !all.has(text.data.trim())))(page),
        ...named(
          arabicElements(page)
            .filter(({ localName }) => /^(q|blockquote)$/.test(localName))
            .filter(({ textContent }) => /[«"“]\s*[«"“]|[»"”]\s*[»"”]/.test(textContent ?? '')),
        ),
      ];
    },
    counterExample: { content: html`<p part="words" lang="ar" dir="rtl">قال إنه «لا يعلم»</p>` },
  },
  {
    title: 'R12: the marks of <q> are set, not left to the browser',
    faults: (page) =>
      named(shadowElements(page).filter((each) => each.localName === 'q' && getComputedStyle(each).quotes === 'auto')),
    counterExample: { content: html`<q>لا</q>` },
  },
  {
    title: 'R13: a box that truncates has the direction of its content',
    faults: (page) =>
      named(
        shadowElements(page).filter(
          (each) => getComputedStyle(each).textOverflow !== 'clip' && !each.matches('[lang][dir]'),
        ),
      ),
    counterExample: { content: html`<p style="overflow: hidden; text-overflow: ellipsis">Ombudsman</p>` },
  },
  {
    title: 'R14: all that a shadow tree draws stands in a wrapper with language and direction',
    faults: (page) =>
      [...elements(page)].flatMap(({ shadowRoot }) => [
        ...named(
          [...(shadowRoot?.childNodes ?? [])].filter((node) =>
            node instanceof Text ? node.data.trim() : node instanceof HTMLElement && !node.matches('slot, [lang][dir]'),
          ),
        ),
      ]),
    counterExample: { unwrapped: html`<p>لا قتلى</p>` },
  },
  {
    title: 'R15: the direction of the wrapper is that of the language rendered',
    faults: (page) =>
      named(
        shadowElements(page).filter(
          (each) =>
            each.parentNode instanceof ShadowRoot &&
            each.hasAttribute('lang') &&
            (each.getAttribute('dir') !== directionIn(each.getAttribute('lang')!) ||
              each.getAttribute('lang') !== languageOf(each.parentNode.host)),
        ),
      ),
    counterExample: { unwrapped: html`<div lang="en" dir="rtl">2 people killed</div>` },
  },
  {
    title: 'R16: every language is a valid tag of BCP 47',
    faults: (page) =>
      named(
        shadowElements(page).filter((each) =>
          ['lang', 'hreflang'].some((name) => each.hasAttribute(name) && !isTag(each.getAttribute(name)!)),
        ),
      ),
    counterExample: { content: html`<p lang="ar_EG" dir="rtl">لا قتلى</p>` },
  },
  {
    title: 'R17: style sheets know start and end, not left and right',
    faults: (page) => declarations(page).filter((declaration) => PHYSICAL.test(declaration)),
    counterExample: { css: '@media all { .base { margin-left: 1em; } }' },
  },
  {
    title: 'R18: no picture that could point the wrong way; the line of time starts on the right',
    faults: (page) => [
      ...named(
        shadowElements(page).filter(
          (each) =>
            // What a newsroom shows is as it is, and the sign of a link points nowhere.
            (each.matches('svg, img, picture') && !each.closest('[part=media], [part=permalink]')) ||
            getComputedStyle(each).backgroundImage !== 'none',
        ),
      ),
      ...named(
        arabicElements(page).filter((each) => {
          const [when, what] = ['.when', '.what'].map((part) => each.querySelector(`:scope > ${part}`));
          return when && what && startOf(when) < startOf(what) - 1;
        }),
      ),
    ],
    counterExample: { content: html`<svg></svg>` },
  },
  {
    title: 'R19: no letter spacing',
    faults: styled(({ letterSpacing }) => !/^(normal|0px)$/.test(letterSpacing)),
    counterExample: { content: 'لا قتلى', css: '.base { letter-spacing: 0.1em; }' },
  },
  {
    title: 'R20: nothing slanted',
    faults: styled(({ fontStyle, fontSynthesisStyle }) => fontStyle !== 'normal' || fontSynthesisStyle !== 'none'),
    counterExample: { content: html`<em>لا قتلى</em>` },
  },
  {
    title: 'R21: no change of case, no small capitals',
    faults: styled((style) => style.textTransform !== 'none' || style.fontVariantCaps !== 'normal'),
    counterExample: { content: 'لا قتلى', css: '.base { text-transform: uppercase; }' },
  },
  {
    title: 'R22: lines are high enough, and no fixed height cuts them',
    faults: (page) => [
      ...styled((style, element) => {
        const isBody = element.matches('p:not(.meta, [role=heading])');
        const least = parseFloat(style.fontSize) >= 24 ? 1.3 : isBody ? 1.6 : 1.4;
        // `normal` is not a number, and depends on the font.
        return !(em(style.lineHeight, style) >= least - 0.001);
      })(page),
      ...named(
        arabicElements(page).filter((each) => {
          const { overflowY, clipPath } = getComputedStyle(each);
          const isHidden = clipPath !== 'none';
          return /hidden|clip/.test(overflowY) && !isHidden && each.scrollHeight > each.clientHeight + 1;
        }),
      ),
    ],
    counterExample: { content: html`<p>لا قتلى</p>`, css: 'p { line-height: 1.5; }' },
  },
  {
    title: 'R23: underlines keep off the letters',
    faults: styled(
      (style) =>
        style.textDecorationLine.includes('underline') && !(em(style.textUnderlineOffset, style) >= 0.2 - 0.001),
    ),
    counterExample: { content: html`<a href="#">لا قتلى</a>` },
  },
  {
    title: 'R24: no word is split or drawn out, no text justified',
    faults: (page) => [
      ...declarations(page).filter((declaration) => declaration.includes('::first-letter')),
      // In «الـ20» and in «هـ», the era, it is part of the spelling, not of the width.
      ...saying(/(?<!(?<!\p{L})ه)\u0640(?!\p{Nd})|\u0640(?=\p{L})/u)(page),
      ...styled(({ textAlign }) => textAlign === 'justify')(page),
      ...touching(new RegExp(`${JOINING_LETTER}[\u064b-\u0652]*$`), new RegExp(`^${ARABIC_LETTER}`))(page),
    ],
    counterExample: { content: html`ال<b>قتلى</b>` },
  },
  {
    title: 'R25: one numbering system in an element, list markers included; datetime is ASCII',
    faults: (page) => [
      ...[...elements(page)].flatMap(({ shadowRoot, localName }) => {
        const texts = shadowRoot ? arabicTexts(shadowRoot).filter((text) => text.getRootNode() === shadowRoot) : [];
        const systems = DIGITS.filter((digits) => texts.some(({ data }) => digits.test(data)));
        return systems.length > 1 ? [`${localName}: ${systems.join()}`] : [];
      }),
      ...named(
        [...elements(page)].filter(
          (each) =>
            each.localName === 'time' &&
            !/^[0-9]{4,}(-[0-9]{2}){0,2}(T[0-9]{2}:[0-9]{2})?$/.test(each.getAttribute('datetime') ?? ''),
        ),
      ),
      ...named(
        arabicElements(page).filter((each) => {
          const { display, listStyleType } = getComputedStyle(each);
          return display === 'list-item' && /decimal|arabic|persian/.test(listStyleType);
        }),
      ),
    ],
    counterExample: { content: 'مقتل 11 شخصًا في ١٩ سبتمبر' },
  },
];

/** An element that breaks a rule. */
export function drawCounterExample({ content = nothing, css = '', unwrapped }: CounterExample) {
  const host = document.createElement('counter-example');
  const text = 'رويترز';
  Object.assign(host, { document: { sources: [{ name: { ar: { text } } }] } });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.base { font-synthesis-style: none; line-height: 1.75; } ${css}`);
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  return {
    host,
    template: unwrapped ?? html`<div class="base" lang="ar" dir="rtl">${content}</div>`,
  };
}
