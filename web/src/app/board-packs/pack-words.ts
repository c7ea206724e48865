import type { PackState } from '@waymark/domain/board-packs/vocabulary';

export const packsTitle = $localize`:@@board-packs.title:Board packs`;
export const plansTitle = $localize`:@@board-packs.plans:Plans`;

export const packStateWords: Readonly<Record<PackState, string>> = {
  draft: $localize`:@@board-packs.state.draft:Draft`,
  frozen: $localize`:@@board-packs.state.frozen:Frozen`,
};
