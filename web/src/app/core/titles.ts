import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { Announcer } from './announcer';

/** Page titles as "Plans – Waymark", read aloud after each navigation, with focus at the top of the new page. */
@Injectable({ providedIn: 'root' })
export class Titles extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly announcer = inject(Announcer);
  private readonly document = inject(DOCUMENT);
  private address: string | null = null;

  override updateTitle(state: RouterStateSnapshot): void {
    this.set(this.buildTitle(state) ?? '');
    const address = state.url.split(/[?#]/)[0] ?? '';
    if (this.address !== null && this.address !== address) this.arrive();
    this.address = address;
  }

  /** A page whose title is known only with its data sets it here. */
  set(words: string): void {
    this.title.setTitle(words === '' ? 'Waymark' : `${words} – Waymark`);
  }

  private arrive(): void {
    this.announcer.say(this.title.getTitle());
    this.document.getElementById('main')?.focus({ preventScroll: true });
  }
}
