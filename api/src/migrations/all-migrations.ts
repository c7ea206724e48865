import { Reference0001 } from './0001-reference';
import { Identity0002 } from './0002-identity';
import { Audit0003 } from './0003-audit';
import { Indicators0004 } from './0004-indicators';
import { Taskforces0005 } from './0005-taskforces';
import { Plans0006 } from './0006-plans';
import { Actions0007 } from './0007-actions';
import { Targets0008 } from './0008-targets';
import { Sharing0009 } from './0009-sharing';
import { Viewer0010 } from './0010-viewer';
import { OwnFigures0011 } from './0011-own-figures';
import { LatestByArea0012 } from './0012-latest-by-area';
import { Versions0013 } from './0013-versions';
import { Reports0014 } from './0014-reports';
import { Imports0015 } from './0015-imports';
import { Drafting0016 } from './0016-drafting';
import { Together0017 } from './0017-together';
import { Delivery0018 } from './0018-delivery';
import { Impact0019 } from './0019-impact';
import { Consultation0020 } from './0020-consultation';
import { Governance0021 } from './0021-governance';
import { Origins0022 } from './0022-origins';
import { PublicAddresses0023 } from './0023-public-addresses';
import { WithdrawnDrafts0024 } from './0024-withdrawn-drafts';
import { DiscardedImports0025 } from './0025-discarded-imports';
import { Jobs0026 } from './0026-jobs';
import { Library0027 } from './0027-library';
import { Datasets0028 } from './0028-datasets';
import { Figures0029 } from './0029-figures';
import { Disclosure0030 } from './0030-disclosure';
import { Judging0031 } from './0031-judging';
import { Progress0032 } from './0032-progress';
import { Reminders0033 } from './0033-reminders';
import { Handover0034 } from './0034-handover';
import { BoardPacks0035 } from './0035-board-packs';
import { TaskforceMeetings0036 } from './0036-taskforce-meetings';
import { Reminders0043 } from './0043-reminders';
import { Handover0044 } from './0044-handover';

/** Every migration in order; one that has landed is never edited. */
export const allMigrations = [
  Reference0001,
  Identity0002,
  Audit0003,
  Indicators0004,
  Taskforces0005,
  Plans0006,
  Actions0007,
  Targets0008,
  Sharing0009,
  Viewer0010,
  OwnFigures0011,
  LatestByArea0012,
  Versions0013,
  Reports0014,
  Imports0015,
  Drafting0016,
  Together0017,
  Delivery0018,
  Impact0019,
  Consultation0020,
  Governance0021,
  Origins0022,
  PublicAddresses0023,
  WithdrawnDrafts0024,
  DiscardedImports0025,
  Jobs0026,
  Library0027,
  Datasets0028,
  Figures0029,
  Disclosure0030,
  Judging0031,
  Progress0032,
  Reminders0033,
  Handover0034,
  BoardPacks0035,
  TaskforceMeetings0036,
  Reminders0043,
  Handover0044,
];
