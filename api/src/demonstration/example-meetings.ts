import type { Day } from '@waymark/domain/day';
import type { AttendanceState } from '@waymark/domain/taskforces/attendance';

export interface ExampleMeeting {
  heldOn: Day;
  purpose: string;
  place: string;
  note?: string;
  /** The day on which it was written down who was there; left out while nobody has. */
  recordedOn?: Day;
  /** Seats by their keys that were not simply there; a text is the stand-in of a seat that was represented. */
  otherwise?: Readonly<Record<string, Exclude<AttendanceState, 'represented'> | { by: string }>>;
}

/** Meetings of the example taskforces, by the area of their council. Whoever came is a seat or a post: nobody is invented. */
export const exampleMeetings: Readonly<Record<string, readonly ExampleMeeting[]>> = {
  E08000003: [
    {
      ...{
        heldOn: '2026-05-13',
        purpose: 'Draft of the integration plan',
        place: 'Town hall',
        recordedOn: '2026-05-14',
      },
      otherwise: { hotels: 'absent', police: 'apologies', heads: { by: 'Deputy of the headteachers group (example)' } },
    },
    {
      ...{ heldOn: '2026-07-08', purpose: 'Start of delivery', place: 'Central library', recordedOn: '2026-07-09' },
      note: 'Open to the public; about thirty residents came.',
      otherwise: { hotels: 'apologies', nhs: { by: 'Team lead of inclusion health (example)' }, football: 'absent' },
    },
    {
      ...{ heldOn: '2026-09-16', purpose: 'Evening classes and work', place: 'Adult education college' },
      recordedOn: '2026-09-18',
      otherwise: { hotels: 'absent', police: 'apologies', lived: 'apologies', partnership: 'apologies' },
    },
    {
      ...{ heldOn: '2026-10-28', purpose: 'Actions that are off track', place: 'Town hall', recordedOn: '2026-10-29' },
      otherwise: { hotels: 'absent', faith: 'apologies', partnership: 'absent' },
    },
    { heldOn: '2027-01-13', purpose: 'Figures of the first half-year', place: 'Town hall' },
  ],
  E08000006: [
    {
      ...{ heldOn: '2026-06-24', purpose: 'What a plan for Salford is for', place: 'Civic centre' },
      recordedOn: '2026-06-25',
      otherwise: { homes: 'absent' },
    },
    {
      ...{ heldOn: '2026-10-14', purpose: 'Our shared story', place: 'Further education college' },
      ...{ recordedOn: '2026-10-14', otherwise: { chamber: 'apologies', nhs: { by: 'Practice manager (example)' } } },
    },
    { heldOn: '2026-11-11', purpose: 'First draft of the plan', place: 'Civic centre' },
  ],
};
