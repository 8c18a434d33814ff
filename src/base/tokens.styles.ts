import { css } from 'lit';

/** Written by `npm run tokens`: each token under the private name that style sheets use, with its fallback. */
export const tokenStyles = css`
  .base {
    --_font: var(--explainer-font, inherit);
    --_font-heading: var(--explainer-font-heading, inherit);
    --_size: var(--explainer-size, 1em);
    --_size-small: var(--explainer-size-small, 0.8125em);
    --_size-large: var(--explainer-size-large, clamp(1.125em, 1.0625em + 0.4cqi, 1.3125em));
    --_size-huge: var(--explainer-size-huge, clamp(1.5em, 1.25em + 1.5cqi, 2.25em));
    --_ink: var(--explainer-ink, currentColor);
    --_muted: var(--explainer-muted, color-mix(in srgb, var(--_ink) 82%, transparent));
    --_rule: var(--explainer-rule, color-mix(in srgb, var(--_ink) 22%, transparent));
    --_edge: var(--explainer-edge, var(--_ink));
    --_accent: var(--explainer-accent, var(--_ink));
    --_marker: var(--explainer-marker, var(--_accent));
    --_surface: var(--explainer-surface, transparent);
    --_inset: var(--explainer-inset, 0);
    --_radius: var(--explainer-radius, 0);
    --_space: var(--explainer-space, clamp(0.875em, 0.75em + 0.6cqi, 1.125em));
    --_measure: var(--explainer-measure, clamp(32em, 24em + 14cqi, 42em));
  }
`;
