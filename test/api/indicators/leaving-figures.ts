const at = (...ends: string[]): string[] => ends.map((end) => `/api/v1/${end}`);

/** Addresses that would tell hidden counts if the rule failed: that they are reached is what makes the attack one. */
export const figuresLeaveBy = [
  ...at('figure-grid', 'figure-entries', 'targets/{targetId}', 'home', 'dashboard', 'dashboard/items'),
  ...at(...['observations', 'observations.csv', 'revisions', 'breakdowns'].map((end) => `indicators/{code}/${end}`)),
  ...at('plans/{planId}', 'consultations/{consultationId}'),
  ...at(
    ...[
      ...['narratives', 'fitting-indicators', 'versions/compare', 'fields/{subjectId}', 'assessment', 'judgements'],
      ...['fields/{subjectId}/{field}/history', 'consultations'],
      ...['html', 'docx', 'json'].map((form) => `documents/plan.${form}`),
      ...['html', 'docx'].map((form) => `documents/changes.${form}`),
    ].map((end) => `plans/{planId}/${end}`),
  ),
  ...at(
    ...['', '/pack.html', '/pack.docx', '/summary.html', '/summary.docx'].map(
      (end) => `board-packs/{boardPackId}${end}`,
    ),
  ),
];
export const figuresOfMembersLeaveBy = at(
  ...['comparison', 'comparison.csv', 'matrix'].map((end) => `organisations/{organisationId}/${end}`),
);

/** Changes whose answers tell of figures. */
export const figuresChangeBy = [
  ...['patch /figure-entries', 'post /figure-entries/submit', 'post /figure-entries/withdraw'],
  ...['post /linked/figures/{askedFigureId}', 'post /goals/{goalId}/indicators', 'patch /targets/{targetId}'],
  ...['post /targets/{targetId}/restore', 'post /plans/{planId}/carry-forward', 'post /plans/{planId}/publications'],
  ...['post /plans/{planId}/versions', 'post /plans/{planId}/board-packs', 'patch /board-packs/{boardPackId}'],
  ...['post /board-packs/{boardPackId}/refresh', 'post /board-packs/{boardPackId}/freeze'],
  ...['post /plans/{planId}/assessment/evidence', 'post /consultations/{consultationId}/groups'],
  ...['post /plans/{planId}/consultations/{consultationId}/publish', 'post /narratives/{narrativeId}/tests'],
  ...['put /organisations/{organisationId}/judging', 'post /organisations/{organisationId}/judging/preview'],
  ...['post /plans/{planId}/imports', 'post /plans/{planId}/fields/{subjectId}/{field}/restore'],
];
