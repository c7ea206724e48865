import type { Page } from '@playwright/test';
import { addDays, type Day, todayIn } from '@waymark/domain/day';

export const dayIn = (days: number): Day => addDays(todayIn(new Date()), days);

/** A day as the product writes it for people. */
export const dayWords = (day: Day): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Types a day into the three inputs of a date field. */
export async function typeDay(page: Page, name: string, day: Day): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const field = page.getByRole('group', { name, exact: true });
  await field.getByLabel('Day', { exact: true }).fill(date);
  await field.getByLabel('Month').fill(month);
  await field.getByLabel('Year').fill(year);
}
