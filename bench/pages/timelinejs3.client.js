/* global TL */
window.draw = (content) => {
  window.timeline = new TL.Timeline('timeline', content, {
    language: document.documentElement.lang,
    script_path: new URL('js/', location.href).href,
  });
  return window.timeline;
};
window.draw('content.json');
