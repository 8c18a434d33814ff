// What all pages are made of.

/** The page’s own, the same for every peer. */
const BODY_STYLE = 'body{font:1rem/1.6 sans-serif;margin:1rem auto;max-width:60rem;padding:0 1rem}';

const DIRECTION = { ar: 'rtl', en: 'ltr' };

export const page = ({ language, head = '', style = '', body }) => `<!doctype html>
<html lang="${language}" dir="${DIRECTION[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Timeline</title>
<link rel="icon" href="data:,">
<style>${BODY_STYLE}${style}</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** The browser asks for the content at once, not when a script has come to ask for it. */
export const preloadContent = '<link rel="preload" href="content.json" as="fetch" crossorigin>';

/** Of a list in the page itself, whoever writes it. */
export const listStyle = 'ol{list-style:none;padding:0}li{margin:0 0 1.75rem}h3,li p{margin:0}time{font-weight:700}';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

/** The line that says through whom an event is known. */
export const viaLine = ({ via: [before, after], source }) =>
  `${escape(before)}<a href="${escape(source.url)}"><bdi>${escape(source.name)}</bdi></a>${escape(after)}`;
