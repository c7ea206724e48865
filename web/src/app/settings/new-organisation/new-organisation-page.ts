import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { debounce, form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { InvitationLink } from '@waymark/contract/setup';
import { emailLength } from '@waymark/domain/limits';
import { areaChoices, areasFound } from '../../core/area-choices';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { HandedLink } from '../../ui/handed-link';
import { PageHead } from '../../ui/page-head';
import { SettingsClient } from '../settings.client';

const searchPauseMilliseconds = 300;
const nothing = { areaCode: null as string | null, administratorEmail: '' };

/** Opens an organisation for an area and hands its administrator a link. */
@Component({
  selector: 'wm-new-organisation-page',
  imports: [FormField, FormFrame, HandedLink, PageHead, RouterLink, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './new-organisation-page.html',
})
export class NewOrganisationPage {
  private readonly client = inject(SettingsClient);
  protected readonly made = signal<InvitationLink | null>(null);
  protected readonly search = form(signal(''), (path) => debounce(path, searchPauseMilliseconds));
  private readonly areas = this.client.areas(() => this.search().value());
  protected readonly areaChoices = computed(() => areaChoices(this.areas.hasValue() ? this.areas.value().areas : []));
  protected readonly found = computed(() =>
    this.areas.hasValue() ? areasFound(this.search().value(), this.areaChoices().length) : '',
  );
  protected readonly form = form(signal(nothing), (path) => {
    chosen(path.areaCode, $localize`:@@settings.organisation.area.required:Find and choose the area`);
    filled(
      path.administratorEmail,
      $localize`:@@settings.organisation.administrator.required:Enter the e-mail address of the administrator`,
    );
    atMost(path.administratorEmail, emailLength);
  });
  protected readonly crumbs = [{ text: $localize`:@@settings.organisations:Organisations`, link: '/' }];

  protected readonly add = async () => {
    const { areaCode, administratorEmail } = this.form().value();
    this.made.set(await this.client.addOrganisation({ areaCode: areaCode ?? '', administratorEmail }));
    this.form().reset(nothing);
    this.search().reset('');
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }
}
