import { quietMilliseconds, takesLetters, TypingPause } from './typing';

describe('the pause after which the keyboard may be taken', () => {
  let reached: number;
  let pause: TypingPause;
  const field = () => document.querySelector<HTMLInputElement>('#field') as HTMLInputElement;
  const key = () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));

  beforeEach(() => {
    jest.useFakeTimers();
    document.body.innerHTML = '<input id="field"><button>Save</button><dialog open><textarea></textarea></dialog>';
    reached = 0;
  });
  afterEach(() => {
    pause.stop();
    jest.useRealTimers();
  });
  const begin = () => (pause = new TypingPause(() => (reached += 1)));

  it('never comes while a field has the keyboard, however long nobody types', () => {
    field().focus();
    begin();
    jest.advanceTimersByTime(60_000);
    expect(reached).toBe(0);
  });

  it('comes once the field is left and no key follows', () => {
    field().focus();
    begin();
    document.querySelector('button')?.focus();
    jest.advanceTimersByTime(quietMilliseconds - 100);
    key();
    jest.advanceTimersByTime(quietMilliseconds - 100);
    expect(reached).toBe(0);
    jest.advanceTimersByTime(100);
    expect(reached).toBe(1);
    jest.advanceTimersByTime(60_000);
    expect(reached).toBe(1);
  });

  it('comes in a dialog between two words, because nothing outside of it can be reached', () => {
    document.querySelector('textarea')?.focus();
    begin();
    jest.advanceTimersByTime(quietMilliseconds);
    expect(reached).toBe(1);
  });

  it.each([
    ['<input>', true],
    ['<textarea></textarea>', true],
    ['<select></select>', false],
    ['<input type="checkbox">', false],
    ['<button>Save</button>', false],
  ])('%s takes letters: %s', (html, takes) => {
    document.body.innerHTML = html;
    expect(takesLetters(document.body.firstElementChild)).toBe(takes);
    begin();
  });
});
