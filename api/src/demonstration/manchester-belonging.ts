import type { ExampleGoal } from './example-plan';

/** Theme 1: a shared narrative. */
export const manchesterBelonging: readonly ExampleGoal[] = [
  {
    title: 'People across the city tell one story of belonging, and recognise themselves in it',
    themes: ['T1', 'T5'],
    ways: ['W1', 'W3'],
    priority: 'The city strategy’s promise of a city where everyone is welcome and every neighbourhood counts.',
    need:
      'In the neighbourhood conversations people told good stories about their street and bad ones about the city. Few could ' +
      'say what the council thinks belonging means. False stories about housing travel in a day.',
    forWhom: 'Every resident; first the ten neighbourhoods where most people have moved in the last five years.',
    change: [
      'Leaders of all groups on the council and thirty partners use the same story in their own words.',
      'Most people in the ten neighbourhoods have heard a neighbour’s story told in public.',
      'People describe Manchester as a place that is theirs, wherever they were born.',
    ],
    assumptions: 'Groups on the council keep to the agreement of March 2026 not to fight elections about newcomers.',
    leads: ['member', 'director', 'chair'],
    targets: [
      {
        code: 'N8',
        baseline: ['2026-03-31', 6],
        target: ['2029-03-31', 30],
        owner: 'communications',
        why: 'Ten neighbourhoods with three stories each quarter. Stories count only with written consent.',
      },
    ],
    actions: [
      {
        title: 'Write the city’s story with residents',
        about:
          'Ten evenings in ten neighbourhoods, half newcomers and half longer-standing residents, led by a writer.',
        type: 'partnership',
        origin: 'consultation',
        leads: ['communications', 'chair'],
        partners: ['lived', 'faith'],
        dates: ['2026-07-01', '2026-10-31'],
        money: ['A writer for 20 days; rooms from partners', 14000, 'Communities budget', true],
        measures: [
          'Ten evenings held; story agreed by the taskforce',
          'Eight in ten participants see themselves in the story',
        ],
        gains: ['Residents of ten neighbourhoods', ['longer-standing-residents', 'refugees-resettled'], []],
        publicly: 'Residents of ten neighbourhoods wrote down together what it means to belong in Manchester.',
        completedOn: '2026-10-16',
        milestones: [
          ['Ten evenings held', '2026-09-18', '2026-09-15'],
          ['Story agreed by the taskforce', '2026-10-31', '2026-10-16'],
        ],
        updates: [
          {
            on: '2026-09-16',
            status: 'on-track',
            text: 'All ten evenings are held, with 214 people. Two more asked for an evening of their own.',
            next: 'The writer’s draft goes to all participants.',
          },
          {
            on: '2026-10-19',
            status: 'completed',
            text: 'The taskforce agreed the story on 16 October. 83% of participants see themselves in it (example figure).',
          },
        ],
      },
      {
        title: 'Story champions in ten neighbourhoods',
        about: 'Two residents in each neighbourhood are trained and supported to tell the story, and to find others.',
        type: 'campaign',
        origin: 'taskforce',
        leads: ['cohesion', 'refugee-support'],
        partners: ['lived', 'football'],
        dates: ['2026-10-01', '2028-03-31'],
        money: ['Half a post; expenses and small fees for champions', 46000, 'Communities budget', true],
        measures: [
          'Twenty champions trained; thirty stories each quarter',
          'More people have heard a neighbour’s story',
        ],
        gains: ['Champions and those who hear them', ['refugees-resettled', 'longer-standing-residents'], []],
        publicly:
          'Twenty residents tell the story of their neighbourhood, in person and online, with the consent of all in it.',
        note: 'One champion asked that her street is never named. Agreed; see the consent file.',
        milestones: [
          ['First ten champions trained', '2026-11-06', '2026-11-04'],
          ['All twenty at work', '2027-03-26'],
          ['First yearly gathering', '2027-10-29'],
        ],
        updates: [
          {
            on: '2026-11-05',
            status: 'on-track',
            text: 'Ten champions are trained, six of them newcomers. The first five stories are out.',
            next: 'Find champions in the four northern wards.',
          },
        ],
      },
      {
        title: 'A routine for rumours and tense days',
        about:
          'Who watches, who calls whom, who speaks. Tried twice a year with police, schools, faith groups and shops.',
        type: 'service-change',
        leads: ['cohesion', 'police'],
        partners: ['faith', 'heads'],
        dates: ['2026-07-01', '2027-06-30'],
        money: ['Existing staff; two exercises a year', 6000, 'Community safety fund', true],
        measures: [
          'Routine agreed; two exercises a year',
          'A false rumour is answered by a trusted person within a day',
        ],
        gains: ['Everyone on a tense day', ['longer-standing-residents', 'people-seeking-asylum'], ['faith']],
        publicly: 'When a rumour runs or something bad happens, people whom residents trust answer within a day.',
        milestones: [
          ['List of trusted people agreed', '2026-09-30'],
          ['First exercise', '2027-01-29'],
        ],
        updates: [
          {
            on: '2026-10-28',
            status: 'at-risk',
            text: 'The list covers seven of ten neighbourhoods. Three have nobody yet whom all sides trust.',
            next: 'Football foundation asks its coaches in the three neighbourhoods.',
            blockers: 'Nobody wants to stand alone; people ask to be named in pairs.',
          },
        ],
      },
    ],
  },
];
