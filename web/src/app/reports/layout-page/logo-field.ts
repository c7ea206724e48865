import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import type { Layout } from '@waymark/contract/reports';
import { logoBytes } from '@waymark/domain/reports/vocabulary';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ReportsClient } from '../reports.client';

/** The logo: chosen, replaced or taken away at once. */
@Component({
  selector: 'wm-logo-field',
  imports: [RefusalPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="govuk-form-group" [class.govuk-form-group--error]="error() !== null">
      <label class="govuk-label" for="logo" i18n="@@documents.logo">Logo</label>
      <p class="govuk-hint" id="logo-hint" i18n="@@documents.logo.hint">
        A PNG or JPEG image of at most 200 kB. It stands on the front of each document.
      </p>
      @if (error(); as words) {
        <p class="govuk-error-message" id="logo-error" role="alert">{{ words }}</p>
      }
      @if (refusal(); as problem) {
        <wm-refusal-panel [problem]="problem" />
      }
      <input
        #chosen
        id="logo"
        type="file"
        class="wm-logo-file"
        accept="image/png,image/jpeg"
        [attr.aria-describedby]="error() === null ? 'logo-hint' : 'logo-hint logo-error'"
        (change)="put(chosen.files?.[0]); chosen.value = ''"
      />
      @if (layout().logo) {
        <p>
          <button type="button" class="wm-link-button" (click)="remove()" i18n="@@documents.logo.remove">
            Take the logo away
          </button>
        </p>
      }
    </div>
  `,
})
export class LogoField {
  readonly layout = input.required<Layout>();
  readonly changed = output<Layout>();

  private readonly client = inject(ReportsClient);
  private readonly announcer = inject(Announcer);
  protected readonly error = signal<string | null>(null);
  protected readonly refusal = signal<Problem | null>(null);

  protected async put(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > logoBytes) {
      this.error.set(tooLarge);
      return;
    }
    const image = base64Of(new Uint8Array(await file.arrayBuffer()));
    const { organisationId, version } = this.layout();
    await this.send(() => this.client.putLogo(organisationId, version, image));
  }

  protected async remove(): Promise<void> {
    const { organisationId, version } = this.layout();
    await this.send(() => this.client.removeLogo(organisationId, version));
  }

  private async send(change: () => Promise<Layout>): Promise<void> {
    this.error.set(null);
    this.refusal.set(null);
    try {
      this.changed.emit(await change());
      this.announcer.say($localize`:@@documents.logo.changed:The logo is changed`);
    } catch (error) {
      const problem = problemOf(error);
      const words = wordsOf[problem.fields[0]?.code ?? ''];
      if (words) this.error.set(words);
      else this.refusal.set(problem);
    }
  }
}

const tooLarge = $localize`:@@documents.logo.too-large:Choose an image of at most 200 kB and 4,000 pixels on each side`;
const notAnImage = $localize`:@@documents.logo.not-an-image:Choose a PNG or JPEG image`;
const wordsOf: Readonly<Record<string, string>> = {
  'too-large': tooLarge,
  'too-long': tooLarge,
  'not-an-image': notAnImage,
  required: notAnImage,
};

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
