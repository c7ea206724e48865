import type { ExampleUpdate } from './example-plan';

/** What owners said in the first quarter of the delivery, by the title of the action. */
export const manchesterFirstUpdates: Readonly<Record<string, readonly ExampleUpdate[]>> = {
  'Write the city’s story with residents': [
    {
      on: '2026-07-22',
      status: 'on-track',
      text: 'Rooms are booked for ten evenings, and two writers will listen at each of them.',
      next: 'First evening on 28 July.',
    },
  ],
  'A routine for rumours and tense days': [
    {
      on: '2026-07-30',
      status: 'on-track',
      text: 'Police and council agreed who calls whom. Ward officers collect names of people who are trusted.',
    },
    {
      on: '2026-09-10',
      status: 'on-track',
      text: 'Five of ten neighbourhoods are on the list.',
      next: 'Ask at schools and clubs.',
    },
  ],
  'One front door for English classes': [
    {
      on: '2026-08-14',
      status: 'at-risk',
      text: 'Four providers fear that they lose learners to each other on one list.',
      next: 'Meet each of the four before the agreement is signed.',
    },
    {
      on: '2026-09-10',
      status: 'on-track',
      text: 'All twelve providers signed: learners may say which class they prefer.',
      next: 'Six providers on the list before Christmas.',
    },
  ],
  'Classes for people who work shifts': [
    {
      on: '2026-07-29',
      status: 'on-track',
      text: 'Two employers want groups at work. Three posts for teachers are advertised.',
    },
  ],
  'Talk English at the school gate': [
    { on: '2026-09-11', status: 'on-track', text: 'Volunteers are trained; the first two schools begin this month.' },
  ],
  'Advice on foreign qualifications': [
    {
      on: '2026-08-20',
      status: 'on-track',
      text: 'One adviser has begun, the second begins in September.',
      next: 'Open the weekly session at the college.',
    },
  ],
  'First-job pledge of fifty employers': [
    {
      on: '2026-08-26',
      status: 'at-risk',
      text: 'Six employers signed in two months. Many ask what it asks of them.',
      next: 'One page with three promises instead of the six pages of today.',
    },
    {
      on: '2026-09-24',
      status: 'on-track',
      text: 'Fourteen employers have signed since the pledge fits on one page.',
    },
  ],
  'Forty work placements in the council': [
    { on: '2026-09-22', status: 'on-track', text: 'Nine managers offered a place. Job descriptions are rewritten.' },
  ],
  'Welcome tables in libraries': [
    { on: '2026-08-12', status: 'on-track', text: 'Three libraries have a table one afternoon a week.' },
    { on: '2026-09-23', status: 'on-track', text: 'Five libraries have a table, a week before the day that was set.' },
  ],
  'Befriending in pairs, both ways': [
    {
      on: '2026-08-19',
      status: 'at-risk',
      text: 'Twelve pairs. Checks on volunteers take seven weeks.',
      next: 'One person at the council follows up the checks.',
    },
    { on: '2026-09-21', status: 'on-track', text: '35 pairs. Checks now take three weeks.' },
  ],
  'Eight summer days in parks': [
    { on: '2026-08-10', status: 'on-track', text: 'Four days are held. The one in Platt Fields brought 500 people.' },
  ],
  'Sixty classes with a partner class': [
    {
      on: '2026-09-25',
      status: 'on-track',
      text: 'Nineteen classes are paired; heads of nine more schools have asked.',
    },
  ],
  'Young people set the agenda twice a year': [
    { on: '2026-09-18', status: 'on-track', text: 'Six places on the panel are filled; schools and clubs are asked.' },
  ],
  'Early help when support ends': [
    {
      on: '2026-08-31',
      status: 'at-risk',
      text: 'Two of three officers are at work; the third had to give notice elsewhere.',
      next: 'The third begins on 4 September.',
    },
  ],
  'Renting well: landlords and new tenants': [
    { on: '2026-09-16', status: 'on-track', text: 'The landlords’ forum and tenants’ groups have met twice.' },
  ],
  'Temporary homes linked to local groups': [
    { on: '2026-08-25', status: 'on-track', text: 'Four of sixteen places have a group beside them.' },
    { on: '2026-09-29', status: 'on-track', text: 'Seven of sixteen places have a group.' },
  ],
  'A doctor within four weeks': [
    {
      on: '2026-08-27',
      status: 'at-risk',
      text: 'One of the three practices withdrew for want of a room.',
      next: 'The NHS team looks for another near the hotel.',
    },
    { on: '2026-09-29', status: 'on-track', text: 'A third practice was found. The three take turns since yesterday.' },
  ],
  'One standard for interpretation': [
    { on: '2026-07-31', status: 'on-track', text: 'The draft went to all directorates and to the taskforce.' },
    {
      on: '2026-09-24',
      status: 'off-track',
      text: 'Two directorates will not agree before they know the cost, so directors took the paper off their agenda.',
      blockers: 'Nobody had counted what interpreters cost each directorate.',
      correction:
        'Finance counts the cost of the last year by mid-October, and the paper goes back to directors on 28 October.',
    },
  ],
  'Staff learn to work across cultures': [
    { on: '2026-09-30', status: 'on-track', text: '64 people are trained in the first month.' },
  ],
  'Registration at every welcome': [
    { on: '2026-09-28', status: 'on-track', text: 'Six sessions held; the colleges give a table at enrolment.' },
  ],
  'A course on how the city works': [
    { on: '2026-09-15', status: 'on-track', text: 'Twenty places, 31 people asked. A tutor is found.' },
  ],
  'A paid panel of residents with lived experience': [
    { on: '2026-08-05', status: 'on-track', text: '38 people asked to join; twelve were chosen by lot.' },
    { on: '2026-09-25', status: 'on-track', text: 'The panel has met for the first time.' },
  ],
  'Small grants and help for migrant-led groups': [
    { on: '2026-09-29', status: 'on-track', text: 'The call for proposals is out in nine languages.' },
  ],
};
