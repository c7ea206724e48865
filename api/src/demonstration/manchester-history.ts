import type { ExampleAction, ExampleGoal } from './example-plan';
import { manchesterFirstUpdates } from './manchester-first-updates';

type Later = Pick<ExampleAction, 'moves' | 'decisions'>;

/** What was moved and decided since the plan began, by the title of the action. */
const events: Readonly<Record<string, Later>> = {
  'A routine for rumours and tense days': {
    moves: [
      {
        ...{ milestone: 'First exercise', from: '2026-11-27', on: '2026-10-28' },
        reason:
          'Three neighbourhoods have nobody yet whom all sides trust. An exercise without them would prove little.',
      },
    ],
  },
  'One standard for interpretation': {
    moves: [
      {
        ...{ milestone: 'Standard agreed by directors', from: '2026-09-25', on: '2026-09-24' },
        reason: 'Two directorates asked what it costs before they agree.',
      },
    ],
  },
  'A course on how the city works': {
    moves: [
      {
        ...{ milestone: 'First course ends', from: '2026-12-11', on: '2026-10-12' },
        reason: 'The first course begins in January instead of in October.',
      },
    ],
    decisions: [
      {
        ...{ decision: 'change', on: '2026-10-12', by: 'Director of communities' },
        reason:
          'Nobody else can give the course while the tutor is on leave: it rests and is taken up again on 18 January.',
      },
    ],
  },
  'Classes for people who work shifts': {
    decisions: [
      {
        ...{ decision: 'continue', on: '2026-11-12', by: 'Manchester integration taskforce' },
        reason: 'The group at the hospital is full, and two employers now give paid time. Looked at again in January.',
      },
    ],
  },
  'Small grants and help for migrant-led groups': {
    decisions: [
      {
        ...{ decision: 'change', on: '2026-11-17', by: 'Executive member for communities' },
        reason:
          'The council decides its own half in January, for twenty smaller grants, and does not wait for the rest.',
      },
    ],
  },
};

/** The goals with what happened since the plan began. */
export function withHistory(goals: readonly ExampleGoal[]): ExampleGoal[] {
  return goals.map((goal) => ({
    ...goal,
    actions: goal.actions.map((action) => ({
      ...action,
      ...events[action.title],
      updates: [...(manchesterFirstUpdates[action.title] ?? []), ...(action.updates ?? [])],
    })),
  }));
}
