import type { Lang } from '$lib/domain/language';
import { apiTextFor } from '$lib/text/api-catalogue';
import { everyTextFor } from '$lib/text/every-catalogue';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PROBLEM } from './answers';
import { schemaOfBody, type Body } from './body';
import { CALL_NAMES, CALLS, type Call, type CallName } from './calls';
import { titleOf } from './titles';
import { WRITING, WRITING_NAMES, type WritingCall, type WritingName } from './writing';

/** The dialect of OpenAPI 3.1 is that of JSON Schema 2020-12. */
const asJson = (schema: Call['answer'], typeMode: 'input' | 'output') => {
	const { $schema: _, ...plain } = toJsonSchema(schema, { target: 'draft-2020-12', typeMode });
	return plain;
};

/** Names of what is asked, each with its schema, and whether it has to be said. */
export function parametersOf(name: CallName): { asked: ParameterName; schema: object; required: boolean }[] {
	const { properties = {}, required = [] } = asJson(CALLS[name].query, 'input');
	const entries = Object.entries(properties) as [ParameterName, object][];
	return entries.map(([asked, schema]) => ({ asked, schema, required: required.includes(asked) }));
}
type ParameterName = keyof ReturnType<typeof apiTextFor>['query'];

type Property = { description: string };
/** What a writing call is sent, each question described as its form calls it. */
export function bodySchema({ form, names, ...body }: Body, lang: Lang) {
	const labels = form.labels(everyTextFor(lang));
	const { personal } = apiTextFor(lang);
	const { properties = {}, ...schema } = asJson(schemaOfBody({ form, names, ...body }), 'input');
	const described = Object.entries(properties).map(([name, property]): [string, Property] => [
		name,
		{ ...(property as object), description: labels[names[name] ?? ''] ?? personal }
	]);
	return { ...schema, properties: Object.fromEntries(described) };
}

const content = (type: string, schema: object) => ({ [type]: { schema } });
const problem = (description: string) => ({
	description,
	headers: HEADERS,
	content: content('application/problem+json', { $ref: '#/components/schemas/Problem' })
});
const problems = (...statuses: number[]) =>
	Object.fromEntries(statuses.map((status) => [status, problem(`${status}`)]));

const HEADERS = {
	RateLimit: { $ref: '#/components/headers/RateLimit' },
	'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' }
};

const inPath = (parts: readonly string[]) =>
	parts.map((part) => ({ name: part, in: 'path', required: true, schema: { type: 'string' } }));

function reading(name: CallName, lang: Lang) {
	const { query } = apiTextFor(lang);
	const { parts, answer }: Call = CALLS[name];
	const parameters = parametersOf(name).map(({ asked, schema, required }) => ({
		name: asked,
		in: 'query',
		required,
		description: query[asked],
		schema
	}));
	const found = { headers: HEADERS, content: content('application/json', asJson(answer, 'output')) };
	return {
		operationId: name,
		...titleOf(name, lang),
		parameters: [...inPath(parts), ...parameters],
		responses: {
			200: { description: titleOf(name, lang).summary, ...found },
			304: { description: 'If-None-Match' },
			...problems(400, 401, ...(parts.length > 0 ? [404] : []), 429)
		}
	};
}

const FILES = { type: 'array', maxItems: 5, items: { type: 'string', contentMediaType: 'application/octet-stream' } };

function writing(name: WritingName, lang: Lang) {
	const { parts, scope, body, status, answer, example }: WritingCall = WRITING[name];
	const schema = bodySchema(body, lang);
	const withFiles = { ...schema, properties: { ...schema.properties, files: FILES } };
	const done = { headers: HEADERS, content: content('application/json', asJson(answer, 'output')) };
	return {
		operationId: name,
		...titleOf(name, lang),
		security: [{ key: [scope] }],
		parameters: [...inPath(parts), { $ref: '#/components/parameters/IdempotencyKey' }],
		requestBody: {
			required: true,
			content: {
				'application/json': { schema, example },
				...(body.form.files && content('multipart/form-data', withFiles))
			}
		},
		responses: {
			[status]: { description: titleOf(name, lang).summary, ...done },
			...problems(400, 401, 403, 404, 409, 413, 415, 422, 429)
		}
	};
}

/** The document from which tools make clients, made of the same schemas by which calls are read. */
export function openApi({ origin, title, lang }: { origin: string; title: string; lang: Lang }) {
	const says = apiTextFor(lang);
	const paths: Record<string, { get?: ReturnType<typeof reading>; post?: ReturnType<typeof writing> }> = {};
	for (const name of CALL_NAMES) paths[CALLS[name].path] = { get: reading(name, lang) };
	for (const name of WRITING_NAMES)
		paths[WRITING[name].path] = { ...paths[WRITING[name].path], post: writing(name, lang) };
	return {
		openapi: '3.1.0',
		jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
		info: { title, version: '1', description: says.lead },
		servers: [{ url: origin }],
		security: [{}, { key: [] }],
		paths,
		components: {
			schemas: { Problem: asJson(PROBLEM, 'output') },
			securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
			parameters: {
				IdempotencyKey: {
					name: 'Idempotency-Key',
					in: 'header',
					required: true,
					description: says.about.names,
					schema: { type: 'string', minLength: 1, maxLength: 200 }
				}
			},
			headers: {
				RateLimit: { description: says.about.limits, schema: { type: 'string' } },
				RateLimitPolicy: { description: says.about.limits, schema: { type: 'string' } }
			}
		}
	};
}
