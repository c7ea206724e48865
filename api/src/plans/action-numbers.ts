/**
 * Opens a `with`: the goals and actions of the plan `$2` of the organisation `$1` with the numbers that make their references,
 * goals theme by theme.
 */
export const numberedParts = `
  with numbered_goal as (
    select g.id, g.title, row_number() over (order by g.theme, g.position, g.id) as number
    from goal g where g.organisation_id = $1 and g.plan_id = $2 and g.archived_at is null
  ), numbered_action as (
    select a.id, a.goal_id, a.title,
      g.number || '.' || row_number() over (partition by a.goal_id order by a.position, a.id) as reference
    from action a join numbered_goal g on g.id = a.goal_id
    where a.organisation_id = $1 and a.plan_id = $2 and a.archived_at is null
  )`;
