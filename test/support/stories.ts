import * as article from '../../stories/article.stories.js';
import * as badge from '../../stories/casualty-badge.stories.js';
import * as explainer from '../../stories/conflict-explainer.stories.js';
import * as timeline from '../../stories/conflict-timeline.stories.js';
import * as rules from '../../stories/editorial-rules.stories.js';
import * as grammar from '../../stories/grammar.stories.js';
import * as languageSwitch from '../../stories/language-switch.stories.js';
import * as permutations from '../../stories/permutations.stories.js';
import * as card from '../../stories/statement-card.stories.js';
import * as themeEditor from '../../stories/theme-editor.stories.js';
import * as themes from '../../stories/themes.stories.js';
import * as timelineFilter from '../../stories/timeline-filter.stories.js';
import * as timelineLayouts from '../../stories/timeline-layouts.stories.js';
import * as timelineMedia from '../../stories/timeline-media.stories.js';
import * as twoLanguages from '../../stories/two-languages.stories.js';

interface StoryObject {
  args?: Record<string, unknown>;
  loaders?: readonly (() => Promise<unknown>)[];
  tags?: string[];
  render(args: Record<string, unknown>): unknown;
}

const MODULES: Readonly<Record<string, { default: Pick<StoryObject, 'args'> & { title: string } }>> = {
  article,
  'casualty-badge': badge,
  'conflict-explainer': explainer,
  'conflict-timeline': timeline,
  'editorial rules': rules,
  grammar,
  'language-switch': languageSwitch,
  permutations,
  'statement-card': card,
  'theme editor': themeEditor,
  themes,
  'timeline filter': timelineFilter,
  'timeline layouts': timelineLayouts,
  'timeline media': timelineMedia,
  'two languages': twoLanguages,
};

export interface Story {
  readonly module: string;
  readonly name: string;
  /** Shows what readers see where something is wrong, which the console hears of too. */
  readonly failing: boolean;
  /** What the story draws, when what it needs has been loaded. */
  template(): Promise<unknown>;
  /** Names of args that it does not read: their controls would do nothing. */
  idleArgs(): string[];
}

export const STORIES: readonly Story[] = Object.entries(MODULES).flatMap(([module, { default: meta, ...stories }]) =>
  Object.entries(stories as unknown as Record<string, StoryObject>).map(([name, story]) => ({
    module,
    name,
    failing: story.tags?.includes('error') ?? false,
    async template() {
      await Promise.all((story.loaders ?? []).map((load) => load()));
      return story.render({ ...meta.args, ...story.args });
    },
    idleArgs() {
      const args = { ...meta.args, ...story.args };
      const idle = new Set(Object.keys(args));
      const reading = new Proxy(args, {
        get(target, key: string) {
          idle.delete(key);
          return target[key];
        },
      });
      story.render(reading);
      return [...idle];
    },
  })),
);
