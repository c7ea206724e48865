import { emailLength, passwordLongest } from '@waymark/domain/limits';
import { IsFlag, IsLine, IsListOf, Nullable } from './primitives';

export class DemonstrationAccount {
  @IsLine(emailLength) email!: string;
  @IsLine() name!: string;
  @IsLine() organisation!: string;
  /** What to do with this account in the first minutes, as a code. */
  @IsLine() purpose!: string;
}

/** What the sign-in page needs before anyone is known. */
export class Setup {
  /** True on an empty site: the operator sets up the first organisation. */
  @IsFlag() needed!: boolean;
  @IsFlag() demonstration!: boolean;
  @IsLine() version!: string;
  @IsListOf(() => DemonstrationAccount) accounts!: DemonstrationAccount[];
  @Nullable() @IsLine(passwordLongest) password!: string | null;
}

/** First set-up: the operator's account, the first organisation, and who will administer it. */
export class FirstSetup {
  /** Printed at start, so that only who can read the server's output sets up the site. */
  @IsLine() setupCode!: string;
  @IsLine() operatorName!: string;
  @IsLine(emailLength) operatorEmail!: string;
  @IsLine(passwordLongest) operatorPassword!: string;
  @IsLine() areaCode!: string;
  @IsLine(emailLength) administratorEmail!: string;
}

/** A link to hand over; it is shown once and only its digest is kept. */
export class InvitationLink {
  @IsLine(2000) url!: string;
  @IsLine() organisation!: string;
  @IsLine(emailLength) email!: string;
}
