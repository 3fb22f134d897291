import { VISITOR } from '$lib/domain/actor/actor';
import { writeKey } from '$lib/domain/api/key';
import type { Scope } from '$lib/domain/api/scope';
import { publicIdOf } from '$lib/domain/api/key';
import { keyOf } from '$lib/server/auth/secret-key';
import type { Services } from '$lib/server/services';
import { CALLS, type Call, type CallName } from '$lib/server/web/api/calls';
import { openApi } from '$lib/server/web/api/open-api';
import { isWritingName, WRITING, type WritingCall, type WritingName } from '$lib/server/web/api/writing';
import type { RequestEvent } from '@sveltejs/kit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';

type Route = Partial<Record<'GET' | 'POST', (event: RequestEvent) => Promise<Response>>>;
const ROUTES = import.meta.glob<Route>('../../src/routes/api/v1/**/+server.ts', { eager: true });

/** The document as everybody reads it, by which every answer is judged. */
const DOCUMENT = JSON.parse(
	JSON.stringify(openApi({ origin: 'https://forum.test', title: 'Forum', lang: 'id' }))
) as object;
const ajv = new Ajv2020({ strict: false, allErrors: true });
// Both packages are of the older kind of module, whose one export stands under a name as well.
(addFormats as unknown as { default: (to: Ajv2020) => void }).default(ajv);
ajv.addSchema(DOCUMENT, 'document');

const escaped = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Judges an answer by what the document says of it, whatever its status; gives it as JSON. */
export async function described(name: CallName | WritingName, answer: Response): Promise<object> {
	const { status, headers } = answer;
	const method = isWritingName(name) ? 'post' : 'get';
	const path = isWritingName(name) ? WRITING[name].path : CALLS[name].path;
	const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
	const at = ['paths', path, method, 'responses', String(status), 'content', type, 'schema'];
	const validate = ajv.getSchema(`document#/${at.map(escaped).join('/')}`);
	const body = (await answer.json()) as object;
	expect(validate, `${name} ${status} ${type}: ${JSON.stringify(body)}`).toBeDefined();
	expect([validate?.(body), validate?.errors ?? null], `${name} ${status}: ${JSON.stringify(body)}`).toEqual([
		true,
		null
	]);
	return body;
}

type Asked = {
	ref?: string;
	slug?: string;
	number?: string;
	query?: string;
	key?: string;
	headers?: Record<string, string>;
	/** The name under which it is sent; null: none. */
	as?: string | null;
	body?: unknown;
	form?: FormData;
};

let asked = 0;

/** Asks a call as a program does, through its own route. */
export async function ask(name: CallName | WritingName, { query = '', key, ...sent }: Asked = {}) {
	const { ref = '', slug = '', number = '' } = sent;
	const { path }: Call | WritingCall = isWritingName(name) ? WRITING[name] : CALLS[name];
	const act = name.startsWith('act_') ? name.slice('act_'.length) : '';
	const file = path
		.replace(/acts\/.*/, 'acts/{act}')
		.replaceAll('{', '[')
		.replaceAll('}', ']');
	const route = ROUTES[`../../src/routes${file}/+server.ts`];
	const filled = Object.entries({ ref, slug, number }).reduce(
		(address: string, [part, value]) => address.replace(`{${part}}`, encodeURIComponent(value)),
		path
	);
	const url = new URL(`${filled}${query}`, 'https://forum.test');
	const headers = new Headers(sent.headers);
	if (key) headers.set('authorization', `Bearer ${key}`);
	const isWriting = isWritingName(name);
	if (isWriting && sent.as !== null) headers.set('idempotency-key', sent.as ?? `"kiriman ${++asked}"`);
	if (isWriting && !sent.form && !headers.has('content-type')) headers.set('content-type', 'application/json');
	const body = sent.form ?? (typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body ?? {}));
	const request = new Request(url, { headers, ...(isWriting && { method: 'POST', body }) });
	const event = {
		url,
		request,
		params: { ref, slug, number, act },
		locals: { lang: 'id', actor: VISITOR },
		getClientAddress: () => '203.0.113.4'
	};
	const answer = await route?.[isWriting ? 'POST' : 'GET']?.(event as unknown as RequestEvent);
	if (!answer) throw new Error(`${name} has no route`);
	return answer;
}

/** A key as an administrator makes one: of a partner, or of the officer with this account. */
export async function keyFor(
	{ db, now }: Services,
	scopes: Scope[],
	held: { name: string; by?: string }
): Promise<string> {
	const key = writeKey(randomBytes(30).toString('hex'));
	const office = held.by
		? await db.selectFrom('membership').select('id').where('user_id', '=', held.by).executeTakeFirstOrThrow()
		: null;
	await db
		.insertInto('api_key')
		.values({
			public_id: publicIdOf(key) ?? '',
			digest: keyOf(key),
			name: held.name,
			membership_id: office?.id ?? null,
			scopes,
			valid_until: null,
			made_at: now()
		})
		.execute();
	return key;
}

type Property = { enum?: readonly string[]; const?: unknown; format?: string };

/** What a writing call takes as the document says it, and what it is tried out with. */
export function schemaOfCall(name: WritingName) {
	const paths = (DOCUMENT as { paths: Record<string, { post?: { requestBody: { content: Record<string, Told> } } }> })
		.paths;
	type Told = { schema: { properties: Record<string, Property> }; example: Record<string, string | boolean> };
	const told = paths[WRITING[name].path]?.post?.requestBody.content['application/json'];
	if (!told) throw new Error(`${name} is not described`);
	return { properties: told.schema.properties, example: told.example };
}
