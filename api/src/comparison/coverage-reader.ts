import { Injectable } from '@nestjs/common';
import type { MemberCoverage, MembersCoverage } from '@waymark/contract/comparison';
import type { Day } from '@waymark/domain/day';
import type { ShareSubject } from '@waymark/domain/organisations/shares';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { assertMayCompare } from './assert-may-compare';
import { comparedAreas, type MemberArea } from './compared-areas';
import { sharedPlans, type SharedPlan } from './shared-plans';

/** Who shares plans with an office, and the plan of each that counts. */
interface Given {
  sharing: readonly string[];
  plans: readonly SharedPlan[];
}

/** Themes by members, from the plans that the members share. */
@Injectable()
export class CoverageReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async coverage(viewer: Viewer, organisationId: string): Promise<MembersCoverage> {
    assertMayCompare(viewer, organisationId);
    const areas = await this.database.common((tx) => comparedAreas(tx, organisationId, this.clock.today()));
    const plans = await this.given(viewer, organisationId, 'plans');
    const coverage = await this.given(viewer, organisationId, 'plan-coverage');
    return { organisationId, members: areas.members.map((member) => memberCoverage(member, [plans, coverage])) };
  }

  private given(viewer: Viewer, organisationId: string, subject: ShareSubject): Promise<Given> {
    const shared = { with: organisationId, subject, today: this.clock.today() };
    return this.database.readingShared(viewer, shared, async (tx, sharing) => {
      const inFull = await givingAll(tx, shared, sharing);
      const coverage = sharing.filter((id) => !inFull.includes(id));
      return { sharing, plans: await sharedPlans(tx, { inFull, coverage }) };
    });
  }
}

async function givingAll(
  tx: EntityManager,
  shared: { with: string; subject: ShareSubject; today: Day },
  givers: readonly string[],
): Promise<string[]> {
  if (givers.length === 0) return [];
  const rows = await tx.query<{ id: string }[]>(
    `select organisation_id as id from share
     where organisation_id = any($1::uuid[]) and receiver_id = $2 and subject = $3 and level = 'full'
       and starts_on <= $4 and (ends_on is null or ends_on > $4)`,
    [givers, shared.with, shared.subject, shared.today],
  );
  return rows.map((row) => row.id);
}

function memberCoverage({ areaCode, areaName, organisationId }: MemberArea, given: readonly Given[]): MemberCoverage {
  const shared = organisationId !== null && given.some(({ sharing }) => sharing.includes(organisationId));
  const plan = given.flatMap(({ plans }) => plans.find((one) => one.organisationId === organisationId) ?? [])[0];
  return {
    ...{ areaCode, name: areaName, organisationId, shared },
    planTitle: plan?.title ?? null,
    planStatus: plan?.status ?? null,
    coverage: plan?.coverage ?? null,
  };
}
