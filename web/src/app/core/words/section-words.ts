const sections: Readonly<Record<string, string>> = {
  plan: $localize`:@@words.section.plan:reading`,
  about: $localize`:@@words.section.about:title, leads and dates`,
  vision: $localize`:@@words.section.vision:vision`,
  narrative: $localize`:@@words.section.narrative:the story of the place`,
  context: $localize`:@@words.section.context:context and evidence`,
  newcomers: $localize`:@@words.section.newcomers:newcomers`,
  longerStandingResidents: $localize`:@@words.section.longer-standing:longer-standing residents`,
  childrenAndYoungPeople: $localize`:@@words.section.children:children and young people`,
  intersectionality: $localize`:@@words.section.intersectionality:intersectionality`,
  consultation: $localize`:@@words.section.consultation:consultation`,
  impactAssessment: $localize`:@@words.section.impact:impact assessment`,
  caseStudy: $localize`:@@words.section.case-study:case study`,
  goal: $localize`:@@words.section.goal:a goal`,
  action: $localize`:@@words.section.action:an action`,
  target: $localize`:@@words.section.target:an indicator`,
  draft: $localize`:@@words.section.draft:the first draft`,
};

/** Where in a plan someone is: `vision`, `goal:0190…`. */
export function sectionWords(section: string): string {
  const [kind = ''] = section.split(':');
  return sections[kind] ?? $localize`:@@words.section.other:another part`;
}
