import { attribute, decoded, elements } from './workbook-xml';

const dayMilliseconds = 86_400_000;
const lastSerial = 2_958_465;
/** 1900 counts a leap day that never was, so serials after it are one too high. */
const firstDay = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const leapMistake = 60;
const builtIn = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether each cell format of a workbook shows a day. */
export function isDateFormats(styles: string): boolean[] {
  const own = new Map(
    elements(styles, 'numFmt').map(({ head }) => [
      Number(attribute(head, 'numFmtId')),
      decoded(attribute(head, 'formatCode')),
    ]),
  );
  const formats = elements(styles, 'cellXfs')[0]?.inner ?? '';
  return elements(formats, 'xf').map(({ head }) => {
    const id = Number(attribute(head, 'numFmtId') || 0);
    return builtIn(id) || showsDay(own.get(id) ?? '');
  });
}

/** Letters of days and years, outside of quoted words, colours and conditions. */
const showsDay = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** The day of a serial number; null for what is only a time, or no day of this calendar. */
export function serialDay(serial: number, since1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > lastSerial) return null;
  const shift = !since1904 && whole < leapMistake ? 1 : 0;
  const start = since1904 ? firstDay[1904] : firstDay[1900];
  return new Date(start + (whole + shift) * dayMilliseconds).toISOString().slice(0, 10);
}
