/** Greatest lengths in characters, and greatest sizes of lists. The contract and the database both take them from here. */
export const codeLength = 60;
export const lineLength = 200;
export const emailLength = 254;
export const addressLength = 2000;
export const paragraphLength = 2000;
export const textLength = 20_000;
/** What is kept as it is read: labels and values in words, of whatever length they were. */
export const shownLength = 100_000;

export const passwordShortest = 12;
export const passwordLongest = 128;

export const listLength = 200;
export const pageLength = 100;
export const goalsOfPlan = 60;
export const actionsOfGoal = 100;
export const milestonesOfAction = 60;
export const indicatorsOfGoal = 30;
export const pointsOfTarget = 60;
export const partnersOfAction = 30;
export const tagsOfAction = 40;
export const membersOfTaskforce = 100;
export const meetingsOfTaskforce = 500;
export const observationsOfImport = 100_000;

/** Days after an update until the next is asked for, expected, and overdue for good. */
export const updateDays = { target: 30, acceptable: 60, stale: 180 } as const;
export const updateDaysRange = { least: 1, most: 730 } as const;

/** The largest number that a figure may hold, either way. */
export const figureMost = 1e12;

/** Cells that one request of the entry grid may save, and columns that it shows. */
export const cellsOfSave = 400;
export const periodsOfGrid = 60;
