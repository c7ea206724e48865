import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { SignInAgain } from '../../core/sign-in-again';
import { RefusalPanel } from '../refusal-panel';

/** The session ended while someone was at work: sign in over the page, and what waits is sent. */
@Component({
  selector: 'wm-sign-in-dialog',
  imports: [RefusalPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in-dialog.html',
})
export class SignInDialog {
  protected readonly session = inject(Session);
  private readonly again = inject(SignInAgain);
  protected readonly refusal = signal<Problem | null>(null);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  /** The same person signs in: another would not see this page. */
  protected async signIn(event: Event, password: string): Promise<void> {
    event.preventDefault();
    this.refusal.set(null);
    try {
      await this.session.signIn({ email: this.session.current()?.email ?? '', password });
      this.again.settle(true);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
  }

  protected giveUp(): void {
    this.again.settle(false);
  }
}
