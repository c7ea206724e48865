import { isExpected } from '@waymark/domain/taskforces/attendance';
import { isCurrent } from '@waymark/domain/taskforces/taskforce';
import type { ExampleSeat, ExampleTaskforce } from './example-plan';
import { exampleMeetings, type ExampleMeeting } from './example-meetings';
import { type LoadedCouncil, type Loading, termBegan } from './load-council';
import { insertRows, type Row } from './rows';

/** When a taskforce met, and who was there as far as it is written down. */
export async function loadMeetings(
  { tx, ids }: Loading,
  council: LoadedCouncil,
  { areaCode, taskforce }: { areaCode: string; taskforce: ExampleTaskforce | null },
): Promise<void> {
  const meetings = (exampleMeetings[areaCode] ?? []).map((example) => ({ example, id: ids.next() }));
  if (!taskforce) return;
  await insertRows(
    tx,
    'taskforce_meeting',
    meetings.map(({ id, example }) => meetingRow(council, id, example)),
  );
  const marks = meetings.flatMap(({ id, example }) => marksOf(council, id, { example, seats: taskforce.seats }));
  await insertRows(tx, 'taskforce_attendance', marks);
}

function meetingRow({ organisation, taskforceId }: LoadedCouncil, id: string, example: ExampleMeeting): Row {
  const { heldOn, purpose, place, note = '', recordedOn } = example;
  return {
    ...{ organisation_id: organisation.id, id, version: recordedOn === undefined ? 1 : 2, taskforce_id: taskforceId },
    ...{ held_on: heldOn, purpose, place, note },
  };
}

function marksOf(
  { organisation, seats: seatIds, holders }: LoadedCouncil,
  meetingId: string,
  { example, seats }: { example: ExampleMeeting; seats: readonly ExampleSeat[] },
): Row[] {
  const { heldOn, recordedOn, otherwise = {} } = example;
  if (recordedOn === undefined) return [];
  const stamp = { recorded_at: `${recordedOn}T10:00:00Z`, recorded_by: holders.get('lead')?.name ?? 'Plan lead' };
  return seats
    .map((seat) => ({ seat, term: { role: seat.role ?? 'member', startsOn: termBegan, endsOn: seat.until ?? null } }))
    .filter(({ term }) => isCurrent(term, heldOn))
    .map(({ seat, term }) => {
      const mark = otherwise[seat.key] ?? 'present';
      const said =
        typeof mark === 'string' ? { state: mark, stand_in: null } : { state: 'represented', stand_in: mark.by };
      const of = { organisation_id: organisation.id, meeting_id: meetingId, number: 1 };
      return { ...of, member_id: seatIds.get(seat.key), ...said, counts: isExpected(term, heldOn), ...stamp };
    });
}
