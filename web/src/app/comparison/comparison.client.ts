import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Comparison, ComparisonMatrix, MembersCoverage } from '@waymark/contract/comparison';
import type { Indicators } from '@waymark/contract/indicators';
import type { Shares } from '@waymark/contract/organisations';
import { root } from '../core/address';
import { Api } from '../core/api';

/** What is compared: one indicator among the members of an organisation. */
export interface ComparisonKey {
  organisationId: string;
  code: string;
}

@Injectable({ providedIn: 'root' })
export class ComparisonClient {
  private readonly api = inject(Api);

  indicators(): HttpResourceRef<Indicators | undefined> {
    return this.api.read<Indicators>(() => '/indicators');
  }

  /** Waits while nothing is chosen. */
  comparison(asked: () => ComparisonKey | null): HttpResourceRef<Comparison | undefined> {
    return this.api.read<Comparison>(() => {
      const key = asked();
      return key === null ? undefined : addressOf(key, 'comparison');
    });
  }

  csvAddress(key: ComparisonKey): string {
    return root + addressOf(key, 'comparison.csv');
  }

  matrix(organisationId: () => string | null): HttpResourceRef<ComparisonMatrix | undefined> {
    return this.api.read<ComparisonMatrix>(() => ofOrganisation(organisationId(), 'matrix'));
  }

  coverage(organisationId: () => string | null): HttpResourceRef<MembersCoverage | undefined> {
    return this.api.read<MembersCoverage>(() => ofOrganisation(organisationId(), 'coverage'));
  }

  shares(organisationId: () => string | null): HttpResourceRef<Shares | undefined> {
    return this.api.read<Shares>(() => ofOrganisation(organisationId(), 'shares'));
  }
}

function addressOf({ organisationId, code }: ComparisonKey, what: string): string {
  return `/organisations/${organisationId}/${what}?indicator=${encodeURIComponent(code)}`;
}

function ofOrganisation(organisationId: string | null, what: string): string | undefined {
  return organisationId === null ? undefined : `/organisations/${organisationId}/${what}`;
}
