import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import type { UpdateCounts } from '@waymark/contract/progress';
import { firstValueFrom } from 'rxjs';
import { root } from './address';

/** How much waits for the reader, as the navigation tells it. */
@Injectable({ providedIn: 'root' })
export class WaitingCount {
  private readonly http = inject(HttpClient);
  private readonly counted = signal(0);
  readonly total = this.counted.asReadonly();

  /** Told as soon as it is known; without an answer the last count stays. */
  async refresh(): Promise<void> {
    try {
      const counts = await firstValueFrom(this.http.get<UpdateCounts>(`${root}/my-updates/counts`));
      this.counted.set(counts.due + counts.overdue + counts.returned + counts.approval);
    } catch {
      // The list itself says what went wrong.
    }
  }
}
