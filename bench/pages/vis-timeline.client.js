/* global vis */
window.optionsOf = (language) => ({ locale: language, rtl: language === 'ar' });
window.draw = (items, onInitialDrawComplete) => {
  window.timeline = new vis.Timeline(document.getElementById('timeline'), items, {
    ...window.optionsOf(document.documentElement.lang),
    ...(onInitialDrawComplete && { onInitialDrawComplete }),
  });
};
fetch('content.json')
  .then((response) => response.json())
  .then((items) => window.draw(items));
