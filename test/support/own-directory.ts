import type { Page } from '@playwright/test';
import type { Taskforce } from '@waymark/contract/taskforces';
import { ask } from './drafted-plans';
import type { OwnOrganisation } from './own-council';

/** Who can lead in an own organisation: an officer, an elected member and a taskforce of one. The page is signed in as its planner. */
export async function furnishOwn(page: Page, { id }: OwnOrganisation): Promise<void> {
  await ask(page, `/organisations/${id}/people`, { name: 'Director of Communities', kind: 'officer' });
  await ask(page, `/organisations/${id}/people`, { name: 'Cabinet member for communities', kind: 'elected-member' });
  const taskforce = await ask<Taskforce>(page, `/taskforces?organisation=${id}`, { name: 'Taskforce' });
  await ask(page, `/taskforces/${taskforce.id}/members`, {
    ...{ seat: 'Chief executive', organisationName: 'Voluntary Action', sector: 'voluntary' },
    ...{ role: 'chair', startsOn: '2026-01-01' },
  });
}
