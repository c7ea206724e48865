import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { todayIn, type Day } from '@waymark/domain/day';
import { shareLevels, type ShareLevel, type ShareSubject } from '@waymark/domain/organisations/shares';
import { Session } from '../../core/session';
import { shareSubjectWords } from '../../core/words/organisation-words';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { RadioGroup } from '../../ui/forms/radio-group';
import { chosen } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { PageHead } from '../../ui/page-head';
import { SettingsClient } from '../settings.client';
import { levelOf, levelWords, offeredSubjects, shareSentence } from '../share-sentence';

interface ShareForm {
  receiverId: string | null;
  subject: ShareSubject;
  level: ShareLevel;
  startsOn: Day | null;
  endsOn: Day | null;
}

/** Lets an office above read something, with what it will read said before it is given. */
@Component({
  selector: 'wm-share-page',
  imports: [DateField, FormField, FormFrame, PageHead, RadioGroup, RouterLink, SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './share-page.html',
})
export class SharePage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly client = inject(SettingsClient);
  private readonly shares = this.client.shares(this.session.organisationId);
  protected readonly receivers = computed(() =>
    (this.shares.hasValue() ? this.shares.value().receivers : []).map(({ id, name }) => ({ value: id, text: name })),
  );
  protected readonly form = form(
    signal<ShareForm>({
      receiverId: null,
      subject: 'plan-coverage',
      level: 'coverage',
      startsOn: todayIn(new Date()),
      endsOn: null,
    }),
    (path) => {
      chosen(path.receiverId, $localize`:@@settings.share.receiver.required:Choose with whom to share`);
      chosen(path.startsOn, $localize`:@@settings.share.starts.required:Enter the first day, like 1 4 2027`);
      validate(path.endsOn, ({ value, valueOf }) => {
        const [first, last] = [valueOf(path.startsOn), value()];
        if (first === null || last === null || last > first) return null;
        const message = $localize`:@@settings.share.ends.order:Enter a day of ending after the first day`;
        return { kind: 'not-after-start', message };
      });
    },
  );
  private readonly given = computed(() => ({ ...this.form().value(), level: levelOf(this.form().value()) }));
  protected readonly says = computed(() => shareSentence(this.given()));
  protected readonly asksLevel = computed(() => this.given().subject !== 'local-figures');
  protected readonly subjectChoices = choicesOf(offeredSubjects, shareSubjectWords);
  protected readonly levelChoices = choicesOf(shareLevels, levelWords);
  protected readonly crumbs = [{ text: $localize`:@@settings.title:Settings`, link: '/settings' }];

  protected readonly give = async () => {
    const { receiverId, startsOn, ...rest } = this.given();
    const body = { ...rest, receiverId: receiverId ?? '', startsOn: startsOn ?? '' };
    await this.client.give(this.session.organisationId() ?? '', body);
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/settings']);
  }
}
