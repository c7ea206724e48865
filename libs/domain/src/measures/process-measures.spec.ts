import type { AttendanceState } from '../taskforces/attendance';
import {
  type MeasureCode,
  type MeasuredAction,
  type MeasuredAsk,
  type MeasuredIndicator,
  type MeasuredMeeting,
  type MeasuredMilestone,
  type MeasuredWork,
  processMeasures,
} from './process-measures';

const on = '2026-11-21';
const nothing: MeasuredWork = { on, actions: [], milestones: [], indicators: [], asks: [], meetings: [] };

const action = (more: Partial<MeasuredAction>): MeasuredAction => ({
  ...{
    kind: 'action',
    id: 'a',
    planId: 'p',
    actionId: null,
    title: 'Open a hub',
    status: 'on-track',
    startsOn: '2026-04-01',
  },
  ...{ lastUpdatedOn: '2026-11-01', targetDays: 30, acceptableDays: 60, staleDays: 180 },
  ...{ leadInPost: true, hasCorrectiveAction: false, fromGoodIdea: false },
  ...more,
});
const milestone = (more: Partial<MeasuredMilestone>): MeasuredMilestone => ({
  ...{
    kind: 'milestone',
    id: 'm',
    planId: 'p',
    actionId: null,
    title: 'Doors open',
    dueOn: '2026-11-01',
    doneOn: null,
  },
  ...{ isDropped: false, actionStatus: 'on-track' },
  ...more,
});
const indicator = (more: Partial<MeasuredIndicator>): MeasuredIndicator => ({
  ...{ kind: 'indicator', id: 'i', planId: 'p', actionId: null, title: 'Learners', frequency: 'quarter', lagMonths: 1 },
  latestPeriodEnd: '2026-09-30',
  ...more,
});
const ask = (isAnswered: boolean): MeasuredAsk => ({
  kind: 'ask',
  id: 'k',
  planId: null,
  actionId: null,
  title: 'Notice',
  isAnswered,
});
const meeting = (marks: MeasuredMeeting['marks'], title = 'Spring'): MeasuredMeeting => ({
  ...{ kind: 'meeting', id: title, planId: null, actionId: null, title, on: '2026-03-02', marks },
});
const seat = (state: AttendanceState, counts = true) => ({ state, counts });

function measured(code: MeasureCode, work: Partial<MeasuredWork>) {
  const found = processMeasures({ ...nothing, ...work }).find((one) => one.code === code);
  return found && [found.numerator, found.denominator, found.value, found.things.length];
}

describe('process measures', () => {
  it.each<[MeasureCode, string, Partial<MeasuredWork>, (number | null)[]]>([
    ['M1', 'inside the accepted days', { actions: [action({ lastUpdatedOn: '2026-09-22' })] }, [1, 1, 100, 0]],
    ['M1', 'a day past them', { actions: [action({ lastUpdatedOn: '2026-09-21' })] }, [0, 1, 0, 1]],
    ['M1', 'never updated, begun long ago', { actions: [action({ lastUpdatedOn: null })] }, [0, 1, 0, 1]],
    ['M1', 'two of three', { actions: [action({}), action({}), action({ lastUpdatedOn: null })] }, [2, 3, 66.7, 1]],
    [
      'M1',
      'ended or not begun is not awaited',
      { actions: [action({ status: 'completed' }), action({ lastUpdatedOn: null, startsOn: '2027-01-01' })] },
      [0, 0, null, 0],
    ],
    ['M2', 'a lead who left', { actions: [action({}), action({ leadInPost: false })] }, [1, 2, 50, 1]],
    [
      'M2',
      'ended actions need none',
      { actions: [action({ status: 'cancelled', leadInPost: false })] },
      [0, 0, null, 0],
    ],
    ['M3', 'past and open', { milestones: [milestone({})] }, [1, null, 1, 1]],
    ['M3', 'due today', { milestones: [milestone({ dueOn: on })] }, [0, null, 0, 0]],
    ['M3', 'done by then', { milestones: [milestone({ doneOn: on })] }, [0, null, 0, 0]],
    ['M3', 'done only later', { milestones: [milestone({ doneOn: '2026-11-22' })] }, [1, null, 1, 1]],
    ['M3', 'dropped', { milestones: [milestone({ isDropped: true })] }, [0, null, 0, 0]],
    ['M3', 'of an ended action', { milestones: [milestone({ actionStatus: 'merged' })] }, [0, null, 0, 0]],
    ['M4', 'no older than a period and the lag', { indicators: [indicator({})] }, [1, 1, 100, 0]],
    ['M4', 'older', { indicators: [indicator({ latestPeriodEnd: '2026-06-30' })] }, [0, 1, 0, 1]],
    ['M4', 'without any figure', { indicators: [indicator({ latestPeriodEnd: null })] }, [0, 1, 0, 1]],
    ['M4', 'of no rhythm', { indicators: [indicator({ frequency: 'occasional' })] }, [0, 0, null, 0]],
    [
      'M5',
      'one of two',
      { actions: [action({ status: 'off-track' }), action({ status: 'off-track', hasCorrectiveAction: true })] },
      [1, 2, 50, 1],
    ],
    ['M5', 'nothing off track', { actions: [action({})] }, [0, 0, null, 0]],
    ['M6', 'one of three', { asks: [ask(true), ask(false), ask(false)] }, [1, 3, 33.3, 2]],
    ['M7', 'no meeting', { actions: [action({})] }, [0, 0, null, 0]],
    ['M7', 'a meeting of which nothing is recorded', { meetings: [meeting(null)] }, [0, 0, null, 1]],
    ['M7', 'everybody there', { meetings: [meeting([seat('present'), seat('represented')])] }, [2, 2, 100, 0]],
    [
      'M7',
      'seats of all meetings together, and not the mean of meetings',
      {
        meetings: [
          meeting([seat('present'), seat('present'), seat('present'), seat('apologies')]),
          meeting([seat('absent')]),
        ],
      },
      [3, 5, 60, 2],
    ],
    ['M7', 'observers in neither', { meetings: [meeting([seat('present'), seat('absent', false)])] }, [1, 1, 100, 0]],
    ['M7', 'only observers', { meetings: [meeting([seat('present', false)])] }, [0, 0, null, 0]],
    ['M8', 'good ideas', { actions: [action({ fromGoodIdea: true }), action({})] }, [1, null, 1, 1]],
  ])('%s: %s', (code, _what, work, expected) => {
    expect(measured(code, work)).toEqual(expected);
  });

  it('says why there is no number, and never calls nothing nought per cent', () => {
    const gaps = processMeasures(nothing).map(({ code, value, gap }) => [code, value, gap]);
    expect(gaps).toEqual([
      ...['M1', 'M2'].map((code) => [code, null, 'nothing-to-count']),
      ['M3', 0, null],
      ...['M4', 'M5', 'M6'].map((code) => [code, null, 'nothing-to-count']),
      ['M7', null, 'no-attendance-kept'],
      ['M8', 0, null],
    ]);
  });

  it('names things and nothing else of them', () => {
    const [first] = processMeasures({ ...nothing, actions: [action({ lastUpdatedOn: null })] });
    expect(first?.things).toEqual([
      { kind: 'action', id: 'a', planId: 'p', actionId: null, title: 'Open a hub', on: null },
    ]);
  });

  it('leads first to meetings of which nothing is recorded, each by its day', () => {
    const meetings = [
      meeting([seat('absent')], 'Autumn'),
      meeting(null, 'Winter'),
      meeting([seat('present')], 'Spring'),
    ];
    const found = processMeasures({ ...nothing, meetings }).find(({ code }) => code === 'M7');
    expect(found?.things.map(({ title, on: day }) => [title, day])).toEqual([
      ['Winter', '2026-03-02'],
      ['Autumn', '2026-03-02'],
    ]);
  });
});
