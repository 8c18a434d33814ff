import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import { many } from '../../stories/support/made-up-timeline.js';
import { ARTICLE, mount } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

type Timeline = HTMLElementTagNameMap['conflict-timeline'];

const all = (host: Element, selector: string) =>
  [...host.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(({ hidden }) => !hidden);
const one = (host: Element, selector: string) => all(host, selector)[0]!;
const frame = () => new Promise(requestAnimationFrame);

/** Places of the event that is focused and of the one in the order of tabs. */
const at = (host: Timeline) => {
  const events = all(host, '.event');
  return [events.indexOf(host.shadowRoot!.activeElement as HTMLElement), events.findIndex((each) => !each.tabIndex)];
};

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

/** Two timelines and a field, one after the other. */
async function page(lang: string) {
  const main = await mount(
    html`<div style="inline-size: 700px">
      <input value="12345" />
      <conflict-timeline src=${ARTICLE} layout="horizontal"></conflict-timeline>
      <conflict-timeline src=${ARTICLE} layout="horizontal"></conflict-timeline>
    </div>`,
    lang,
  );
  const [first, second] = main.querySelectorAll('conflict-timeline');
  for (const host of [first!, second!]) one(host, '.lists').style.scrollBehavior = 'auto';
  return { input: main.querySelector('input')!, first: first!, second: second! };
}

const isInView = (host: Timeline, element: Element) => {
  const [outer, inner] = [one(host, '.lists').getBoundingClientRect(), element.getBoundingClientRect()];
  return inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
};

describe('the keyboard in the horizontal layout', () => {
  for (const [lang, forward, back] of [
    ['en', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`goes from event to event as the eye does, in ${lang}`, async () => {
      const { first } = await page(lang);
      all(first, '.event')[0]!.focus();
      await press(forward, forward);
      expect(at(first)).to.deep.equal([2, 2]);
      await press(back);
      expect(at(first)).to.deep.equal([1, 1]);
      await press('End');
      expect(at(first)).to.deep.equal([10, 10]);
      expect(isInView(first, all(first, '.event')[10]!)).to.equal(true);
      // And nothing is left for the button.
      const [, next] = all(first, '.step') as HTMLButtonElement[];
      await waitUntil(() => next!.disabled);
      await press(forward);
      expect(at(first)).to.deep.equal([10, 10]);
      await press('Home');
      expect(at(first)).to.deep.equal([0, 0]);
      expect(isInView(first, all(first, '.event')[0]!)).to.equal(true);
      expect(one(first, '.lists').scrollLeft).to.equal(0);
    });

  it('leaves a field and another timeline alone', async () => {
    const { input, first, second } = await page('en');
    input.focus();
    input.setSelectionRange(0, 0);
    await press('ArrowRight', 'ArrowRight', 'End', 'Home', 'ArrowRight');
    expect(document.activeElement).to.equal(input);
    expect(input.selectionStart).to.equal(1);
    expect([at(first), at(second)]).to.deep.equal([
      [-1, 0],
      [-1, 0],
    ]);
    all(first, '.event')[0]!.focus();
    await press('ArrowRight', 'ArrowRight');
    expect([at(first), at(second)]).to.deep.equal([
      [2, 2],
      [-1, 0],
    ]);
    expect(one(second, '.lists').scrollLeft).to.equal(0);
  });

  it('leaves keys alone that are pressed with another', async () => {
    const { first } = await page('en');
    all(first, '.event')[0]!.focus();
    for (const key of ['Shift', 'Control']) {
      await sendKeys({ down: key });
      await press('ArrowRight');
      await sendKeys({ up: key });
    }
    expect(at(first)).to.deep.equal([0, 0]);
  });

  it('comes to one event, then to what is in it, and back to where it was', async () => {
    const { input, first } = await page('en');
    input.focus();
    // Past the button that leads on: there is nothing before yet.
    await press('Tab', 'Tab');
    expect(at(first)).to.deep.equal([0, 0]);
    await press('ArrowRight', 'Tab');
    expect(first.shadowRoot!.activeElement!.localName).to.equal('summary');
    expect(all(first, '.event')[1]!.contains(first.shadowRoot!.activeElement)).to.equal(true);
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(at(first)).to.deep.equal([1, 1]);
  });

  for (const lang of ['en', 'ar'])
    it(`begins with the event that has the focus in another layout, in ${lang}`, async () => {
      const { first } = await page(lang);
      first.layout = 'compact';
      await first.updateComplete;
      all(first, '.event')[9]!.querySelector('summary')!.focus();
      first.layout = 'horizontal';
      await first.updateComplete;
      const event = all(first, '.event')[9]!;
      expect(event.contains(first.shadowRoot!.activeElement)).to.equal(true);
      expect(isInView(first, event)).to.equal(true);
      await press(lang === 'ar' ? 'ArrowRight' : 'ArrowLeft');
      expect(at(first)).to.deep.equal([8, 8]);
    });

  for (const selector of ['.event', '.what'])
    it(`leaves the focus where it is when another layout takes its place, on ${selector}, and shows it`, async () => {
      const { first } = await page('en');
      const focused = all(first, `${selector}[tabindex]`).at(-1)!;
      focused.focus();
      const event = focused.closest('.event')!;
      const hasFocus = () => first.shadowRoot!.activeElement === focused;
      expect(hasFocus()).to.equal(true);
      first.layout = 'compact';
      await first.updateComplete;
      // A browser takes the focus from what can have it no more with the next frame.
      await frame();
      await frame();
      expect(hasFocus()).to.equal(true);
      const { top, bottom } = event.getBoundingClientRect();
      expect([top > -1, bottom < innerHeight + 1]).to.deep.equal([true, true]);
      first.layout = 'horizontal';
      await first.updateComplete;
      expect(isInView(first, event)).to.equal(true);
      expect(all(first, '.event').findIndex((each) => !each.tabIndex)).to.equal(
        all(first, '.event').indexOf(event as HTMLElement),
      );
    });

  for (const [lang, layout] of [
    ['en', 'compact'],
    ['ar', 'vertical'],
    ['en', 'auto'],
  ] as const)
    it(`goes on from a button to the event that it has led to when the layout is ${layout}, in ${lang}`, async () => {
      const { first } = await page(lang);
      one(first, '.next').focus();
      await press('Enter');
      const seen = () => all(first, '.event').findIndex((each) => isInView(first, each));
      await waitUntil(() => seen() === 2, 'the third event comes first');
      if (layout === 'auto') first.style.inlineSize = '600px';
      first.layout = layout;
      await first.updateComplete;
      await frame();
      await frame();
      expect(at(first)).to.deep.equal([2, -1]);
      const { top, bottom } = all(first, '.event')[2]!.getBoundingClientRect();
      expect([top > -1, bottom < innerHeight + 1]).to.deep.equal([true, true]);
    });

  for (const attributes of [{}, { filter: '', lanes: true, scale: 'time' }])
    it(`stays where it is when the language turns the axis round, with ${JSON.stringify(attributes)}`, async () => {
      const { first } = await page('en');
      for (const [name, value] of Object.entries(attributes)) first.setAttribute(name, `${value}`);
      await first.updateComplete;
      all(first, '.event')[0]!.focus();
      await press('End', 'ArrowLeft');
      const seen = () =>
        all(first, '.event')
          .filter((each) => isInView(first, each))
          .map(({ id }) => id);
      expect(seen()).to.deep.equal(['e7-pashinyan', 'e8-russia']);
      for (const [lang, dir] of [
        ['ar', 'rtl'],
        ['en', 'ltr'],
      ]) {
        Object.assign(first.closest('main')!, { lang, dir });
        await first.updateComplete;
        expect(at(first)).to.deep.equal([9, 9]);
        expect(seen()).to.deep.equal(['e7-pashinyan', 'e8-russia']);
      }
    });

  it('goes on from a link or a button in an event', async () => {
    const { first } = await page('en');
    all(first, '.event')[1]!.querySelector('summary')!.focus();
    await press('ArrowRight');
    expect(at(first)).to.deep.equal([2, 2]);
  });

  for (const [lang, sense] of [
    ['en', 1],
    ['ar', -1],
  ] as const)
    it(`brings the whole event into view that a key leads into, there and back, and leaves the page where it is, in ${lang}`, async () => {
      const data = many(12);
      const main = await mount(
        html`<p style="block-size: 100px"></p>
          <conflict-timeline
            style="inline-size: 340px"
            .data=${{ ...data, periods: [], events: data.events.map((each) => ({ ...each, media: ['https://example.org/a'] })) }}
            layout="horizontal"
          ></conflict-timeline>
          <p style="block-size: 3000px"></p>`,
        lang,
      );
      const host = main.querySelector('conflict-timeline')!;
      const lists = one(host, '.lists');
      const links = all(host, '[part=link], .card');
      expect(links.length).to.equal(12);
      const cards = all(host, '.event');
      /** Presses a key until the focus is on the link of an event. */
      const goTo = async (i: number) => {
        for (let keys = 0; host.shadowRoot!.activeElement !== links[i]; keys++) {
          expect(keys, `keys to the link of event ${i}`).to.be.below(3);
          await press('Tab');
        }
        expect(isInView(host, cards[i]!), `event ${i}`).to.equal(true);
      };
      cards[0]!.focus();
      const pageAt = scrollY;
      await goTo(0);
      expect(lists.scrollLeft).to.be.closeTo(0, 1);
      await goTo(1);
      await goTo(2);
      const { scrollLeft } = lists;
      expect(scrollLeft * sense).to.be.above(0);
      await sendKeys({ down: 'Shift' });
      await goTo(1);
      expect((scrollLeft - lists.scrollLeft) * sense).to.be.above(0);
      await goTo(0);
      await sendKeys({ up: 'Shift' });
      expect(lists.scrollLeft).to.be.closeTo(0, 1);
      expect(scrollY).to.equal(pageAt);
    });

  it('leaves what a pointer hits where it is', async () => {
    const { first } = await page('en');
    const event = all(first, '.event')[2]!;
    const note = event.querySelector('summary')!;
    note.scrollIntoView({ block: 'center', inline: 'nearest' });
    const { scrollLeft } = one(first, '.lists');
    expect(isInView(first, event)).to.equal(false);
    const { x, y, height } = note.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 4), Math.round(y + height / 2)] });
    expect(first.shadowRoot!.activeElement === note).to.equal(true);
    expect(note.closest('details')!.open).to.equal(true);
    expect(one(first, '.lists').scrollLeft).to.equal(scrollLeft);
  });

  for (const lanes of [false, true])
    it(`goes through a card as the eye does${lanes ? ', in lanes' : ''}`, async () => {
      const data = {
        lang: 'en',
        updated: '2021-04-01T00:00:00Z',
        sides: [{ id: 'north', name: 'The north' }],
        places: [
          {
            id: 'town',
            name: 'The town',
            disputed: true,
            names: [{ text: 'Another name', usedBy: ['council'] }],
            note: 'Two names.',
          },
        ],
        actors: [{ id: 'council', name: 'The council', side: 'north' }],
        sources: [{ id: 'daily', name: 'The Daily', url: 'https://example.org/daily' }],
        events: [
          {
            id: 'a',
            date: '2021-03-01',
            title: 'One',
            place: 'town',
            via: ['daily'],
            media: ['https://example.org/a'],
          },
        ],
      };
      const main = await mount(
        html`<conflict-timeline .data=${data} layout="horizontal" ?lanes=${lanes} permalinks></conflict-timeline>`,
        'en',
      );
      const host = main.querySelector('conflict-timeline')!;
      await waitUntil(() => one(host, '.permalink'));
      const inCard = all(host, '.what :is(a, summary, button)');
      const boxes: DOMRect[] = [];
      one(host, '.event').focus();
      while (boxes.length < 4) {
        await press('Tab');
        const focused = host.shadowRoot!.activeElement as HTMLElement | null;
        expect(focused !== null, `something after ${boxes.length}`).to.equal(true);
        if (inCard.includes(focused!)) boxes.push(focused!.getBoundingClientRect());
      }
      expect(inCard.length).to.equal(4);
      boxes.slice(1).forEach(({ top, left }, i) => {
        const before = boxes[i]!;
        expect(top >= before.bottom || left >= before.right, `${i + 2} stands below ${i + 1}, or after it`).to.equal(
          true,
        );
      });
    });

  it('reaches the end of what happened in a card that is too small for it', async () => {
    const data = {
      lang: 'en',
      events: Array.from({ length: 12 }, (_, i) => ({
        date: `2020-01-${10 + i}`,
        title: 'It goes on',
        summary: 'A long story. '.repeat(60),
      })),
    };
    const main = await mount(html`<conflict-timeline .data=${data} layout="horizontal"></conflict-timeline>`, 'en');
    const host = main.querySelector('conflict-timeline')!;
    const what = one(host, '.what');
    one(host, '.event').focus();
    await press('Tab');
    expect(host.shadowRoot!.activeElement).to.equal(what);
    // A mask takes along what is drawn outside the box and, where the text fades, what is drawn within.
    const { outlineStyle, outlineOffset, animationName } = getComputedStyle(what);
    expect([outlineStyle, outlineOffset, animationName]).to.deep.equal(['solid', '-2px', 'none']);
    await press('End');
    await waitUntil(() => what.scrollTop + what.clientHeight > what.scrollHeight - 1.5);
    await press('ArrowRight');
    expect(at(host)).to.deep.equal([1, 1]);
    await expect(host).to.be.accessible();
  });

  for (const lang of ['ar', 'en'])
    it(`sees whole rings around what is in a card that scrolls, in ${lang}`, async () => {
      const data = many(12);
      const media = ['https://example.org/background'];
      const main = await mount(
        html`<conflict-timeline
          .data=${{ ...data, events: data.events.map((each) => ({ ...each, media })) }}
          layout="horizontal"
          permalinks
        ></conflict-timeline>`,
        lang,
      );
      const host = main.querySelector('conflict-timeline')!;
      await waitUntil(() => all(host, '.permalink').length === 12);
      const lists = one(host, '.lists').getBoundingClientRect();
      const cards = all(host, '.what');
      for (const [i, card] of cards.entries()) {
        const box = card.getBoundingClientRect();
        // The first stands where the axis begins.
        if (!i) expect(box.left >= lists.left && box.right <= lists.right).to.be.true;
        for (const each of card.querySelectorAll('.card, .permalink')) {
          const { left, right } = each.getBoundingClientRect();
          const ring = each.matches('.card') ? 5 : 0;
          expect(left - ring, each.className).to.be.at.least(box.left);
          expect(right + ring, each.className).to.be.at.most(box.right);
        }
      }
    });

  it('goes from one event that a filter shows to the next of them', async () => {
    const main = await mount(
      html`<conflict-timeline src=${ARTICLE} layout="horizontal" filter="text"></conflict-timeline>`,
      'en',
    );
    const host = main.querySelector('conflict-timeline')!;
    const idOf = () => host.shadowRoot!.activeElement!.id;
    (one(host, '[name=text]') as HTMLInputElement).focus();
    await sendKeys({ type: 'russia' });
    expect(all(host, '.event').map(({ id }) => id)).to.deep.equal(['e12-ceasefire', 'e5-calls', 'e8-russia']);
    // Past the button that shows all again, and the one that moves the axis on.
    await press('Tab', 'Tab', 'Tab');
    expect(idOf()).to.equal('e12-ceasefire');
    await press('ArrowRight');
    expect(idOf()).to.equal('e5-calls');
    await press('End');
    expect(idOf()).to.equal('e8-russia');
    await press('ArrowLeft');
    expect(idOf()).to.equal('e5-calls');
    await press('Home');
    expect(idOf()).to.equal('e12-ceasefire');
    expect(at(host)).to.deep.equal([0, 0]);
  });
});

describe('the buttons of the horizontal layout', () => {
  for (const [lang, labels] of [
    ['en', ['Previous events', 'Next events']],
    ['ar', ['الأحداث السابقة', 'الأحداث التالية']],
  ] as const)
    it(`go a view on and back, and end where the axis does, in ${lang}`, async () => {
      const { first } = await page(lang);
      const [previous, next] = all(first, '.step') as HTMLButtonElement[];
      expect([previous!.ariaLabel, next!.ariaLabel]).to.deep.equal(labels);
      const states = () => [previous!.disabled, next!.disabled];
      await waitUntil(() => states().join() === 'true,false');
      const lists = one(first, '.lists');
      const sense = lang === 'ar' ? -1 : 1;
      next!.click();
      await waitUntil(() => states().join() === 'false,false');
      expect(Math.sign(lists.scrollLeft)).to.equal(sense);
      const away = Math.abs(lists.scrollLeft);
      expect(away).to.be.within(300, 700);
      for (let i = 0; i < 20 && !next!.disabled; i++) {
        next!.focus();
        await press('Enter');
        await frame();
        await frame();
      }
      expect(states()).to.deep.equal([false, true]);
      // The button that has nothing more to do hands over to the other.
      expect(first.shadowRoot!.activeElement).to.equal(previous);
      lists.scrollLeft = 0;
      await waitUntil(() => states().join() === 'true,false');
    });

  it('are out of the way where everything is in view', async () => {
    const data = { lang: 'en', events: [{ date: '2020', title: 'The only one' }] };
    const main = await mount(html`<conflict-timeline .data=${data} layout="horizontal"></conflict-timeline>`, 'en');
    expect(
      one(main.querySelector('conflict-timeline')!, '.step').checkVisibility({ visibilityProperty: true }),
    ).to.equal(false);
  });

  it('take no room there, and it where there is something to scroll to', async () => {
    const events = ['2019', '2020'].map((date) => ({ date, title: 'One' }));
    const main = await mount(
      html`<div style="inline-size: 700px">
        <conflict-timeline .data=${{ lang: 'en', events }} layout="horizontal"></conflict-timeline>
      </div>`,
      'en',
    );
    const host = main.querySelector('conflict-timeline')!;
    const above = () => one(host, '.lists').getBoundingClientRect().top - host.getBoundingClientRect().top;
    expect(above()).to.equal(0);
    const box = main.querySelector('div')!;
    box.style.inlineSize = '400px';
    // Buttons of 40 pixels, and what is below them.
    await waitUntil(() => above() === 48, 'the buttons have come');
    box.style.inlineSize = '700px';
    await waitUntil(() => above() === 0, 'the buttons have gone');
  });

  it('move nothing when they go, before the first picture', async () => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    const main = await mount(html`<div></div>`, 'en');
    const host = document.createElement('conflict-timeline');
    const after = Object.assign(document.createElement('p'), { textContent: 'What follows' });
    Object.assign(host, {
      layout: 'horizontal',
      data: { lang: 'en', events: [{ date: '2020', title: 'The only one' }] },
    });
    main.append(host);
    await host.updateComplete;
    main.append(after);
    await frame();
    await frame();
    expect(one(host, '.lists').getBoundingClientRect().top).to.equal(host.getBoundingClientRect().top);
    shifts.push(...observer.takeRecords());
    observer.disconnect();
    expect(shifts).to.deep.equal([]);
  });

  it('make a click enter the event that it hits', async () => {
    const { first } = await page('en');
    const second = all(first, '.event')[1]!;
    const { x, y } = second.querySelector('[part="summary"]')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 5), Math.round(y + 5)] });
    expect(at(first)).to.deep.equal([1, 1]);
  });
});

describe('on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const attributes of [{}, { lanes: true }, { scale: 'time' as const }, { layout: 'compact' as const }])
    for (const lang of ['ar', 'en'])
      it(`everything stands below one another, nothing is cut off: ${JSON.stringify(attributes)} in ${lang}`, async () => {
        const main = await mount(
          html`<conflict-timeline layout="horizontal" src=${ARTICLE}></conflict-timeline>`,
          lang,
        );
        main.style.inlineSize = '600px';
        const host = main.querySelector('conflict-timeline')!;
        Object.assign(host, attributes);
        await host.updateComplete;
        await emulateMedia({ media: 'print' });
        const events = all(host, '.event');
        expect(events).to.have.length(11);
        const tops = events.map((event) => event.getBoundingClientRect().top);
        expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
        expect(new Set(tops).size).to.equal(11);
        const { left, right } = host.getBoundingClientRect();
        for (const element of all(host, '.lists *')) {
          if (!element.checkVisibility() || element.closest('.same-date .date')) continue;
          const box = element.getBoundingClientRect();
          expect([box.left >= left - 1, box.right <= right + 1], element.className).to.deep.equal([true, true]);
          expect(getComputedStyle(element).overflow, element.className).to.match(/visible|clip/);
        }
        for (const part of ['summary', 'elapsed', 'chain', 'status', 'names'])
          for (const element of all(host, `[part=${part}]`)) expect(element.checkVisibility(), part).to.equal(true);
        expect(all(host, '.step, .lane').filter((each) => each.checkVisibility())).to.be.empty;
        expect(getComputedStyle(one(host, '.lists')).overflowX).to.equal('visible');
      });
});

describe('a thousand events on the axis', () => {
  for (const attributes of [{}, { lanes: true, scale: 'time' as const }])
    for (const lang of ['ar', 'en'])
      it(`move nothing while they are drawn and scrolled: ${JSON.stringify(attributes)} in ${lang}`, async () => {
        const shifts: number[] = [];
        const take = (list: PerformanceEntryList) =>
          list.forEach((entry) => shifts.push((entry as unknown as { value: number }).value));
        const observer = new PerformanceObserver((list) => take(list.getEntries()));
        const main = await mount(html`<div></div>`, lang);
        const host = document.createElement('conflict-timeline');
        // The last of them is the longest, and what follows is in view all the time.
        const data = many(1000);
        Object.assign(data.events.at(-1)!, { summary: 'It goes on and on. '.repeat(60) });
        Object.assign(host, { layout: 'horizontal', data, ...attributes });
        main.style.fontSize = '6px';
        const after = document.createElement('p');
        after.textContent = 'What follows';
        // However slow frames are: the rest waits until the first list has been on the page for one.
        const { scheduler } = globalThis as unknown as { scheduler: { postTask(task: () => void): unknown } };
        let goOn!: () => void;
        const isSeen = new Promise<void>((resolve) => (goOn = resolve));
        scheduler.postTask = (task) => void isSeen.then(task);
        main.append(host, after);
        while (!host.shadowRoot?.querySelector('.event')) await frame();
        await frame();
        delete (scheduler as Partial<typeof scheduler>).postTask;
        expect(all(host, '.event').length).to.be.below(1000);
        observer.observe({ type: 'layout-shift' });
        goOn();
        await host.updateComplete;
        expect(all(host, '.event')).to.have.length(1000);
        const lists = one(host, '.lists');
        lists.style.scrollBehavior = 'auto';
        const { scrollWidth } = lists;
        // What is drawn last is seen last: leaps in between, then steps to the end.
        for (let x = 0; x < scrollWidth; x += x > scrollWidth - 8000 ? 400 : 4000) {
          lists.scrollLeft = lang === 'ar' ? -x : x;
          await frame();
        }
        await frame();
        take(observer.takeRecords());
        expect(shifts).to.deep.equal([]);
        expect(lists.scrollWidth).to.equal(scrollWidth);

        // The observer would have seen it.
        host.before(Object.assign(document.createElement('p'), { style: 'block-size: 200px' }));
        scrollTo(0, 0);
        await frame();
        await waitUntil(() => {
          take(observer.takeRecords());
          return shifts.length;
        });
        observer.disconnect();
      });
});
