import { roles, type Role } from '@waymark/domain/access';
import { organisationKinds, type OrganisationKind } from '@waymark/domain/organisations/kinds';
import { emailLength, passwordLongest } from '@waymark/domain/limits';
import { IsEveryWord, IsFlag, IsId, IsInstant, IsLine, IsListOf, IsWhole, IsWord, Nullable } from './primitives';

/** What one sends to sign in. */
export class SignIn {
  @IsLine(emailLength) email!: string;
  @IsLine(passwordLongest) password!: string;
}

/** An organisation in which the viewer has roles. */
export class Grant {
  @IsId() organisationId!: string;
  @IsLine() name!: string;
  @IsLine() shortName!: string;
  @IsLine() slug!: string;
  @IsWord(organisationKinds) kind!: OrganisationKind;
  @Nullable() @IsLine() areaCode!: string | null;
  @IsEveryWord(roles) roles!: Role[];
}

/** Who is signed in. */
export class Session {
  @IsId() userId!: string;
  @IsLine() name!: string;
  @IsLine() email!: string;
  @IsFlag() operator!: boolean;
  @IsFlag() demonstration!: boolean;
  @IsLine() version!: string;
  @IsListOf(() => Grant) grants!: Grant[];
  @IsInstant() endsAt!: string;
}

/** One of the viewer's own sessions. */
export class OwnSession {
  @IsId() id!: string;
  @IsInstant() startedAt!: string;
  @IsInstant() lastSeenAt!: string;
  @Nullable() @IsLine(400) userAgent!: string | null;
  @IsFlag() current!: boolean;
}

export class OwnSessions {
  @IsListOf(() => OwnSession) sessions!: OwnSession[];
}

/** What the product says while it is healthy. */
export class Health {
  @IsLine() status!: string;
  @IsWhole() uptimeSeconds!: number;
}
