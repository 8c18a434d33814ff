// That no story is left out where all of them are tried.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);

test('every file of stories is among those that test/stories.test.ts tries', () => {
  const tried = readFileSync(new URL('test/support/stories.ts', root), 'utf8');
  const files = readdirSync(new URL('stories/', root)).filter((name) => name.endsWith('.stories.ts'));
  assert.ok(files.includes('conflict-timeline.stories.ts'));
  assert.deepEqual(
    files.filter((name) => !tried.includes(`from '../../stories/${name.replace(/ts$/, 'js')}'`)),
    [],
  );
});
