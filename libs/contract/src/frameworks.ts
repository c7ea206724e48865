import { editions, themes, ways, type Edition, type Theme, type Way } from '@waymark/domain/frameworks/framework';
import { IsLine, IsListOf, IsText, IsWord } from './primitives';

export class FrameworkTheme {
  @IsWord(themes) code!: Theme;
  @IsLine(400) title!: string;
  @IsLine() shortTitle!: string;
  @IsText() explanation!: string;
}

export class FrameworkWay {
  @IsWord(ways) code!: Way;
  @IsLine(400) title!: string;
  @IsLine() shortTitle!: string;
  @IsText() explanation!: string;
}

export class FrameworkEdition {
  @IsWord(editions) edition!: Edition;
  @IsListOf(() => FrameworkTheme) themes!: FrameworkTheme[];
  @IsListOf(() => FrameworkWay) ways!: FrameworkWay[];
}

export class Tag {
  @IsLine() set!: string;
  @IsLine() code!: string;
  @IsLine() title!: string;
}

export class Frameworks {
  @IsListOf(() => FrameworkEdition) editions!: FrameworkEdition[];
  @IsListOf(() => Tag) tags!: Tag[];
}
