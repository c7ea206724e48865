import { Injectable } from '@nestjs/common';
import type { Taskforce, TaskforceMember, Taskforces } from '@waymark/contract/taskforces';
import { can } from '@waymark/domain/access';
import { endedStatuses } from '@waymark/domain/plans/delivery-status';
import { Refusal } from '@waymark/domain/refusal';
import { taskforceGaps } from '@waymark/domain/taskforces/taskforce';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';

interface MemberRow extends TaskforceMember {
  taskforceId: string;
}

type TaskforceRow = Omit<Taskforce, 'members' | 'gaps'>;

/** Answers taskforces with their members and what their composition lacks: two statements, whatever their number. */
@Injectable()
export class TaskforceReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, organisationId: string | undefined): Promise<Taskforces> {
    const seen = organisationsOf(viewer).filter((id) => can(viewer, 'taskforce:read', id));
    if (organisationId && !seen.includes(organisationId)) throw new Refusal('missing', 'organisation');
    const organisationIds = organisationId ? [organisationId] : seen;
    const taskforces = await this.database.reading(viewer, (tx) => this.read(tx, organisationIds, null));
    return { taskforces };
  }

  async taskforce(viewer: Viewer, id: string): Promise<Taskforce> {
    const seen = organisationsOf(viewer).filter((organisation) => can(viewer, 'taskforce:read', organisation));
    const [taskforce] = await this.database.reading(viewer, (tx) => this.read(tx, seen, id));
    if (!taskforce) throw new Refusal('missing', 'taskforce');
    return taskforce;
  }

  async member(viewer: Viewer, taskforceId: string, memberId: string): Promise<TaskforceMember> {
    const { members } = await this.taskforce(viewer, taskforceId);
    const member = members.find(({ id }) => id === memberId);
    if (!member) throw new Refusal('missing', 'member');
    return member;
  }

  private async read(tx: EntityManager, organisationIds: readonly string[], id: string | null): Promise<Taskforce[]> {
    const taskforces = await tx.query<TaskforceRow[]>(
      `select id, version, organisation_id as "organisationId", name, purpose from taskforce
       where organisation_id = any($1::uuid[]) and ($2::uuid is null or id = $2) order by name, id`,
      [organisationIds, id],
    );
    const members = await membersOf(
      tx,
      organisationIds,
      taskforces.map((taskforce) => taskforce.id),
    );
    return taskforces.map((taskforce) => this.answer(taskforce, members));
  }

  private answer(taskforce: TaskforceRow, rows: readonly MemberRow[]): Taskforce {
    const members = rows
      .filter(({ taskforceId }) => taskforceId === taskforce.id)
      .map(({ taskforceId: _taskforceId, ...member }) => member);
    const seats = members.map((member) => ({ ...member, unusual: member.notUsuallyInvolved }));
    return { ...taskforce, members, gaps: taskforceGaps(seats, this.clock.today()) };
  }
}

/** Members in the order of their offices; their actions are those that still run in plans that still hold. */
function membersOf(
  tx: EntityManager,
  organisationIds: readonly string[],
  taskforceIds: readonly string[],
): Promise<MemberRow[]> {
  return tx.query<MemberRow[]>(
    `select m.id, m.version, m.taskforce_id as "taskforceId", m.person_name as "personName", m.seat,
       m.organisation_name as "organisationName", m.sector, m.role, m.not_usually_involved as "notUsuallyInvolved",
       m.starts_on as "startsOn", m.ends_on as "endsOn", m.public_name_agreed as "publicNameAgreed",
       m.user_id as "userId", coalesce(c.count, 0) as "actionCount"
     from taskforce_member m
     left join (
       select a.organisation_id, a.taskforce_lead_id, count(*) as count from action a
       join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id and g.archived_at is null
       join plan p on p.organisation_id = a.organisation_id and p.id = a.plan_id and p.archived_at is null
         and p.status not in ('superseded', 'closed')
       where a.organisation_id = any($1::uuid[]) and a.archived_at is null and not (a.delivery_status = any($3))
         and a.taskforce_lead_id is not null
       group by a.organisation_id, a.taskforce_lead_id
     ) c on c.organisation_id = m.organisation_id and c.taskforce_lead_id = m.id
     where m.organisation_id = any($1::uuid[]) and m.taskforce_id = any($2::uuid[])
     order by array_position(array['chair', 'vice-chair', 'member', 'adviser', 'observer'], m.role),
       m.organisation_name, m.id`,
    [organisationIds, taskforceIds, endedStatuses],
  );
}
