/** A timeline as TimelineJS 3 has it, made up. */
export const TIMELINE_JS = {
  title: {
    text: { headline: 'The lighthouse of Dara', text: '<p>A made-up example, in the form of TimelineJS.</p>' },
  },
  events: [
    {
      start_date: { year: '1874' },
      text: {
        headline: 'The lighthouse is built',
        text: '<p>Stone came by sea &amp; by road.</p><p>It took a year.</p>',
      },
    },
    {
      start_date: { year: '1921', month: '4' },
      end_date: { year: '1921', month: '6' },
      text: { headline: 'Repairs after a storm', text: '' },
    },
    {
      start_date: { year: '1958', month: '10', day: '2' },
      text: {
        headline: 'The lamp becomes <b>electric</b>',
        text: 'The last keeper of the oil lamp stayed for two more years.',
      },
      media: {
        url: 'https://example.org/lighthouse',
        caption: 'The archive of the lighthouse',
        credit: 'Example Archive',
      },
      unique_id: 'electric_lamp',
    },
  ],
  eras: [
    {
      start_date: { year: '1874' },
      end_date: { year: '1958' },
      text: { headline: 'The oil lamp', text: '' },
    },
  ],
};
