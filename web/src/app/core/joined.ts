/** Facts in one line, what is empty left out. A dot stays with the words before it, so that no line begins with one. */
export function joined(facts: readonly (string | null)[]): string {
  return facts.filter((words) => words !== null && words !== '').join('\u00a0· ');
}
