import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { createPrivateKey } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider, { type Context } from 'oidc-provider';

const PATIENCE_MS = 60_000;
/** The cookie by which it knows who sits at a browser: a name there, or `batal` for who presses cancel. */
const WHO = 'siapa';
const SECRET = 'rahasia klien untuk uji, cukup panjang';

export type SignInProvider = {
	issuer: string;
	/** What the settings of a forum say of it. */
	settings: Record<string, string>;
	/** As a client with a key in place of a secret, whose tokens are signed with ES512. */
	settingsWithKey: Record<string, string>;
	/** Begins to answer, for the forum at this address. */
	serve(forum: string): void;
	/** How it answers at addresses that end so; as it should where nothing is said. */
	behave(mood: Mood, at?: string): void;
	/** From now on it signs with another key. */
	rotate(forum: string): Promise<void>;
	/** A token that it would sign itself; the header may be another. */
	sign(claims: JWTPayload, header?: { alg: string }): Promise<string>;
	close(): Promise<void>;
};

/** `silent`: it takes the question and never answers. `dies`: it breaks off within its answer. */
export type Mood = 'well' | 'silent' | 'dies';

const privateKey = async (alg: 'ES256' | 'ES512'): Promise<JWK> => {
	const { privateKey: key } = await generateKeyPair(alg, { extractable: true });
	return { ...(await exportJWK(key)), kid: alg, alg, use: 'sig' };
};

const publicOf = ({ d: _, ...jwk }: JWK): JWK => jwk;

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;
type Keys = { key: JWK; longKey: JWK; ofClient: JWK };

/** A real OpenID provider on a free port, whose people press every button at once. */
export async function startSignInProvider(): Promise<SignInProvider> {
	const [key, longKey, ofClient] = await Promise.all([privateKey('ES256'), privateKey('ES512'), privateKey('ES512')]);
	let handle: Handler = (_, response) => response.writeHead(503).end();
	let moody: { mood: Mood; at: string } = { mood: 'well', at: '' };
	const server = createServer((request, response) => {
		const { mood, at } = moody;
		if (mood === 'well' || !new URL(request.url ?? '', 'http://x').pathname.endsWith(at))
			return void handle(request, response);
		if (mood === 'silent') return;
		response.writeHead(200, { 'content-type': 'application/json', 'content-length': '400' }).write('{"issuer":');
		setTimeout(() => response.destroy(), 20);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The provider listens on no port');
	const issuer = `http://127.0.0.1:${address.port}`;
	const asClient = (id: string) => ({ FKP_SSO_ISSUER: issuer, FKP_SSO_CLIENT: id });
	return {
		issuer,
		settings: { ...asClient('fkp'), FKP_SSO_SECRET: SECRET },
		settingsWithKey: { ...asClient('fkp-kunci'), FKP_SSO_KEY: JSON.stringify(ofClient) },
		serve(forum) {
			handle = handlerOf(new Provider(issuer, configuration(forum, { key, longKey, ofClient })));
		},
		behave(mood, at = '') {
			moody = { mood, at };
		},
		async rotate(forum) {
			const keys = { longKey, ofClient, key: { ...(await privateKey('ES256')), kid: 'ES256 sesudahnya' } };
			handle = handlerOf(new Provider(issuer, configuration(forum, keys)));
		},
		sign: (claims, header = { alg: 'ES256' }) =>
			new SignJWT(claims)
				.setProtectedHeader({ kid: 'ES256', typ: 'logout+jwt', ...header })
				.sign(
					header.alg === 'HS256'
						? Buffer.from(SECRET)
						: createPrivateKey({ key: key as Record<string, string>, format: 'jwk' })
				),
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}

function handlerOf(provider: Provider): Handler {
	const handle = provider.callback();
	return (request, response) => {
		if (!request.url?.startsWith('/interaction/')) return handle(request, response);
		const who = new RegExp(`${WHO}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1] ?? 'batal';
		const result = who === 'batal' ? { error: 'access_denied' } : { login: { accountId: who } };
		return provider.interactionFinished(request, response, result);
	};
}

function configuration(forum: string, { key, longKey, ofClient }: Keys) {
	const client = {
		redirect_uris: [`${forum}/masuk/kantor/kembali`],
		post_logout_redirect_uris: [`${forum}/masuk`],
		backchannel_logout_uri: `${forum}/masuk/kantor/berakhir`,
		backchannel_logout_session_required: true
	};
	return {
		clients: [
			{ ...client, client_id: 'fkp', client_secret: SECRET, id_token_signed_response_alg: 'ES256' },
			{
				...client,
				client_id: 'fkp-kunci',
				token_endpoint_auth_method: 'private_key_jwt',
				id_token_signed_response_alg: 'ES512',
				jwks: { keys: [publicOf(ofClient)] }
			}
		],
		jwks: { keys: [key, longKey] },
		enabledJWA: { clientAuthSigningAlgValues: ['ES256', 'ES512'], idTokenSigningAlgValues: ['ES256', 'ES512'] },
		features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
		interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
		findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
		ttl: { Interaction: 600, Grant: 3600, Session: 3600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
		// By itself it would write to no address of this machine, and give up within seconds.
		fetch: (url: string, { dispatcher: _, ...options }: RequestInit & { dispatcher?: unknown }) =>
			fetch(url, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) }),
		pkce: { required: () => true },
		cookies: { keys: ['kue untuk uji'] },
		async loadExistingGrant({ oidc }: Context) {
			const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
			grant.addOIDCScope('openid');
			await grant.save();
			return grant;
		}
	};
}

/** The cookies of somebody whose name there is `who`. */
export const jarOf = (who: string): Jar => new Map([[WHO, who]]);
type Jar = Map<string, string>;

async function ask(url: URL, jar: Jar, body: URLSearchParams | null = null): Promise<Response> {
	const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
	const method = body ? 'POST' : 'GET';
	const response = await fetch(url, { method, body, redirect: 'manual', headers: { cookie } });
	for (const line of response.headers.getSetCookie()) {
		const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
		jar.set(name, value);
	}
	return response;
}

/** Goes where they are sent to, until the provider sends them back to the forum. */
export async function goThere(address: string, jar: Jar): Promise<URL> {
	let url = new URL(address);
	const { origin } = url;
	for (let steps = 0; steps < 10; steps += 1) {
		const response = await ask(url, jar);
		const next = response.headers.get('location');
		if (!next) throw new Error(`${response.status} at ${url.pathname}: ${(await response.text()).slice(0, 300)}`);
		url = new URL(next, url);
		if (url.origin !== origin) return url;
	}
	throw new Error('sent in circles');
}

/** Signs out there, and says yes where it asks. Returns where it leads. */
export async function signOutThere(address: string, jar: Jar): Promise<string | null> {
	const page = await (await ask(new URL(address), jar)).text();
	const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
	const yes = new URLSearchParams({ xsrf, logout: 'yes' });
	return (await ask(new URL('/session/end/confirm', address), jar, yes)).headers.get('location');
}
