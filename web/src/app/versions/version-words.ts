import type { VersionLine } from '@waymark/contract/versions';
import type { VersionOccasion } from '@waymark/domain/versions/occasions';
import { dayWords, instantWords } from '../core/format';

export const occasionWords: Readonly<Record<VersionOccasion, string>> = {
  submission: $localize`:@@versions.occasion.submission:Submitted for review`,
  approval: $localize`:@@versions.occasion.approval:Approved`,
  publication: $localize`:@@versions.occasion.publication:Published`,
  'consultation-draft': $localize`:@@versions.occasion.consultation-draft:Published for consultation`,
  kept: $localize`:@@versions.occasion.kept:Kept by hand`,
};

/** Version 3, approved on 3 March 2027 at 14:05. */
export function versionName(version: VersionLine | null): string {
  if (version === null) return $localize`:@@versions.now:The plan as it is now`;
  const { number, occasion, madeAt } = version;
  return $localize`:@@versions.name:Version ${number}:number: – ${occasionWords[occasion]}:occasion:, ${instantWords(madeAt)}:at:`;
}

export function adoptedWords({ adoptedBy, adoptedOn }: VersionLine): string {
  if (adoptedBy === null || adoptedOn === null) return '';
  return $localize`:@@versions.adopted:Adopted by ${adoptedBy}:body: on ${dayWords(adoptedOn)}:day:`;
}

export const plansTitle = $localize`:@@versions.plans:Plans`;
export const versionsTitle = $localize`:@@versions.title:Versions`;
