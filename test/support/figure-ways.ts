import type { Site, Way } from './way';

const period = { periodStart: '2020-07-01', periodEnd: '2020-07-31' };

const step = (state: string, reason?: string): Way => ({
  before: `update figure_entry set state = '${state}', version = 1`,
  body: ({ council, things }: Site) => ({
    organisation: council.id,
    entries: [{ id: things['figure_entry'], version: 1 }],
    ...(reason === undefined ? {} : { reason }),
  }),
});

const cellOf = ({ council, things }: Site) => ({
  ...{ indicatorId: things['figure_indicator'], areaCode: council.areaCode, ...period },
});

export const figureWays: Readonly<Record<string, Way>> = {
  'patch /figure-entries': {
    body: (site) => ({
      organisation: site.council.id,
      cells: [{ ...cellOf(site), version: 0, status: 'not-applicable' }],
    }),
  },
  'post /figure-entries/submit': step('draft'),
  'post /figure-entries/withdraw': step('submitted'),
  'post /figure-entries/return': step('submitted', 'Count again'),
  'post /figure-entries/approve': step('submitted'),
  'post /figure-comments': {
    body: (site) => ({ organisation: site.council.id, ...cellOf(site), text: 'Is this all?' }),
  },
};
