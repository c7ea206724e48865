import type { Edition, TagSet, Theme, Way } from '@waymark/domain/frameworks/framework';

/** Short names; the full titles of each edition are reference data. */
export const themeWords: Readonly<Record<Theme, string>> = {
  T1: $localize`:@@words.theme.T1:Shared narrative`,
  T2: $localize`:@@words.theme.T2:Inclusive economy`,
  T3: $localize`:@@words.theme.T3:Connecting communities`,
  T4: $localize`:@@words.theme.T4:Inclusive services`,
  T5: $localize`:@@words.theme.T5:Participation`,
};

export const wayWords: Readonly<Record<Way, string>> = {
  W1: $localize`:@@words.way.W1:Local leadership`,
  W2: $localize`:@@words.way.W2:Partnership`,
  W3: $localize`:@@words.way.W3:Newcomers and residents`,
  W4: $localize`:@@words.way.W4:Data and evidence`,
  W5: $localize`:@@words.way.W5:Act, advocate, learn`,
};

export const editionWords: Readonly<Record<Edition, string>> = {
  '2019': $localize`:@@words.edition.2019:2019 edition`,
  '2025': $localize`:@@words.edition.2025:2025 edition`,
};

export const tagSetWords: Readonly<Record<TagSet, string>> = {
  'home-office-domain': $localize`:@@words.tag-set.home-office-domain:Home Office integration domains`,
  sanctuary: $localize`:@@words.tag-set.sanctuary:Sanctuary`,
  group: $localize`:@@words.tag-set.group:Groups of people`,
  'cross-cutting': $localize`:@@words.tag-set.cross-cutting:Cross-cutting matters`,
};
