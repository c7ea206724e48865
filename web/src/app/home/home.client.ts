import type { HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { MembersCoverage } from '@waymark/contract/comparison';
import type { AbsentOwners } from '@waymark/contract/handover';
import type { Home } from '@waymark/contract/home';
import type { Organisations } from '@waymark/contract/organisations';
import { Api } from '../core/api';

@Injectable({ providedIn: 'root' })
export class HomeClient {
  private readonly api = inject(Api);

  home(organisationId: () => string | null): HttpResourceRef<Home | undefined> {
    return this.api.read<Home>(() => {
      const id = organisationId();
      return id === null ? undefined : `/home?organisation=${id}`;
    });
  }

  /** What the members of an office share of their plans; waits while that is not for the reader. */
  members(organisationId: () => string | null): HttpResourceRef<MembersCoverage | undefined> {
    return this.api.read<MembersCoverage>(() => {
      const id = organisationId();
      return id === null ? undefined : `/organisations/${id}/coverage`;
    });
  }

  /** What is owned by who has left or is suspended; waits while that is not for the reader. */
  absentOwners(organisationId: () => string | null): HttpResourceRef<AbsentOwners | undefined> {
    return this.api.read<AbsentOwners>(() => {
      const id = organisationId();
      return id === null ? undefined : `/organisations/${id}/absent-owners`;
    });
  }

  /** Every organisation of the site, for who operates it. */
  organisations(): HttpResourceRef<Organisations | undefined> {
    return this.api.read<Organisations>(() => '/organisations');
  }
}
