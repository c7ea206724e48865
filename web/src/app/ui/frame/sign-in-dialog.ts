import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { SignInAgain } from '../../core/sign-in-again';
import { RefusalPanel } from '../refusal-panel';
import { takesKeys, TypingPause } from './typing';

/**
 * The session ended while someone was at work: sign in over the page, and what waits is sent. Who is typing goes on
 * typing, below a line that says so; the dialog opens when they ask for it or leave the field.
 */
@Component({
  selector: 'wm-sign-in-dialog',
  imports: [RefusalPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in-dialog.html',
  host: { '(document:keydown.f6)': 'byKey($event)' },
})
export class SignInDialog {
  protected readonly session = inject(Session);
  private readonly again = inject(SignInAgain);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly typing = signal(takesKeys(document.activeElement));
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private pause: TypingPause | null = null;
  /** Where the keyboard stood, and where it goes back to. */
  private stood: Element | null = null;

  constructor() {
    afterNextRender(() => {
      if (this.typing()) this.pause = new TypingPause(() => this.open());
      else this.open();
    });
    inject(DestroyRef).onDestroy(() => {
      this.pause?.stop();
      if (this.stood instanceof HTMLElement) focusLater(this.stood);
    });
  }

  protected open(): void {
    const dialog = this.dialog().nativeElement;
    if (dialog.open) return;
    this.pause?.stop();
    this.stood = document.activeElement;
    this.typing.set(false);
    dialog.showModal();
  }

  protected byKey(event: Event): void {
    if (!this.typing()) return;
    event.preventDefault();
    this.open();
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

/** Once the dialog is gone. */
const focusLater = (element: HTMLElement): void => void setTimeout(() => element.focus());
