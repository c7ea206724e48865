import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = dirname(fileURLToPath(import.meta.url));

/** The projects, lowest first: one may import only those before it, and the two applications never each other. */
export const projects = ['libs/domain', 'libs/contract', 'api', 'web'];

/** The capabilities, lowest first: in the API one may import only those before it; in the web none imports another. */
export const capabilities = [
  'audit',
  'organisations',
  'identity',
  'frameworks',
  'indicators',
  'taskforces',
  'plans',
  'figures',
  'datasets',
  'practice',
  'advocacy',
  'comments',
  'narratives',
  'commitments',
  'drafting',
  'delivery',
  'impact',
  'consultation',
  'judging',
  'versions',
  'governance',
  'comparison',
  'publication',
  'home',
  'measures',
  'progress',
  'handover',
  'dashboards',
  'reports',
  'board-packs',
  'imports',
  'reminders',
  'demonstration',
];

/** Parts of the web that join or split capabilities of the API for those who use them. */
export const webCapabilities = ['taskforce', 'people', 'settings'];

/** What the capabilities of one side stand on; it knows none of them. */
export const ground = { api: ['platform', 'migrations', 'reference'], web: ['core', 'ui'] };

/** The packages a library may use; the applications may use any. */
const packages = {
  'libs/domain': [],
  'libs/contract': ['class-validator', 'class-transformer', 'class-validator-jsonschema', '@nestjs/mapped-types'],
};

/** @typedef {{ project: string, part: string | null }} Place */

/** Where a file belongs: `api/src/plans/x.ts` is part `plans` of project `api`; its own top level has no part. */
function placeOf(path) {
  const project = projects.find((name) => path.startsWith(`${name}/src/`));
  if (!project) return null;
  const inside = path.slice(`${project}/src/`.length).split('/');
  const folders = inside.slice(project === 'web' ? 1 : 0, -1);
  return { project, part: folders[0] ?? null };
}

/** The path in the repository that an import leads to, or null for a package. */
function pathOf(source, file) {
  const alias = /^@waymark\/(domain|contract)\/(.+)$/.exec(source);
  if (alias) return `libs/${alias[1]}/src/${alias[2]}`;
  if (!source.startsWith('.')) return null;
  return join(dirname(file), source).split(sep).join('/');
}

/** The code of the breach, or null when the import goes downwards. */
export function breachOf(file, source, typeOnly) {
  const from = placeOf(file);
  if (!from || file.endsWith('.spec.ts')) return null;
  const path = pathOf(source, file);
  if (path === null) return packageBreach(from, source);
  const to = placeOf(path);
  if (!to) return 'outside';
  return from.project === to.project ? partBreach(from, to) : projectBreach(from, to, typeOnly);
}

function packageBreach({ project }, source) {
  const allowed = packages[project];
  return !allowed || allowed.includes(source) ? null : 'package';
}

function projectBreach(from, to, typeOnly) {
  const upwards = projects.indexOf(to.project) > projects.indexOf(from.project);
  if (upwards || to.project === 'api') return 'project';
  return from.project === 'web' && to.project === 'libs/contract' && !typeOnly ? 'contract-value' : null;
}

function partBreach(from, to) {
  if (!(from.project in ground)) return null;
  if (from.part === null || from.part === to.part) return null;
  if (to.part === null) return 'top';
  if (ground[from.project].includes(to.part)) return null;
  if (ground[from.project].includes(from.part)) return 'ground';
  if (from.project === 'web') return 'neighbour';
  return capabilities.indexOf(to.part) < capabilities.indexOf(from.part) ? null : 'upwards';
}

const messages = {
  outside: 'Product code imports only api, web and libs.',
  package: 'This library may not use the package {{source}}.',
  project: 'Projects import downwards: {{order}}.',
  'contract-value': 'The web imports the contract as types only.',
  top: 'Only the top level imports the top level.',
  ground: 'What the capabilities stand on knows none of them.',
  neighbour: 'Capabilities of the web do not know each other.',
  upwards: 'Capabilities import downwards: {{order}}.',
  unlisted: 'The folder {{part}} is not in the list of capabilities.',
  index: 'Import by file: there is no index.ts.',
};

function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const { specifiers = [] } = node;
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

/** Checks every static and dynamic import of a file against the lists above. */
const boundaries = {
  meta: { type: 'problem', messages, schema: [] },
  create(context) {
    const file = relative(repository, context.filename).split(sep).join('/');
    const check = (node, typeOnly) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const messageId = breachOf(file, source, typeOnly);
      const order = (messageId === 'project' ? projects : capabilities).join(', ');
      if (messageId) context.report({ node, messageId, data: { source, order } });
    };
    const checkStatic = (node) => check(node, isTypeOnly(node));
    return {
      Program(node) {
        const place = placeOf(file);
        if (file.endsWith('/index.ts')) context.report({ node, messageId: 'index' });
        if (place && isUnlisted(place)) context.report({ node, messageId: 'unlisted', data: { part: place.part } });
      },
      ImportDeclaration: checkStatic,
      ExportNamedDeclaration: checkStatic,
      ExportAllDeclaration: checkStatic,
      ImportExpression: (node) => check(node, false),
    };
  },
};

function isUnlisted({ project, part }) {
  return (
    part !== null &&
    project in ground &&
    ![...ground[project], ...capabilities, ...(project === 'web' ? webCapabilities : [])].includes(part)
  );
}

export const house = { meta: { name: 'house' }, rules: { boundaries } };
