import { createPrivateKey } from 'node:crypto';
import * as v from 'valibot';
import { StartupError } from '../startup-error';

/** How a key on each curve signs (RFC 7518). */
const ALGORITHM = { 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512' } as const;

type Algorithm = (typeof ALGORITHM)[keyof typeof ALGORITHM];
/** How the forum shows the provider that it is the forum. */
type Credentials =
	{ by: 'secret'; secret: string } | { by: 'key'; jwk: { kty: string; kid?: string }; algorithm: Algorithm };

/** The provider at which staff sign in besides their password. */
export type SsoSettings = {
	/** As it names itself, to the letter. */
	issuer: string;
	clientId: string;
	credentials: Credentials;
	/** What people call it, on the button. */
	label: string;
	scopes: string;
	/** What the provider calls a sign-in in two steps, of which none more is asked here. */
	twoSteps: readonly string[];
	/** Nobody waits longer for one answer of another house. */
	patienceSeconds: number;
	/** Where else than at the issuer's own address its endpoints may be. */
	origins: readonly string[];
};

const ON_THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

function isIssuer(address: string): boolean {
	const url = URL.parse(address);
	if (!url || url.search || url.hash || url.username || url.password) return false;
	return url.protocol === 'https:' || (url.protocol === 'http:' && ON_THIS_MACHINE.includes(url.hostname));
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const list = v.pipe(v.optional(v.string(), ''), v.transform(words));

function readKey(text: string) {
	try {
		const jwk = JSON.parse(text) as { kty: string; kid?: string; crv: keyof typeof ALGORITHM };
		const algorithm = createPrivateKey({ key: jwk, format: 'jwk' }).type === 'private' ? ALGORITHM[jwk.crv] : undefined;
		return algorithm ? { jwk, algorithm } : null;
	} catch {
		return null;
	}
}

export const SSO_SCHEMA = {
	FKP_SSO_ISSUER: v.optional(v.pipe(v.string(), v.check(isIssuer, 'harus berupa alamat https://… tanpa tanda tanya'))),
	FKP_SSO_CLIENT: v.optional(v.string()),
	FKP_SSO_SECRET: v.optional(v.string()),
	FKP_SSO_KEY: v.optional(
		v.pipe(
			v.string(),
			v.check((text) => readKey(text) !== null, 'harus berupa JWK kunci pribadi EC (P-256, P-384, atau P-521)')
		)
	),
	FKP_SSO_LABEL: v.pipe(v.optional(v.string(), 'akun kantor'), v.trim(), v.maxLength(40, 'paling panjang 40 huruf')),
	FKP_SSO_SCOPES: v.pipe(
		v.optional(v.string(), 'openid'),
		v.check((scopes) => words(scopes).includes('openid'), 'harus memuat openid')
	),
	FKP_SSO_ACR: list,
	FKP_SSO_HOSTS: v.pipe(
		list,
		v.check((all) => all.every((one) => isIssuer(one) && new URL(one).origin === one), 'harus berupa https://nama')
	)
};

type Set = v.InferOutput<v.ObjectSchema<typeof SSO_SCHEMA, undefined>>;

/** Null where none is named: then nothing of it is seen anywhere. */
export function ssoOf(set: Set): SsoSettings | null {
	const issuer = set.FKP_SSO_ISSUER;
	if (issuer === undefined) return null;
	const key = set.FKP_SSO_KEY ? readKey(set.FKP_SSO_KEY) : null;
	const credentials = credentialsOf(key, set.FKP_SSO_SECRET);
	if (set.FKP_SSO_CLIENT === undefined || credentials === null)
		throw new StartupError(
			'Pengaturan lingkungan belum benar:\n  FKP_SSO_ISSUER: perlu FKP_SSO_CLIENT, dan FKP_SSO_SECRET atau FKP_SSO_KEY'
		);
	return {
		issuer,
		clientId: set.FKP_SSO_CLIENT,
		credentials,
		label: set.FKP_SSO_LABEL,
		scopes: words(set.FKP_SSO_SCOPES).join(' '),
		twoSteps: set.FKP_SSO_ACR,
		patienceSeconds: 8,
		origins: [new URL(issuer).origin, ...set.FKP_SSO_HOSTS]
	};
}

function credentialsOf(key: ReturnType<typeof readKey>, secret: string | undefined): Credentials | null {
	if (key) return { by: 'key', ...key };
	return secret === undefined ? null : { by: 'secret', secret };
}
