import { functionsOf, importsOf, type Import, type Source } from './sources';

const SERVER = 'src/lib/server/';
/** Types and tools that any room of the server may lean on. */
const HOUSE = [
	'domain',
	'server/gate',
	'server/services',
	'server/env',
	'server/log',
	'server/startup-error',
	'server/progress'
];
const KEEPERS = [
	'server/db',
	'server/auth',
	'server/identity',
	'server/files',
	'server/notices',
	'server/redaction',
	'server/mail-in',
	'server/markdown',
	'server/qr',
	'server/icalendar',
	'server/outbound',
	'server/webhooks',
	'server/transparency'
];
const INWARD = [...HOUSE, ...KEEPERS, 'text', 'forms'];

/** Who may look where. Rooms that are not named here are outermost and may look anywhere but into routes. */
const MAY_IMPORT: Record<string, readonly string[]> = {
	domain: [],
	text: ['domain', 'forms'],
	forms: ['domain', 'text'],
	ui: ['domain', 'text', 'forms'],
	'server/db': ['domain', 'server/startup-error'],
	'server/markdown': ['domain'],
	'server/qr': [],
	'server/icalendar': ['domain'],
	'server/outbound': ['domain'],
	'server/webhooks': INWARD,
	'server/transparency': INWARD,
	'server/backup': [...HOUSE, 'server/db'],
	'server/env': ['domain', 'server/startup-error'],
	'server/log': ['server/env'],
	'server/auth': INWARD,
	'server/identity': INWARD,
	'server/files': INWARD,
	'server/redaction': INWARD,
	'server/mail-in': ['domain'],
	'server/notices': INWARD,
	'server/usecases': [...INWARD, 'server/proof/fingerprint'],
	'server/queries': INWARD,
	'server/demo': ['demo'],
	demo: [...HOUSE, ...KEEPERS, 'server/usecases', 'server/jobs']
};

/** What a room may take from packages. `domain` and `text` are plain TypeScript; the browser's rooms know no server. */
const MAY_USE: Record<string, RegExp> = {
	domain: /^$/,
	text: /^$/,
	forms: /^valibot$/,
	ui: /^(svelte|\$app\/)/,
	'server/db': /^(kysely|pg|pg-copy-streams|graphile-worker|node:)/
};

/** Packages with one door. */
const DOORS: Record<string, RegExp> = {
	lucia: /^src\/lib\/server\/auth\//,
	'@node-rs/argon2': /^src\/lib\/server\/auth\//,
	nodemailer: /^src\/lib\/server\/notices\/mail\//,
	sharp: /^src\/lib\/server\/files\//,
	marked: /^src\/lib\/server\/markdown\.ts$/,
	'sanitize-html': /^src\/lib\/server\/(markdown|mail-in\/html-words)\.ts$/,
	'postal-mime': /^src\/lib\/server\/mail-in\//,
	'smtp-server': /^src\/lib\/server\/mail-ports\//,
	imapflow: /^src\/lib\/server\/mail-ports\//,
	qrcode: /^src\/lib\/server\/qr\.ts$/,
	pdfkit: /^src\/lib\/server\/proof\//,
	fontkit: /^src\/lib\/server\/proof\//,
	pg: /^src\/lib\/server\/db\//,
	'pg-copy-streams': /^src\/lib\/server\/db\//,
	'age-encryption': /^src\/lib\/server\/(backup\/|commands\/backup)/,
	'prom-client': /^src\/lib\/server\/health\//,
	'modern-tar': /^src\/lib\/server\/backup\//,
	'graphile-worker': /^src\/lib\/server\/(db|jobs)\//
};

/** `src/lib/server/db/client.ts` → `server/db`, `src/lib/text/id/home/home.ts` → `text`, `demo/…` → `demo`. */
function roomOf(path: string): string {
	const [first = '', second = ''] = path.replace(/^src\/(lib\/)?/, '').split('/');
	return first === 'server' ? `server/${second.replace(/\.ts$/, '')}` : first;
}

const isOurs = (to: string) => /^(src|demo)\//.test(to);

export const strayImports = (sources: Source[]): string[] =>
	sources
		.flatMap(importsOf)
		.filter((found) => !(isOurs(found.to) ? mayLookAt(found) : mayUse(found)))
		.map(({ from, to }) => `${from} → ${to}`);

function mayLookAt({ from, to }: Import): boolean {
	const [here, there] = [roomOf(from), roomOf(to)];
	if (here === there) return true;
	if (there === 'routes') return false;
	if (there === 'demo') return here === 'server/demo';
	const allowed = MAY_IMPORT[here];
	return allowed === undefined || allowed.some((room) => there === room || to === `src/lib/${room}`);
}

function mayUse({ from, to, typeOnly }: Import): boolean {
	const here = roomOf(from);
	const name = to
		.split('/')
		.slice(0, to.startsWith('@') ? 2 : 1)
		.join('/');
	if (!typeOnly && DOORS[name]?.test(from) === false) return false;
	return typeOnly || (MAY_USE[here]?.test(to) ?? true);
}

/** Circles of imports at run time; types alone cannot make one. */
export const importCycles = (sources: Source[]): string[] =>
	cyclesIn(new Map(sources.map((source) => [withoutEnding(source.path), runtimeTargets(source)])));

const ROOM_OF_LAW = /^src\/lib\/domain\/[^/]+/;

/** Circles of the rooms inside `domain`, and of its files, where a type counts as much as a value. */
export function lawCycles(sources: Source[]): string[] {
	const files = new Map<string, string[]>();
	const rooms = new Map<string, string[]>();
	for (const source of sources.filter(({ path }) => ROOM_OF_LAW.test(path) && !/\.(test|fixture)\.ts$/.test(path))) {
		const targets = importsOf(source).filter(({ to }) => ROOM_OF_LAW.test(to));
		const room = roomOfLaw(source.path);
		files.set(
			withoutEnding(source.path),
			targets.map(({ to }) => withoutEnding(to))
		);
		const others = targets.map(({ to }) => roomOfLaw(to)).filter((other) => other !== room);
		rooms.set(room, [...(rooms.get(room) ?? []), ...others]);
	}
	return [...cyclesIn(rooms), ...cyclesIn(files)];
}

const roomOfLaw = (path: string) => withoutEnding(ROOM_OF_LAW.exec(path)?.[0] ?? '');

function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
	const done = new Set<string>();
	const cycles: string[] = [];
	const walk = (path: string, trail: string[]) => {
		if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
		if (trail.includes(path) || done.has(path)) return;
		for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
		done.add(path);
	};
	for (const path of graph.keys()) walk(path, []);
	return cycles;
}

const withoutEnding = (path: string) => path.replace(/\.ts$/, '');
const runtimeTargets = (source: Source) =>
	importsOf(source)
		.filter(({ to, typeOnly }) => isOurs(to) && !typeOnly)
		.map(({ to }) => withoutEnding(to));

/**
 * A list that names some acts forgets the next one in silence: what sets acts apart is a column of their rows. Caught are
 * lists and part tables that are typed by the acts, and those that are asked whether they hold one.
 */
const SOME_ACTS = [
	/: readonly \w*(?:Act|Action)\[\] = \[/,
	/Partial<Record<\w*(?:Act|Action), [^=]*> = \{/,
	/\} as Partial<Record<\w*(?:Act|Action),/,
	/(?:\]|\b[A-Z_]{2,})\.(?:includes|has)\((?:\w+\.)?(?:act|action)\)/
];
export const listsOfSomeActs = (sources: Source[]): string[] =>
	trespassers(
		sources.filter(({ path }) => path.startsWith('src/')),
		new RegExp(SOME_ACTS.map(({ source }) => source).join('|')),
		/\.test\.ts$/
	);

/** Words and made-up content are as long as they are. */
const MAY_BE_LONG = /^(src\/lib\/text|demo\/content)\//;
const FUNCTION_LINES = 40;

export const oversizedFiles = (sources: Source[]): string[] =>
	sources
		.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
		.filter(({ path, lines }) => !MAY_BE_LONG.test(path) && lines > mostLines(path))
		.map(({ path, lines }) => `${path}: ${lines} lines, at most ${mostLines(path)}`);

function mostLines(path: string): number {
	if (/\+(page|layout)?(\.server|server)\.ts$/.test(path)) return 60;
	return path.endsWith('.svelte') ? 200 : 300;
}

export const oversizedFunctions = (sources: Source[]): string[] =>
	sources
		.filter(({ path }) => !MAY_BE_LONG.test(path))
		.flatMap(functionsOf)
		.filter(({ lines }) => lines > FUNCTION_LINES)
		.map(({ path, name, lines }) => `${path}: ${name} has ${lines} lines, at most ${FUNCTION_LINES}`);

/** Files outside the list that contain the pattern. */
const trespassers = (sources: Source[], pattern: RegExp, allowed: RegExp): string[] =>
	sources.filter(({ path, text }) => pattern.test(text) && !allowed.test(path)).map(({ path }) => path);

/** The environment is read once; Postgres's own processes get a clean one. */
export const environmentReaders = (sources: Source[]): string[] =>
	trespassers(sources, /\bprocess\.env\b|\$env\//, /^src\/lib\/server\/(env|db\/embedded-cluster)\.ts$/);

/** What is sealed, identities and masked words: each file that may touch the table has been looked at for what it lets out. */
const SEALED =
	/\b\w*(from|into|update|join|table)\w*\s*(\(\s*['"`]|\s)(reporter|redaction)\b|['"`](reporter|redaction)\.[a-z_]+/i;
const MAY_OPEN_SEALED = new RegExp(
	`^${SERVER}(${[
		'db/schema',
		'identity/[a-z-]+',
		// The originals of what was masked.
		'redaction/[a-z-]+',
		// Whom to tell, without saying who it is.
		'notices/(thread-groups|mail/(readers|find-address))',
		// "My reports": only of the one who asks.
		'queries/account/my-reports',
		// Whether the code that opened a report still does.
		'web/hooks/identify'
	].join('|')})\\.ts$`
);
export const sealedTableReaders = (sources: Source[]): string[] => trespassers(sources, SEALED, MAY_OPEN_SEALED);

/**
 * What stays with a session is lost, or met by a stranger, where a pooler gives each transaction another one: to listen,
 * a lock or setting that outlives the transaction, a table of the session, a cursor that is held.
 */
const OF_A_SESSION = new RegExp(
	[
		/[`'"]\s*(un)?listen\s/,
		/\bpg_(try_)?advisory_(lock|unlock)/,
		/[`'";]\s*set\s+(?!local\b|transaction\b)\w+\s*(=|to\b)/,
		/\bset_config\([^()]*,\s*false\s*\)/,
		/\bcreate\s+temp(orary)?\s+table\s+\w+(?![^`;]*\bon\s+commit\s+drop\b)/,
		/\bwith\s+hold\b/,
		/\bsql`\s*(prepare|deallocate|discard)\s/
	]
		.map(({ source }) => source)
		.join('|'),
	'i'
);
/** Such a file says which address it means. */
const DIRECT = /\b(database)?direct(Url)?\b/i;
export const sessionState = (sources: Source[]): string[] =>
	sources.filter(({ text }) => OF_A_SESSION.test(text) && !DIRECT.test(text)).map(({ path }) => path);

/** Rendered text has one way onto a page. */
export const rawHtml = (sources: Source[]): string[] =>
	trespassers(sources, /\{@html\b/, /^src\/lib\/ui\/RenderedText\.svelte$/);

/** Sizes and weights of letters are those of `app.css`; inside a picture, px are units of the picture. */
const OWN_TYPE = /font-size:(?!\s*(?:var\(--|inherit|\d+px))|font-weight:(?!\s*(?:[467]00|inherit);)/;
export const ownType = (sources: Source[]): string[] =>
	trespassers(
		sources.filter(({ path }) => path.endsWith('.svelte')),
		OWN_TYPE,
		/^$/
	);

/** What everybody sees is made without anybody: no reader, and nothing that knows one. */
const PUBLIC_HALF = /^src\/lib\/server\/queries\/.+\/public-[a-z-]+\.ts$/;
const A_READER = /\b(actor|viewer|voice|cookies|locals|capacities|userId)\b|\/(identity|auth)\//i;
export const readersInPublicHalf = (sources: Source[]): string[] =>
	sources.filter(({ path, text }) => PUBLIC_HALF.test(path) && A_READER.test(text)).map(({ path }) => path);
