import { Injectable } from '@nestjs/common';
import type { ApprovalDelegation, ApprovalRules } from '@waymark/contract/approval';
import type { Account } from '@waymark/contract/people';
import { can } from '@waymark/domain/access';
import type { ApprovalStepCount } from '@waymark/domain/plans/approval';
import { assertVisible } from '../organisations/find-organisation';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';

/** Delegations stay in sight for as long as they matter and a while after. */
const mostDelegations = 50;

@Injectable()
export class ApprovalReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async rules(viewer: Viewer, organisationId: string): Promise<ApprovalRules> {
    assertVisible(viewer, organisationId);
    const mayDelegate = can(viewer, 'plan:approve', organisationId);
    return this.database.readingWithin(viewer, organisationId, async (tx) => {
      const [settings, delegations, members] = await Promise.all([
        tx.query<{ steps: ApprovalStepCount; version: number }[]>(
          'select steps, version from approval_setting where organisation_id = $1',
          [organisationId],
        ),
        tx.query<ApprovalDelegation[]>(
          `select d.id, d.version, d.delegator_id as "delegatorId", d.delegate_id as "delegateId",
             g.name as "delegatorName", t.name as "delegateName", d.starts_on as "startsOn", d.ends_on as "endsOn",
             d.ended_at is not null or d.ends_on < $2::date as ended,
             d.ended_at is null and d.starts_on <= $2::date and d.ends_on >= $2::date as active
           from approval_delegation d join user_account g on g.id = d.delegator_id
           join user_account t on t.id = d.delegate_id
           where d.organisation_id = $1 order by d.ends_on desc, d.id desc limit ${mostDelegations}`,
          [organisationId, this.clock.today()],
        ),
        tx.query<Account[]>(
          `select m.user_id as "userId", a.name from membership m join user_account a on a.id = m.user_id
           where $3 and m.organisation_id = $1 and m.suspended_at is null and m.user_id <> $2 order by a.name, m.id`,
          [organisationId, viewer.userId, mayDelegate],
        ),
      ]);
      const { steps, version } = settings[0] ?? { steps: 1, version: 0 };
      const mayEdit = can(viewer, 'organisation:settings', organisationId);
      return { organisationId, version, steps, delegations, members, mayEdit, mayDelegate };
    });
  }
}
