/** After so long without a key nobody is in the middle of a word. */
export const quietMilliseconds = 1500;

const typed = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file]), textarea';

/** Whether what has the keyboard keeps letters that are typed. */
export function takesLetters(element: Element | null): boolean {
  return element !== null && (element.matches(typed) || (element as HTMLElement).isContentEditable === true);
}

/** Whether keys may be on their way to what has the keyboard. */
export const takesKeys = (element: Element | null): boolean =>
  takesLetters(element) || element?.matches('select, dialog *') === true;

/**
 * Waits for the moment at which the keyboard may be taken from a page without a letter getting lost: not while a field
 * has it, nor shortly after a key. In a dialog that keeps everything else out, the pause alone counts, for nothing
 * outside of it can be reached.
 */
export class TypingPause {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly reached: () => void) {
    document.addEventListener('keydown', this.later, true);
    document.addEventListener('focusin', this.later, true);
    document.addEventListener('focusout', this.later, true);
    this.later();
  }

  stop(): void {
    clearTimeout(this.timer);
    document.removeEventListener('keydown', this.later, true);
    document.removeEventListener('focusin', this.later, true);
    document.removeEventListener('focusout', this.later, true);
  }

  private readonly later = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.look, quietMilliseconds);
  };

  private readonly look = (): void => {
    const element = document.activeElement;
    if (takesLetters(element) && !element?.closest('dialog')) return;
    this.stop();
    this.reached();
  };
}
