/** Tags of the set `group`: who gains from an action. */
export const groupWords: Readonly<Record<string, string>> = {
  'people-seeking-asylum': 'People seeking asylum',
  'refugees-resettled': 'Refugees, resettled',
  'homes-for-ukraine': 'Homes for Ukraine',
  'afghan-programmes': 'Afghan programmes',
  'hong-kong-bno': 'Hong Kong BN(O)',
  students: 'Students',
  workers: 'Workers',
  'eu-nationals': 'EU nationals',
  'unaccompanied-children': 'Unaccompanied children',
  'longer-standing-residents': 'Longer-standing residents',
};

/** Tags of every other set. */
export const tagWords: Readonly<Record<string, string>> = {
  work: 'Work',
  housing: 'Housing',
  education: 'Education',
  'health-and-social-care': 'Health and social care',
  leisure: 'Leisure',
  bonds: 'Bonds',
  bridges: 'Bridges',
  links: 'Links',
  'language-and-communication': 'Language and communication',
  culture: 'Culture',
  'digital-skills': 'Digital skills',
  safety: 'Safety',
  stability: 'Stability',
  'rights-and-responsibilities': 'Rights and responsibilities',
  learn: 'Learn',
  embed: 'Embed',
  share: 'Share',
  'children-and-young-people': 'Children and young people',
  'climate-and-welcoming': 'Climate and welcoming',
  'english-language': 'English language',
  faith: 'Faith',
  digital: 'Digital',
};
