import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { Grant, Session as SessionAnswer, SignIn } from '@waymark/contract/session';
import { can, type Permission } from '@waymark/domain/access';
import { firstValueFrom } from 'rxjs';
import { root } from './address';

const rememberedOrganisation = 'waymark.organisation';

/** Who is signed in and for which organisation they work now. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly answer = signal<SessionAnswer | null>(null);
  private readonly chosenId = signal(localStorage.getItem(rememberedOrganisation));
  private asked: Promise<void> | null = null;

  readonly current = this.answer.asReadonly();
  readonly signedIn = computed(() => this.answer() !== null);
  readonly demonstration = computed(() => this.answer()?.demonstration ?? false);
  readonly grants = computed<readonly Grant[]>(() => this.answer()?.grants ?? []);
  /** The organisation that pages show: the one chosen last, else the first. */
  readonly organisation = computed<Grant | null>(() => {
    const grants = this.grants();
    return grants.find((grant) => grant.organisationId === this.chosenId()) ?? grants[0] ?? null;
  });
  readonly organisationId = computed(() => this.organisation()?.organisationId ?? null);

  /** Asks once who is signed in; later calls wait for the same answer. */
  load(): Promise<void> {
    this.asked ??= this.ask();
    return this.asked;
  }

  async signIn(body: SignIn): Promise<void> {
    this.enter(await firstValueFrom(this.http.post<SessionAnswer>(`${root}/session`, body)));
  }

  /** A session that an answer opened, such as accepting an invitation. */
  enter(answer: SessionAnswer): void {
    this.answer.set(answer);
    this.asked = Promise.resolve();
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete(`${root}/session`, { body: {} }));
    this.answer.set(null);
  }

  choose(organisationId: string): void {
    localStorage.setItem(rememberedOrganisation, organisationId);
    this.chosenId.set(organisationId);
  }

  /** Whether the viewer may do this in the organisation that pages show now. */
  can(permission: Permission): boolean {
    const viewer = this.answer();
    return viewer !== null && can(viewer, permission, this.organisationId() ?? '');
  }

  private async ask(): Promise<void> {
    try {
      this.answer.set(await firstValueFrom(this.http.get<SessionAnswer>(`${root}/session`)));
    } catch {
      this.answer.set(null);
    }
  }
}
