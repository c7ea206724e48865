import { themes, type Theme } from '../frameworks/framework';
import { plainText } from './import-field';
import { fromSheetWord } from './sheet-words';

/** Words that speak for one of the five thematic areas; how often they stand in a text decides between them. */
const words: Readonly<Record<Theme, RegExp>> = {
  T1: /\b(narrative|story|stories|campaigns?|communications?|messag\w+|myths?|media|awareness|celebrat\w+|welcome|welcoming|belonging|identity|hate)\b/g,
  T2: /\b(econom\w+|employ\w+|jobs?|work|business\w*|skills?|enterprises?|entrepreneur\w*|wages?|esol|english|qualifications?)\b/g,
  T3: /\b(communit\w+|connect\w+|neighbour\w+|social mixing|cohesion|partnerships?|friend\w+|befriend\w+|sports?|libraries|events?)\b/g,
  T4: /\b(services?|housing|homes?|homeless\w*|health|nhs|gp|schools?|education|advice|safeguarding|interpret\w+|support|access)\b/g,
  T5: /\b(participat\w+|civic|democra\w+|vot\w+|citizen\w*|volunteer\w*|lead\w*|leadership|representation|voices?|decision\w*|rights)\b/g,
};

export interface ThemeReading {
  theme: Theme | null;
  /** Whether the text names it; otherwise the words of the text speak for it. */
  certain: boolean;
}

/** The thematic area that a text names, or that most of its words speak for; a tie says nothing. */
export function readTheme(text: string): ThemeReading {
  const named = fromSheetWord('theme', text) ?? /^(?:theme )?(t[1-5])\b/i.exec(text.trim())?.[1]?.toUpperCase();
  const found = themes.find((theme) => theme === named);
  if (found) return { theme: found, certain: true };
  const plain = plainText(text);
  const ranked = themes
    .map((theme) => ({ theme, count: plain.match(words[theme])?.length ?? 0 }))
    .sort((one, other) => other.count - one.count);
  const [first, second] = ranked;
  if (!first || first.count === 0 || first.count === second?.count) return { theme: null, certain: false };
  return { theme: first.theme, certain: false };
}

/** The theme that most of the texts speak for. */
export function commonTheme(texts: readonly string[]): Theme | null {
  const counts = new Map<Theme, number>();
  for (const text of texts) {
    const { theme } = readTheme(text);
    if (theme) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  return ranked[0] && ranked[0][1] !== ranked[1]?.[1] ? ranked[0][0] : null;
}
