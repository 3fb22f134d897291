import { describe, expect, it } from 'vitest';
import { envWith, parseEnv } from './env';

const LEAST = { DATABASE_URL: 'postgres://localhost/fkp', FKP_SECRET: 'x'.repeat(32) };

const complaintOf = (source: Record<string, string | undefined>) => {
	try {
		parseEnv(source);
	} catch (error) {
		return (error as Error).message;
	}
	return null;
};

describe('the environment', () => {
	it('needs a database and a secret; the rest has sensible values', () => {
		expect(parseEnv(LEAST)).toMatchObject({
			demo: false,
			jobs: true,
			origin: 'http://localhost:3000',
			secure: false,
			zone: 'Asia/Jayapura',
			smtpUrl: null
		});
	});

	it('takes an empty variable for an absent one', () => {
		expect(parseEnv({ ...LEAST, SMTP_URL: '', FKP_DEMO: ' ' })).toMatchObject({ smtpUrl: null, demo: false });
	});

	it('names everything that is wrong at once, without repeating a secret', () => {
		const complaint = complaintOf({
			...LEAST,
			FKP_SECRET: 'short-secret',
			FKP_ZONE: 'Mars/Base',
			FKP_JOBS: 'yes',
			DATABASE_URL: undefined
		});
		for (const name of ['DATABASE_URL: belum diisi', 'FKP_SECRET: paling sedikit 32', 'FKP_ZONE', 'FKP_JOBS']) {
			expect(complaint).toContain(name);
		}
		expect(complaint).not.toContain('short-secret');
	});

	it.each([
		['DATABASE_URL', 'mysql://localhost'],
		['DATABASE_DIRECT_URL', 'localhost:5432'],
		['DATABASE_REPLICA_URL', 'http://localhost'],
		['PORT', '70000'],
		['PORT', 'abc'],
		['ORIGIN', 'forum.example.go.id'],
		['ORIGIN', 'https://forum.example.go.id/'],
		['SMTP_URL', 'localhost:25'],
		['FKP_OUTBOUND_HOSTS', 'https://push.dalam.go.id'],
		['FKP_OUTBOUND_HOSTS', 'push.dalam.go.id/kirim'],
		['VAPID_SUBJECT', 'mailto:forum@localhost'],
		['VAPID_SUBJECT', 'forum@malut.go.id'],
		['VAPID_SUBJECT', 'http://forum.malut.go.id'],
		['VAPID_SUBJECT', 'https://localhost'],
		['PUSH_HOSTS', 'https://fcm.googleapis.com'],
		['PUSH_HOSTS', '*'],
		['FKP_SSO_ISSUER', 'http://masuk.contoh.go.id'],
		['FKP_SSO_ISSUER', 'https://masuk.contoh.go.id/?x=1'],
		['FKP_SSO_ISSUER', 'https://masuk.contoh.go.id'],
		['FKP_SSO_KEY', '{"kty":"EC","crv":"P-256"}'],
		['FKP_SSO_SCOPES', 'profile'],
		['FKP_SSO_HOSTS', 'https://masuk.contoh.go.id/realms/a'],
		['LOG_LEVEL', 'loud']
	])('refuses %s=%s', (name, value) => {
		expect(complaintOf({ ...LEAST, [name]: value })).toContain(name);
	});

	it('takes a pooler to stand between where another address leads to the database itself', () => {
		const direct = 'postgres://localhost:5433/fkp';
		expect(parseEnv(LEAST)).toMatchObject({ databaseDirectUrl: LEAST.DATABASE_URL, pooled: false });
		expect(parseEnv({ ...LEAST, DATABASE_DIRECT_URL: LEAST.DATABASE_URL }).pooled).toBe(false);
		expect(parseEnv({ ...LEAST, DATABASE_DIRECT_URL: direct })).toMatchObject({
			databaseDirectUrl: direct,
			pooled: true
		});
	});

	it('insists on https cookies where people come by https', () => {
		expect(parseEnv({ ...LEAST, ORIGIN: 'https://forum.example.go.id' }).secure).toBe(true);
	});
});

describe('secrets', () => {
	const secretsOf = (also: string) => parseEnv({ ...LEAST, FKP_SECRET_ALSO: also }).secret;

	it('are one that seals, and behind it those that only open', () => {
		const [one, two] = ['1'.repeat(32), '2'.repeat(40)];
		expect(secretsOf('')).toEqual([LEAST.FKP_SECRET]);
		expect(secretsOf(` ${one}, ${two},`)).toEqual([LEAST.FKP_SECRET, one, two]);
		expect(secretsOf(`${one},${LEAST.FKP_SECRET}`)).toEqual([LEAST.FKP_SECRET, one]);
	});

	it('may have a comma in them: whoever chose such a one can leave it behind', () => {
		const chosen = 'perahu merah di dermaga, ikan di pasar';
		expect(secretsOf(chosen)).toEqual([LEAST.FKP_SECRET, chosen]);
	});

	it('are refused where one is short, without repeating it', () => {
		const complaint = complaintOf({ ...LEAST, FKP_SECRET_ALSO: `${'1'.repeat(32)},short-secret` });
		expect(complaint).toContain('FKP_SECRET_ALSO: masing-masing paling sedikit 32');
		expect(complaint).not.toContain('short-secret');
	});
});

it('lives on where some of it is set otherwise: the clock is that of whoever presents the forum', () => {
	const env = parseEnv(LEAST);
	const other = envWith(env, { smtpUrl: 'smtp://localhost' });
	env.site.zone = 'Asia/Jakarta';
	expect(other).toMatchObject({ zone: 'Asia/Jakarta', smtpUrl: 'smtp://localhost' });
	expect(envWith(env, { site: { ...env.site, zone: 'Asia/Makassar' } }).zone).toBe('Asia/Makassar');
});
