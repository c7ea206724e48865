import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { debounce, form, FormField, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { InvitationLink } from '@waymark/contract/setup';
import { passwordShortest } from '@waymark/domain/limits';
import { areaChoices, areasFound } from '../../core/area-choices';
import { chosen, filled } from '../../ui/forms/rules';
import { FormFrame } from '../../ui/forms/form-frame';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { HandedLink } from '../../ui/handed-link';
import { PageHead } from '../../ui/page-head';
import { IdentityClient } from '../identity.client';

interface SetUpForm {
  setupCode: string;
  operatorName: string;
  operatorEmail: string;
  operatorPassword: string;
  areaCode: string | null;
  administratorEmail: string;
}

const empty: SetUpForm = {
  setupCode: '',
  operatorName: '',
  operatorEmail: '',
  operatorPassword: '',
  areaCode: null,
  administratorEmail: '',
};
const searchPauseMilliseconds = 300;

/** The first minutes of an empty site: who operates it, the first organisation, and who administers that. */
@Component({
  selector: 'wm-set-up-page',
  imports: [FormField, FormFrame, HandedLink, PageHead, RouterLink, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './set-up-page.html',
})
export class SetUpPage {
  private readonly client = inject(IdentityClient);
  protected readonly setup = this.client.setup();
  protected readonly link = signal<InvitationLink | null>(null);
  protected readonly search = form(signal(''), (path) => debounce(path, searchPauseMilliseconds));
  private readonly areas = this.client.areas(() => this.search().value());
  protected readonly areaChoices = computed(() => areaChoices(this.areas.hasValue() ? this.areas.value().areas : []));
  protected readonly found = computed(() =>
    this.areas.hasValue() ? areasFound(this.search().value(), this.areaChoices().length) : '',
  );
  protected readonly form = form(signal(empty), (path) => {
    filled(path.setupCode, $localize`:@@identity.set-up.code.required:Enter the set-up code`);
    filled(path.operatorName, $localize`:@@identity.name.required:Enter your name`);
    filled(path.operatorEmail, $localize`:@@identity.email.required:Enter your e-mail address`);
    filled(path.operatorPassword, $localize`:@@identity.password.choose:Choose a password`);
    validate(path.operatorPassword, ({ value }) =>
      value() === '' || value().length >= passwordShortest
        ? null
        : {
            kind: 'too-short',
            message: $localize`:@@identity.password.short:Use at least ${passwordShortest}:count: characters`,
          },
    );
    chosen(
      path.areaCode,
      $localize`:@@identity.set-up.area.required:Find and choose the area of the first organisation`,
    );
    filled(
      path.administratorEmail,
      $localize`:@@identity.set-up.administrator.required:Enter the e-mail address of the administrator`,
    );
  });

  protected readonly setUp = async () => {
    const body = this.form().value();
    this.link.set(await this.client.setUp({ ...body, areaCode: body.areaCode ?? '' }));
  };
}
