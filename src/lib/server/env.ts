import type { LastingKeys } from '$lib/domain/site/keys';
import { UNNAMED, type Site } from '$lib/domain/site/identity';
import * as v from 'valibot';
import { hostsOf, listOf } from './env/lists';
import { SSO_SCHEMA, ssoOf, type SsoSettings } from './env/sso';
import { StartupError } from './startup-error';

const flag = (fallback: boolean) =>
	v.pipe(
		v.optional(v.picklist(['0', '1'], 'harus 0 atau 1'), fallback ? '1' : '0'),
		v.transform((value) => value === '1')
	);

const whole = (fallback: string, most: number) =>
	v.pipe(
		v.optional(v.string(), fallback),
		v.regex(/^\d+$/, 'harus bilangan bulat'),
		v.transform(Number),
		v.maxValue(most, `paling besar ${most}`)
	);

const startsWith = (pattern: RegExp, message: string) => v.pipe(v.string(), v.regex(pattern, message));

const isZone = (zone: string) => Intl.supportedValuesOf('timeZone').includes(zone);

const postgresAddress = startsWith(/^postgres(ql)?:\/\//, 'harus berupa alamat postgres://…');

/** To whom push services turn: Apple refuses a host without a dot. */
const REACHABLE = /^(mailto:[^\s@]+@[^\s@.]+(\.[^\s@.]+)+|https:\/\/[^\s/.]+(\.[^\s/.]+)+(\/\S*)?)$/;

/** Where the browsers that there are let themselves be written to. */
const PUSH_HOSTS = [
	'fcm.googleapis.com',
	'updates.push.services.mozilla.com',
	'*.push.apple.com',
	'*.notify.windows.com'
];

/** A key of a signed note, as its owner tells it; and with it where a witness is asked. */
const VERIFIER = /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+=*$/;
const WITNESS = /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+=*\s+https?:\/\/\S+$/;

const MIN_SECRET = 32;
const MAKE_SECRET = 'buat dengan: openssl rand -base64 32';

/** Several with commas between; but a secret that was chosen with a comma in it is one, and can be left behind like others. */
function secretsIn(list: string): string[] {
	const secrets = list.split(',').flatMap((secret) => secret.trim() || []);
	const isOne =
		secrets.length > 1 && secrets.every((secret) => secret.length < MIN_SECRET) && list.length >= MIN_SECRET;
	return isOne ? [list.trim()] : secrets;
}

const SCHEMA = v.object({
	DATABASE_URL: postgresAddress,
	DATABASE_DIRECT_URL: v.optional(postgresAddress),
	DATABASE_REPLICA_URL: v.optional(postgresAddress),
	FKP_DEMO: flag(false),
	FKP_SECRET: v.pipe(v.string(), v.minLength(MIN_SECRET, `paling sedikit ${MIN_SECRET} karakter; ${MAKE_SECRET}`)),
	FKP_SECRET_ALSO: v.pipe(
		v.optional(v.string(), ''),
		v.transform(secretsIn),
		v.check(
			(list) => list.every((secret) => secret.length >= MIN_SECRET),
			`masing-masing paling sedikit ${MIN_SECRET} karakter, dipisah koma`
		)
	),
	FKP_DATA: v.optional(v.string(), '.data'),
	FKP_PROVINCE: v.optional(v.string(), UNNAMED.province),
	FKP_ZONE: v.pipe(
		v.optional(v.string(), UNNAMED.zone),
		v.check(isZone, 'bukan nama zona waktu IANA, misalnya Asia/Jayapura')
	),
	FKP_JOBS: flag(true),
	FKP_WORKER: whole('0', 63),
	FKP_PAGE_CACHE_MB: whole('32', 4_096),
	FKP_CDN_SECONDS: whole('0', 86_400),
	FKP_SEED_THREADS: whole('300', 20_000),
	PORT: whole('3000', 65_535),
	HOST: v.optional(v.string()),
	ORIGIN: v.optional(startsWith(/^https?:\/\/[^/]+$/, 'harus berupa http(s)://nama tanpa garis miring di akhir')),
	SMTP_URL: v.optional(startsWith(/^smtps?:\/\//, 'harus berupa alamat smtp://…')),
	MAIL_IN_ADDRESS: v.optional(
		startsWith(
			/^[a-z0-9][a-z0-9._-]{0,14}@[a-z0-9.-]+$/,
			'harus berupa alamat seperti r@balas.contoh.go.id, huruf kecil'
		)
	),
	MAIL_IN_LISTEN: v.optional(startsWith(/^(\[[0-9a-f:]+\]|[^:\s]+):\d{1,5}$/, 'harus berupa alamat:port')),
	MAIL_IN_MAILBOX: v.optional(
		startsWith(/^imaps?:\/\/[^@/\s]+@[^@/\s]+(\/.*)?$/, 'harus berupa imaps://nama:sandi@server')
	),
	MAIL_IN_TRUST: v.optional(
		startsWith(/^[a-z0-9][a-z0-9.-]*$/i, 'harus berupa nama server email seperti mx.contoh.go.id')
	),
	MAIL_FROM: v.optional(v.string(), 'Forum Konsultasi Publik <forum@fkp.test>'),
	FKP_OUTBOUND_HOSTS: hostsOf(
		'',
		/^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i,
		'nama host, boleh dengan porta, dipisah koma'
	),
	FKP_WITNESSES: v.pipe(
		listOf('', WITNESS, 'kunci+id+isi, spasi, lalu alamat; dipisah koma'),
		v.transform((list) =>
			list.map((one) => {
				const [verifier = '', address = ''] = one.split(/\s+/);
				return { verifier, address: address.replace(/\/$/, '') };
			})
		)
	),
	FKP_WITNESSED_LOGS: listOf('', VERIFIER, 'kunci+id+isi, dipisah koma'),
	FKP_METRICS_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16, 'paling sedikit 16 karakter'))),
	BACKUP_TO: listOf('', /^age1[0-9a-z]{20,}$/, 'kunci publik age1…, dipisah koma'),
	VAPID_SUBJECT: v.optional(startsWith(REACHABLE, 'harus mailto:nama@host.go.id atau https://…')),
	PUSH_HOSTS: hostsOf(PUSH_HOSTS.join(), /^(\*\.)?[\w.-]+(:\d{1,5})?$/i, 'nama host dipisah koma, boleh *.host'),
	...SSO_SCHEMA,
	LOG_LEVEL: v.optional(
		v.picklist(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error, atau silent'),
		'info'
	),
	LOG_FORMAT: v.optional(v.picklist(['json', 'pretty'], 'json atau pretty'), 'json')
});

export type Env = {
	databaseUrl: string;
	/** For what keeps a session: migrations, the queue of jobs, whoever listens, locks that outlive a transaction. */
	databaseDirectUrl: string;
	/** For questions whose answer may be some seconds old. */
	databaseReplicaUrl: string | null;
	/** Whether a pooler stands between, that gives each transaction another session; see `db/client.ts`. */
	pooled: boolean;
	demo: boolean;
	/** The secret that seals and signs; behind it those that only open and verify: earlier ones, or the next. */
	secret: readonly [string, ...string[]];
	/** Opened from the database as a process begins: see `identity/lasting-key.ts`. */
	readonly lasting: LastingKeys;
	dataDir: string;
	/** What a monitor shows to be given figures; null: nobody is. */
	metricsToken: string | null;
	/** Whoever opens the backups: public keys of age. */
	backupTo: readonly string[];
	/**
	 * How the forum presents itself: as the environment says, until administrators say otherwise in the database. It lives:
	 * see `db/site.ts`.
	 */
	site: Site;
	/** The same as long as nobody has said anything. */
	unsaid: Readonly<Site>;
	/** The clock of the province. */
	readonly zone: string;
	jobs: boolean;
	/** Of the processes of this machine the one that does what is done once. */
	first: boolean;
	/** Its place among the processes of this machine. */
	worker: number;
	/** Room for finished pages in each process; 0: none is kept. */
	pageCacheMb: number;
	/** For how long a network of caches before the site may show a page; 0: there is none. */
	cdnSeconds: number;
	seedThreads: number;
	/** What links in mails begin with. Never taken from a request, which could name any host. */
	origin: string;
	/** Whether people come by https, and cookies may insist on it. */
	secure: boolean;
	smtpUrl: string | null;
	mailFrom: string;
	/** Hosts that notices to machines may reach though they lie inside a network, and without https. */
	outboundHosts: ReadonlySet<string>;
	/** Who signs the head of the public log as well: their keys, and where each is asked. */
	witnesses: readonly { verifier: string; address: string }[];
	/** Keys of other logs whose heads are signed here. */
	witnessedLogs: readonly string[];
	/** How push services reach whoever runs the forum: `mailto:` or `https:`. */
	vapidSubject: string;
	/** Hosts that a browser may name to be written to; `*.` stands for all below one. */
	pushHosts: readonly string[];
	/** What addresses that answers come to begin with and end in; null: no mail comes in. */
	mailIn: { local: string; domain: string } | null;
	/** Where the jobs of this site take mail from a mail server … */
	mailInListen: { host: string; port: number } | null;
	/** … or look into a mailbox. */
	mailInMailbox: string | null;
	/** The mail server whose word about senders counts, as it names itself in what it writes. */
	mailInTrust: string | null;
	/** Null: staff sign in by what they have here alone. */
	sso: SsoSettings | null;
	logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
	logFormat: 'json' | 'pretty';
};

const HALF_OF_MAIL_IN =
	'Surat masuk memerlukan MAIL_IN_ADDRESS dan salah satu dari MAIL_IN_LISTEN atau MAIL_IN_MAILBOX (docs/mail.md).';

type MailIn = Pick<Env, 'mailIn' | 'mailInListen' | 'mailInMailbox' | 'mailInTrust'>;

function mailInOf(set: v.InferOutput<typeof SCHEMA>): MailIn {
	if (!set.MAIL_IN_ADDRESS !== (!set.MAIL_IN_LISTEN && !set.MAIL_IN_MAILBOX)) throw new StartupError(HALF_OF_MAIL_IN);
	const [local = '', domain = ''] = set.MAIL_IN_ADDRESS?.split('@') ?? [];
	const [, host = '', port = ''] = /^\[?(.+?)\]?:(\d+)$/.exec(set.MAIL_IN_LISTEN ?? '') ?? [];
	return {
		mailIn: set.MAIL_IN_ADDRESS ? { local, domain } : null,
		mailInListen: set.MAIL_IN_LISTEN ? { host, port: Number(port) } : null,
		mailInMailbox: set.MAIL_IN_MAILBOX ?? null,
		mailInTrust: set.MAIL_IN_TRUST ?? null
	};
}

const witnessesOf = (set: v.InferOutput<typeof SCHEMA>): Pick<Env, 'witnesses' | 'witnessedLogs'> => ({
	witnesses: set.FKP_WITNESSES,
	witnessedLogs: set.FKP_WITNESSED_LOGS
});

type Source = Record<string, string | undefined>;

/** The settings, or one error that lists everything that is wrong with them. */
export function parseEnv(source: Source): Env {
	const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
	const result = v.safeParse(SCHEMA, filled);
	if (!result.success) throw new StartupError(describe(result.issues));
	const set = result.output;
	const origin = set.ORIGIN ?? `http://localhost:${set.PORT}`;
	const unsaid = { ...UNNAMED, province: set.FKP_PROVINCE, zone: set.FKP_ZONE };
	return {
		...databaseOf(set),
		demo: set.FKP_DEMO,
		secret: [set.FKP_SECRET, ...set.FKP_SECRET_ALSO.filter((secret) => secret !== set.FKP_SECRET)],
		lasting: new Map(),
		dataDir: set.FKP_DATA,
		metricsToken: set.FKP_METRICS_TOKEN ?? null,
		backupTo: set.BACKUP_TO,
		site: { ...unsaid },
		unsaid,
		get zone() {
			return this.site.zone;
		},
		jobs: set.FKP_JOBS && set.FKP_WORKER === 0,
		first: set.FKP_WORKER === 0,
		worker: set.FKP_WORKER,
		pageCacheMb: set.FKP_PAGE_CACHE_MB,
		cdnSeconds: set.FKP_CDN_SECONDS,
		seedThreads: set.FKP_SEED_THREADS,
		origin,
		secure: origin.startsWith('https:'),
		smtpUrl: set.SMTP_URL ?? null,
		mailFrom: set.MAIL_FROM,
		outboundHosts: new Set(set.FKP_OUTBOUND_HOSTS),
		...witnessesOf(set),
		vapidSubject: set.VAPID_SUBJECT ?? subjectFrom(origin, set.MAIL_FROM),
		pushHosts: set.PUSH_HOSTS,
		...mailInOf(set),
		sso: ssoOf(set),
		logLevel: set.LOG_LEVEL,
		logFormat: set.LOG_FORMAT
	};
}

const databaseOf = (set: v.InferOutput<typeof SCHEMA>) => ({
	databaseUrl: set.DATABASE_URL,
	databaseDirectUrl: set.DATABASE_DIRECT_URL ?? set.DATABASE_URL,
	databaseReplicaUrl: set.DATABASE_REPLICA_URL ?? null,
	pooled: (set.DATABASE_DIRECT_URL ?? set.DATABASE_URL) !== set.DATABASE_URL
});

/** Of a site that has said nothing: its address, or else the sender of its mails. */
const subjectFrom = (origin: string, mailFrom: string): string =>
	REACHABLE.test(origin) ? origin : `mailto:${/[^\s<>]+@[^\s<>]+/.exec(mailFrom)?.[0] ?? mailFrom}`;

/** The settings with some that differ. What lives in them lives on: a copy by name would keep the zone of this moment. */
export const envWith = (env: Env, changes: Partial<Env>): Env =>
	Object.defineProperties(
		{ ...env },
		{ ...Object.getOwnPropertyDescriptors(env), ...Object.getOwnPropertyDescriptors(changes) }
	);

function describe(issues: v.InferIssue<typeof SCHEMA>[]): string {
	const lines = issues.map((issue) => {
		const name = v.getDotPath(issue) ?? '?';
		const absent = name === 'FKP_SECRET' ? `belum diisi; ${MAKE_SECRET}` : 'belum diisi';
		return `  ${name}: ${issue.input === undefined ? absent : issue.message}`;
	});
	return ['Pengaturan lingkungan belum benar:', ...lines].join('\n');
}

/** Reads the process's environment. The only place that does. */
export function readEnv(): Env {
	const env = parseEnv(process.env);
	// The adapter reads HOST after `init`: a demo that was told nothing is for this machine alone.
	if (env.demo) process.env['HOST'] ||= '127.0.0.1';
	return env;
}
