/** SQL: the offices above the council `$1`, by the areas they serve: the only ones to which it may give a share. */
export const receivingOffices = `
  select office.id from organisation giver
  join area council_area on council_area.code = giver.area_code
  join organisation office on office.kind in ('combined-authority', 'migration-partnership')
  where giver.id = $1 and giver.kind = 'council' and (
    office.area_code = council_area.region_code
    or office.area_code in (
      select parent_code from area_membership where area_code = council_area.code and ends_on is null))`;
