import type { Consultation } from '@waymark/contract/consultation';
import { consultationProblems } from '@waymark/domain/consultation/consultation-problems';
import { shownResponses } from '@waymark/domain/consultation/shown-responses';
import type { Day } from '@waymark/domain/day';
import type { ConsultationRow, ConsultationRows, GroupRow } from './consultation-rows';

/** Consultations as they may leave the server: counts of few people are taken out, and what would give them away. */
export function consultationAnswers(rows: ConsultationRows, threshold: number, today: Day): Consultation[] {
  return rows.consultations.map((row) => answerOf(row, rows, { threshold, today }));
}

function answerOf(
  row: ConsultationRow,
  { groups, themes }: ConsultationRows,
  { threshold, today }: { threshold: number; today: Day },
): Consultation {
  const ofThis = (part: { consultationId: string }) => part.consultationId === row.id;
  const ownGroups = groups.filter(ofThis);
  const ownThemes = themes.filter(ofThis).map(({ consultationId: _id, ...theme }) => theme);
  const standing = ownGroups.filter(({ archived }) => !archived);
  const { hidden, totalHidden } = shownResponses(standing, row.responseTotal, threshold);
  return {
    ...row,
    responseTotal: totalHidden ? null : row.responseTotal,
    responseTotalHidden: totalHidden,
    groups: ownGroups.map((group) => shownGroup(group, hidden)),
    themes: ownThemes,
    problems: consultationProblems(
      { ...row, groups: standing, themes: ownThemes.filter(({ archived }) => !archived) },
      today,
    ),
    draft: row.draft && { ...row.draft, open: row.draft.withdrawnAt === null && row.draft.closesOn >= today },
  };
}

/** The count of a group that was put away is not shown at all: it would be missed from the total otherwise. */
function shownGroup({ consultationId: _id, responses, ...group }: GroupRow, hidden: readonly string[]) {
  const responsesHidden = responses !== null && (group.archived || hidden.includes(group.id));
  return { ...group, responses: responsesHidden ? null : responses, responsesHidden };
}
