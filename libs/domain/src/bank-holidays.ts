import type { Day } from './day';
import type { Nation } from './organisations/kinds';

/**
 * Bank holidays as published on https://www.gov.uk/bank-holidays, substitute days and single occasions (such as Scotland's
 * 15 June 2026) among them. Later years are not published: what is counted there knows weekends alone.
 */
export const bankHolidayYears = { first: 2025, last: 2028 } as const;

type Dates = readonly string[];

const englandAndWales: Readonly<Record<number, Dates>> = {
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};

const scotland: Readonly<Record<number, Dates>> = {
  2025: ['01-01', '01-02', '04-18', '05-05', '05-26', '08-04', '12-01', '12-25', '12-26'],
  2026: ['01-01', '01-02', '04-03', '05-04', '05-25', '06-15', '08-03', '11-30', '12-25', '12-28'],
  2027: ['01-01', '01-04', '03-26', '05-03', '05-31', '08-02', '11-30', '12-27', '12-28'],
  2028: ['01-03', '01-04', '04-14', '05-01', '05-29', '08-07', '11-30', '12-25', '12-26'],
};

const northernIreland: Readonly<Record<number, Dates>> = {
  2025: ['01-01', '03-17', '04-18', '04-21', '05-05', '05-26', '07-14', '08-25', '12-25', '12-26'],
  2026: ['01-01', '03-17', '04-03', '04-06', '05-04', '05-25', '07-13', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-17', '03-26', '03-29', '05-03', '05-31', '07-12', '08-30', '12-27', '12-28'],
  2028: ['01-03', '03-17', '04-14', '04-17', '05-01', '05-29', '07-12', '08-28', '12-25', '12-26'],
};

const daysOf = (years: Readonly<Record<number, Dates>>): readonly Day[] =>
  Object.entries(years).flatMap(([year, dates]) => dates.map((date) => `${year}-${date}`));

const ofEnglandAndWales = daysOf(englandAndWales);

const ofNation: Readonly<Record<Nation, readonly Day[]>> = {
  England: ofEnglandAndWales,
  Wales: ofEnglandAndWales,
  Scotland: daysOf(scotland),
  'Northern Ireland': daysOf(northernIreland),
};

export const bankHolidaysOf = (nation: Nation): readonly Day[] => ofNation[nation];

/** Whether the bank holidays around a day are published. */
export function bankHolidaysKnown(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  return year >= bankHolidayYears.first && year <= bankHolidayYears.last;
}
