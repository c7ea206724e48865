import { types } from 'pg';

const dateType = 1082;
const instantType = 1184;
const bigintType = 20;

/** Days and instants travel as ISO text and counts as numbers, from the database to the page. */
export function readDatabaseTypes(): void {
  types.setTypeParser(dateType, (text: string) => text);
  types.setTypeParser(instantType, (text: string) => new Date(text).toISOString());
  types.setTypeParser(bigintType, Number);
}
