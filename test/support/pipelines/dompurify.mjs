/** DOMPurify as it comes, in a browser. */
export async function pipelines(open) {
  const page = await open('dompurify/dist/purify.min.js');
  return { DOMPurify: (html) => page.evaluate((html) => globalThis.DOMPurify.sanitize(html), html) };
}
