import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { Taskforce } from '@waymark/contract/taskforces';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { Session } from '../../core/session';
import { ConflictPanel } from '../../ui/conflict-panel';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Meeting, valueWords } from '../../ui/meeting';
import { PageHead } from '../../ui/page-head';
import { TaskforceClient } from '../taskforce.client';

interface AboutForm {
  name: string;
  purpose: string;
}

const labels: Readonly<Record<keyof AboutForm, string>> = {
  name: $localize`:@@taskforce.name:Name`,
  purpose: $localize`:@@taskforce.purpose:Purpose`,
};

/** Name and purpose of a taskforce, to set it up or to change it. */
@Component({
  selector: 'wm-taskforce-about-page',
  imports: [ConflictPanel, FormField, FormFrame, PageHead, RouterLink, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './about-page.html',
})
export class AboutPage {
  readonly taskforceId = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly client = inject(TaskforceClient);
  private readonly taskforce = this.client.taskforce(this.taskforceId);
  private readonly model = signal<AboutForm>({ name: '', purpose: '' });
  protected readonly form = form(this.model, (path) => {
    filled(path.name, $localize`:@@taskforce.name.required:Enter the name of the taskforce`);
    atMost(path.name, lineLength);
    atMost(path.purpose, paragraphLength);
  });
  protected readonly meeting = new Meeting<AboutForm>({
    model: this.model,
    form: this.form,
    valuesOf: ({ name, purpose }: Taskforce) => ({ name, purpose }),
    words: (field, value) => ({ label: labels[field], text: valueWords(value) }),
  });
  protected readonly labels = labels;
  protected readonly limit = paragraphLength;
  protected readonly crumbs = [{ text: $localize`:@@taskforce.title:Taskforce`, link: '/taskforce' }];

  constructor() {
    fillOnce(this.taskforce, ({ name, purpose, version }) => this.meeting.start({ name, purpose }, version));
  }

  protected readonly save = async () => {
    const body = this.form().value();
    const id = this.taskforceId();
    if (id === undefined) await this.client.add(this.session.organisationId() ?? '', body);
    else await this.client.change(id, this.meeting.version, body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/taskforce'], { queryParams: { taskforce: this.taskforceId() } });
  }
}
