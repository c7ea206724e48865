import type { Edition, Theme } from '@waymark/domain/frameworks/framework';

/** A goal as an edition might have it: a heading and words that every council writes anew for its own place. */
export interface ExampleGoal {
  theme: Theme;
  title: string;
  need: string;
  beneficiaries: string;
  changeLong: string;
}

const story: ExampleGoal = {
  theme: 'T1',
  title: 'Leaders and residents tell one agreed story of who belongs here',
  need: 'Say here how the place speaks about newcomers today, and who took part in that story.',
  beneficiaries: 'Everyone who lives here, newcomers and longer-standing residents alike',
  changeLong: 'Most residents recognise themselves in the story of the place.',
};

const economy: ExampleGoal = {
  theme: 'T2',
  title: 'Newcomers use their skills in work that matches them',
  need: 'Say here how many newcomers are out of work or work below their skills, with the source of the figure.',
  beneficiaries: 'Adults who came in the last five years',
  changeLong: 'Newcomers are as likely to be in work that fits their skills as other residents.',
};

const connection: ExampleGoal = {
  theme: 'T3',
  title: 'People of different backgrounds meet in everyday places',
  need: 'Say here where people of different backgrounds meet, and where they do not.',
  beneficiaries: 'Residents of the neighbourhoods where people meet least',
  changeLong: 'People of different backgrounds know and help each other.',
};

const services: ExampleGoal = {
  theme: 'T4',
  title: 'Every public service reaches newcomers early and in ways they understand',
  need: 'Say here which services newcomers find late or not at all, and what they told you.',
  beneficiaries: 'Newcomers in their first two years, and the staff who serve them',
  changeLong: 'Services know who comes and reach them within weeks.',
};

const participation: ExampleGoal = {
  theme: 'T5',
  title: 'Newcomers take part in the decisions of the place',
  need: 'Say here who votes, stands, sits on boards and answers consultations, and who does not.',
  beneficiaries: 'Residents who may vote or stand and do not know it, and groups led by migrants',
  changeLong: 'The bodies that decide look like the people who live here.',
};

/** The example structure of an edition: one goal under each of its five themes. */
export const exampleGoals: Readonly<Record<Edition, readonly ExampleGoal[]>> = {
  '2019': [story, economy, connection, services, participation],
  '2025': [
    story,
    economy,
    connection,
    {
      ...services,
      title: 'Every public service, housing among them, reaches newcomers early and is easy to understand',
    },
    {
      ...participation,
      title: 'Newcomers take part in the decisions of the place and have a say in what concerns them',
    },
  ],
};
