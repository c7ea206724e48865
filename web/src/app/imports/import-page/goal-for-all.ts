import { ChangeDetectionStrategy, Component, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import type { ImportAnswer } from '@waymark/contract/imports';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import { lineLength } from '@waymark/domain/limits';
import { themeWords } from '../../core/words/framework-words';
import { choicesOf } from '../../ui/forms/control';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';

/** Names the goal of actions that stand under none. */
@Component({
  selector: 'wm-goal-for-all',
  imports: [FormField, FormFrame, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="wm-panel wm-panel--warn" aria-labelledby="goal-for-all">
      <h2 id="goal-for-all" i18n="@@imports.goal.title">Some actions stand under no goal</h2>
      <p i18n="@@imports.goal.text">
        Go back and choose the column that names the goals, or put these actions under one goal.
      </p>
      <wm-form [form]="form" [save]="save" label="Put them under this goal" i18n-label="@@imports.goal.save">
        <wm-text-field [formField]="form.title" label="Goal" i18n-label="@@imports.goal.name" />
        <wm-select-field
          [formField]="form.theme"
          [choices]="themeChoices"
          label="Theme"
          i18n-label="@@imports.goal.theme"
          empty="Choose a theme"
          i18n-empty="@@imports.answer.choose-theme"
        />
      </wm-form>
    </section>
  `,
})
export class GoalForAll {
  readonly answered = output<ImportAnswer[]>();

  private readonly model = signal({ title: '', theme: null as Theme | null });
  protected readonly themeChoices = choicesOf(themes, themeWords);
  protected readonly form = form(this.model, (path) => {
    filled(path.title, $localize`:@@imports.goal.name.required:Enter the goal that these actions serve`);
    atMost(path.title, lineLength);
    chosen(path.theme, $localize`:@@imports.goal.theme.required:Choose the theme of the goal`);
  });

  protected readonly save = (): Promise<void> => {
    const { title, theme } = this.model();
    this.form().reset();
    this.answered.emit([
      { row: 0, field: 'goal.title', value: title.trim() },
      { row: 0, field: 'goal.theme', value: theme },
    ]);
    return Promise.resolve();
  };
}
