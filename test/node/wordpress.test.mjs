// The plug-in for WordPress as it is packaged; `npm run test:wordpress` has it in a real WordPress.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPo, writeMo } from '../../scripts/gettext.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const SOURCE = 'integrations/wordpress/explainer-elements';
const ZIP = 'dist/explainer-elements-wordpress.zip';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const php = readdirSync(SOURCE, { recursive: true })
  .filter((path) => path.endsWith('.php'))
  .map((path) => `${SOURCE}/${path}`);
const missing = (command) => spawnSync(command, ['-v']).error && `the command ${command} is not installed`;

describe('the package for WordPress', { skip: missing('zip') || missing('unzip') }, () => {
  const make = () => {
    execFileSync(process.execPath, ['scripts/package-wordpress.mjs'], {
      env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000' },
    });
    return readFileSync(ZIP);
  };
  const read = (path) => execFileSync('unzip', ['-p', ZIP, `explainer-elements/${path}`], { encoding: 'utf8' });

  it('is the same each time that it is made', () => assert.ok(make().equals(make())));

  it('says which version it is', () => {
    assert.match(read('explainer-elements.php'), new RegExp(`^ \\* Version: +${version.replaceAll('.', '\\.')}$`, 'm'));
    assert.match(read('readme.txt'), new RegExp(`^Stable tag: ${version.replaceAll('.', '\\.')}$`, 'm'));
  });

  it('has the script with all that it asks for', () => {
    for (const name of readdirSync('dist').filter((name) => /^(embed|explainer-elements).*\.(js|css)$/.test(name))) {
      assert.equal(read(`assets/${version}/${name}`), readFileSync(`dist/${name}`, 'utf8'), name);
    }
  });

  it('has what writes a document as HTML', async () => {
    const { renderToHtml } = await import(`data:text/javascript,${encodeURIComponent(read('blocks/words.js'))}`);
    assert.equal(
      await renderToHtml({ lang: 'ar', events: [{ id: 'e1', date: '2023-09-19', title: 'بدء عملية' }] }),
      '<ol lang="ar" dir="rtl"><li data-id="e1" data-date="2023-09-19"><time datetime="2023-09-19">19 سبتمبر 2023</time>: <strong>بدء عملية</strong></li></ol>',
    );
  });

  it('lets through what elements take', () => {
    const { 'statement-card': statement, 'language-switch': languages } = JSON.parse(read('elements.json'));
    assert.deepEqual(languages, ['for', 'languages']);
    assert.ok(['speaker', 'speaker-role', 'text', 'via', 'src', 'item'].every((name) => statement.includes(name)));
  });
});

describe('the plug-in for WordPress', () => {
  it('is PHP', { skip: missing('php') }, () => {
    for (const path of php) execFileSync('php', ['-l', path], { stdio: 'pipe' });
  });

  /** What a function of the plug-in gives for each text, without a WordPress around it. */
  const given = (name, ...texts) =>
    execFileSync(
      'php',
      [
        '-r',
        `define( 'ABSPATH', '/' );
        define( 'ExplainerElements\\PLUGIN_FILE', '' );
        function add_filter() {}
        function add_action() {}
        function add_shortcode() {}
        function wp_json_file_decode() { return array( 'conflict-timeline' => array(), 'casualty-badge' => array() ); }
        foreach ( array( 'elements', 'script', 'shield', 'shortcodes' ) as $file ) require "${SOURCE}/includes/$file.php";
        foreach ( array_slice( $argv, 1 ) as $text ) echo json_encode( call_user_func( 'ExplainerElements\\${name}', $text ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), "\n";`,
        '--',
        ...texts,
      ],
      { encoding: 'utf8' },
    )
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it(
    'knows languages that are written from right to left, or are where their tag says so',
    { skip: missing('php') },
    () => {
      const tags = [
        'ar',
        'ar-EG',
        'fa-AF',
        'he-IL',
        'ckb',
        'haz',
        'skr',
        'snd',
        'AR-arab',
        'az-Arab',
        'ku-Arab-IQ',
        'ar-x-a',
      ];
      assert.deepEqual(
        given('is_written_from_the_right', ...tags),
        tags.map(() => true),
      );
      const others = ['en', 'en-US', 'ar-Latn', 'az', 'az-Latn', 'arc', 'sd-Deva', ''];
      assert.deepEqual(
        given('is_written_from_the_right', ...others),
        others.map(() => false),
      );
    },
  );

  it('brings the script where something is drawn, and nowhere else', { skip: missing('php') }, () => {
    const drawn = [
      '<casualty-badge killed="2">',
      '<p class="casualty-badge">',
      "<p class='a casualty-badge b'>",
      '<p class=casualty-badge>',
      '<p data-explainer="frame">',
      '<a href="/story#conflict-timeline">',
      '[casualty_badge killed=2]',
      '<!-- wp:explainer-elements/badge {"killed":"2"} /-->',
    ];
    assert.deepEqual(
      given('has_elements', ...drawn),
      drawn.map(() => true),
    );
    const others = [
      '<p>casualty-badge</p>',
      '<p class="my-casualty-badge">',
      '<p class=casualty-badges>',
      '<p class="x">',
      '',
    ];
    assert.deepEqual(
      given('has_elements', ...others),
      others.map(() => false),
    );
  });

  it(
    'writes angle brackets so that the filter for authors leaves them, be there others in a value before',
    { skip: missing('php') },
    () => {
      for (const [written, encoded] of Object.entries({
        '<p>[casualty_badge killed="<5"]</p>': '<p>[casualty_badge killed="&lt;5"]</p>',
        '[casualty_badge as-of="[2023-09-19,2023-09-20]" killed="<5"] <b>':
          '[casualty_badge as-of="[2023-09-19,2023-09-20]" killed="&lt;5"] <b>',
        "[casualty_badge as-of='[2023,2024]' killed=<5 note='a < b']":
          "[casualty_badge as-of='[2023,2024]' killed=&lt;5 note='a &lt; b']",
        '[casualty_badge as-of=“[2023,2024]” killed=“<5” note=“a < b”]':
          '[casualty_badge as-of=“[2023,2024]” killed=“&lt;5” note=“a &lt; b”]',
        '[casualty_badge note="X] he said "yes", <a title="a > b">':
          '[casualty_badge note="X] he said "yes", <a title="a > b">',
        '<casualty-badge killed="<5">&lt;5</casualty-badge>': '<casualty-badge killed="&lt;5">&lt;5</casualty-badge>',
        '<p title="a > b">[gallery note="<5"]</p>': '<p title="a > b">[gallery note="<5"]</p>',
      }))
        assert.deepEqual(given('encode_for_authors', written), [encoded]);
      const endless = `[casualty_badge ${'note = "x" '.repeat(9000)}`;
      assert.deepEqual(given('encode_for_authors', endless), [endless]);
    },
  );

  it('says in Arabic whatever it says in English', () => {
    const arabic = readPo(readFileSync(`${SOURCE}/languages/explainer-elements-ar.po`, 'utf8'));
    const said = php.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\b__\( '(.+?)', 'explainer-elements' \)/g)].map(
        ([, message]) => message,
      ),
    );
    assert.ok(said.includes('Conflict timeline'));
    assert.deepEqual(
      said.filter((message) => !arabic.get(message)),
      [],
    );
    assert.equal(arabic.get('Killed'), 'القتلى');
  });

  it('offers each grouping that a timeline has', () => {
    const fields = readFileSync(`${SOURCE}/includes/fields.php`, 'utf8');
    const [, choices] = /'group-by' => array\(.*?'choices' => array\((.*?)\),\n\t\t\)/s.exec(fields);
    assert.deepEqual(
      [...choices.matchAll(/'(\w*)' +=>/g)].map(([, value]) => value),
      ['', 'day', 'month', 'year', 'decade', 'place'],
    );
  });

  it('has translations that gettext reads', () => {
    const mo = writeMo(
      new Map([
        ['b', 'باء'],
        ['', 'Language: ar\n'],
        ['a', 'ألف'],
      ]),
    );
    assert.equal(mo.readUInt32LE(0), 0x950412de);
    assert.equal(mo.readUInt32LE(8), 3);
    const text = (row) =>
      mo.toString('utf8', mo.readUInt32LE(row + 4), mo.readUInt32LE(row + 4) + mo.readUInt32LE(row));
    assert.deepEqual([28, 36, 44].map(text), ['', 'a', 'b']);
    assert.deepEqual([52, 60, 68].map(text), ['Language: ar\n', 'ألف', 'باء']);
  });
});
