import type { DocumentLayout } from '../reports/document-layout';
import type { LoadedCouncil, Loading } from './load-council';
import type { LoadedPlan } from './load-plan';
import { insertRows } from './rows';

export const exampleLayout: DocumentLayout = {
  ...{ headingColour: '#5b2a86', tableColour: '#3d1f5c', logo: null },
  footerLine: 'Example document of a demonstration site',
  committeeName: 'Executive',
  leadText: 'Example: plans are examples, statistics are real.',
};

/** How the example council's documents look, and what its officers wrote for the front of their report. */
export async function loadReports({ tx }: Loading, council: LoadedCouncil, plan: LoadedPlan): Promise<void> {
  const organisation = { organisation_id: council.organisation.id, version: 1 };
  await insertRows(tx, 'document_layout', [
    {
      ...organisation,
      ...{ heading_colour: exampleLayout.headingColour, table_colour: exampleLayout.tableColour },
      ...{ footer_line: exampleLayout.footerLine, committee_name: exampleLayout.committeeName },
      lead_text: exampleLayout.leadText,
    },
  ]);
  await insertRows(tx, 'front_sheet', [
    {
      ...organisation,
      plan_id: plan.id,
      key_decision: 'yes',
      report_title: '',
      wards: 'All',
      key_decision_reason: 'It affects people who live or work in two or more wards.',
      purpose: 'To ask the Executive to adopt the integration plan, and to agree how its progress is reported.',
      recommendations:
        'That the Executive:\n\n1. adopts the integration plan\n2. asks for a report on its progress each year\n3. thanks the taskforce for its work',
      financial_implications: 'Spending beyond the first year depends on funding that is not confirmed yet.',
      legal_implications:
        'The council has due regard to the aims of section 149 of the Equality Act 2010 when it decides on the plan.',
      background_papers: 'Inclusive Cities Framework, 2025 edition',
    },
  ]);
}
