import { shownLength } from '@waymark/domain/limits';
import { wordKinds, type WordKind } from '@waymark/domain/versions/word-parts';
import { IsText, IsWord } from './primitives';

/** Words that stayed, came or went. */
export class WordPart {
  @IsWord(wordKinds) kind!: WordKind;
  @IsText(shownLength) text!: string;
}
