import { planTexts, type PlanText } from '@waymark/domain/plans/plan-texts';

export const narrativeTitles: Readonly<Record<PlanText, string>> = {
  vision: $localize`:@@plans.narrative.vision:Vision`,
  narrative: $localize`:@@plans.narrative.narrative:The story of the place`,
  context: $localize`:@@plans.narrative.context:Context and evidence`,
  newcomers: $localize`:@@plans.narrative.newcomers:Who counts as a newcomer here`,
  longerStandingResidents: $localize`:@@plans.narrative.longer-standing:How longer-standing residents gain`,
  childrenAndYoungPeople: $localize`:@@plans.narrative.children:Children and young people`,
  intersectionality: $localize`:@@plans.narrative.intersectionality:Intersectionality`,
  consultation: $localize`:@@plans.narrative.consultation:Consultation`,
  impactAssessment: $localize`:@@plans.narrative.impact:Impact assessment`,
  caseStudy: $localize`:@@plans.narrative.case-study:Case study`,
};

/** What belongs in each, in one line. */
export const narrativeHelp: Readonly<Record<PlanText, string>> = {
  vision: $localize`:@@plans.narrative.vision.help:What it will be like to live here when the plan has worked, in a few sentences.`,
  narrative: $localize`:@@plans.narrative.narrative.help:How the place came to be who it is, and what people old and new share. Say who agreed it.`,
  context: $localize`:@@plans.narrative.context.help:Who lives here, what has changed, and the figures that the goals rest on.`,
  newcomers: $localize`:@@plans.narrative.newcomers.help:Who the plan means by newcomers: how long they have lived here and what brought them.`,
  longerStandingResidents: $localize`:@@plans.narrative.longer-standing.help:What people who have lived here for long get from the plan, and how they take part.`,
  childrenAndYoungPeople: $localize`:@@plans.narrative.children.help:What the plan does for children and young people, and how they were asked.`,
  intersectionality: $localize`:@@plans.narrative.intersectionality.help:Who meets several barriers at once, such as older women who speak little English, and what the plan does for them.`,
  consultation: $localize`:@@plans.narrative.consultation.help:Who was asked, when and how, what they said, and what changed because of it.`,
  impactAssessment: $localize`:@@plans.narrative.impact.help:What the equality impact assessment found, its date and where to read it.`,
  caseStudy: $localize`:@@plans.narrative.case-study.help:One story of how the plan made a difference, told with the agreement of those in it.`,
};

export function isNarrativeField(field: string | undefined): field is PlanText {
  return planTexts.some((known) => known === field);
}
