import type { ExamplePlan } from './example-plan';
import { manchesterBelonging } from './manchester-belonging';
import { manchesterConnections } from './manchester-connections';
import { manchesterEnglish } from './manchester-english';
import { withHistory } from './manchester-history';
import { manchesterParticipation } from './manchester-participation';
import { manchesterReach } from './manchester-reach';
import { manchesterHomes } from './manchester-homes';
import { manchesterWork } from './manchester-work';

const adoptedBy = 'the Executive';
const adoptedOn = '2026-06-17';

export const manchesterPlan: ExamplePlan = {
  title: 'Manchester together: integration plan',
  edition: '2025',
  startsOn: '2026-04-01',
  endsOn: '2029-03-31',
  reviewOn: '2027-05-31',
  leads: ['member', 'director', 'lead'],
  status: 'in-delivery',
  steps: [
    ['submit', '2026-05-21', 'planner@manchester.example'],
    ['approve', '2026-06-17', 'approver@manchester.example'],
    ['publish', '2026-07-03', 'approver@manchester.example'],
    ['start', '2026-07-06', 'manager@manchester.example'],
  ],
  publications: [
    {
      on: '2026-07-03',
      adoptedOn,
      adoptedBy,
      summary:
        'Nearly one in three people in Manchester was born in another country. This plan says how people who are new here, and ' +
        'people who have always lived here, can live well together: nine goals and twenty-six actions until March 2029, ' +
        'led by the council and by partners who own part of the work.',
    },
    {
      on: '2026-11-09',
      adoptedOn,
      adoptedBy,
      summary:
        'Nearly one in three people in Manchester was born in another country. This plan says how people who are new here, and ' +
        'people who have always lived here, can live well together: nine goals and twenty-six actions until March 2029, ' +
        'led by the council and by partners who own part of the work.\n\n' +
        '**After six months** two actions are done and sixteen are on track. Two are off track: classes for people ' +
        'who work shifts, and finding homes early when asylum support ends. The plan says what is done about each.',
    },
  ],
  vision:
    'By 2031 anyone who makes Manchester home can say within a year: I know my neighbours, I can speak for myself, I have ' +
    'work or I am learning, and this city is mine too. And anyone who has always lived here can say the same.',
  narrative:
    'Manchester was made by people who came. Weavers from the Lancashire villages, families from Ireland, Jewish tailors, ' +
    'workers from the Caribbean and South Asia, students from everywhere, and people who had to flee. Each time there were ' +
    'worries, about work, homes and schools, and each time the city grew larger than its worries.\n\n' +
    'We do not pretend that this happens by itself. Rents have risen faster than wages. Some streets change within a year, ' +
    'and people who have lived there for forty years feel that nobody asked them. People who arrive wait too long for an ' +
    'English class, and longer still for a job that uses what they know.\n\n' +
    'So this is the story we tell, in every part of the city:\n\n' +
    '- **Belonging is made, not given.** It is made in libraries, playgrounds, workplaces and kitchens.\n' +
    '- **It takes both sides.** Newcomers learn the language and the rules; the city makes room and keeps its word.\n' +
    '- **Everyone gains or it does not last.** Each action in this plan says what it changes for people who were here before.',
  context:
    'At the 2021 census 21,432 residents aged three and over (4.0%) could not speak English well or at all. In the latest ' +
    'year 71.4% of people aged 16 to 64 had work and 6.0% claimed benefits because they had none. More than a third of ' +
    'children lived in families on relatively low incomes. In primary schools 45.6% of pupils spoke another language first. ' +
    'On 31 December 2025 the Home Office supported 1,846 people seeking asylum here.\n\n' +
    'What we do not know: how long people wait for a class outside funded schemes, and how many people with refugee status ' +
    'leave the city within a year. Goal 2 and goal 6 begin by counting.',
  newcomers:
    'Anyone who has come to live in Manchester within the last five years and is still finding their way: people seeking ' +
    'asylum, refugees, families who joined someone here, students who stay, workers from abroad and from other parts of ' +
    'the United Kingdom. Funded schemes reach some of them. This plan is for the others too.',
  longerStandingResidents:
    'Residents who have been here for decades gain safer meeting places, shorter queues where services know whom to expect, ' +
    'and neighbours they can talk to. Every goal names what changes for them. Half of the places on the neighbourhood ' +
    'panels are theirs.',
  childrenAndYoungPeople:
    'More than one resident in five is under eighteen. Schools meet more than once a year across backgrounds (5.1), young people set ' +
    'the agenda of two taskforce meetings a year (5.2), and no child who moves house because of asylum support loses more ' +
    'than five days of school (6.1).',
  intersectionality:
    'Women with small children, older people without English, and disabled people in temporary housing meet several barriers ' +
    'at once. Classes with childcare, home visits and interpreters in sign language are costed in the actions. Where numbers ' +
    'are large enough, results are looked at by sex, age and disability together.',
  consultation:
    'From September 2025 to February 2026: eleven neighbourhood conversations with 412 people, an online survey in nine ' +
    'languages with 1,306 answers, and three sessions with pupils. What changed: housing became a goal of its own, park days ' +
    'were added, and the goal on jobs now begins with employers. (Example figures.)',
  impactAssessment:
    'An equality impact assessment was made with the draft in January 2026 and looked at again in May. It found a risk that ' +
    'help for one group is seen as taken from another; so each action names what neighbours gain. It found no negative ' +
    'effect that could not be mended. It is repeated at the review in May 2027.',
  caseStudy:
    'In one ward, a closed bank became a weekly welcome table run by the library, a church and a mosque. After ten weeks the ' +
    'people who came to help and the people who came for help could no longer be told apart. What it took: a key, a kettle, ' +
    'and one paid organiser for two days a week. What did not work at first: leaflets. What did: asking people by name.',
  goals: withHistory([
    ...manchesterBelonging,
    ...manchesterEnglish,
    ...manchesterWork,
    ...manchesterConnections,
    ...manchesterHomes,
    ...manchesterReach,
    ...manchesterParticipation,
  ]),
};
