import type { Lang } from '$lib/domain/language';
import { apiTextFor } from '$lib/text/api-catalogue';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PROBLEM } from './answers';
import { CALL_NAMES, CALLS, type Call, type CallName } from './calls';

/** The dialect of OpenAPI 3.1 is that of JSON Schema 2020-12. */
const asJson = (schema: Call['answer'], typeMode: 'input' | 'output') =>
	toJsonSchema(schema, { target: 'draft-2020-12', typeMode });

/** Names of what is asked, each with its schema; all of them may be left out. */
export const parametersOf = (name: CallName) =>
	Object.entries(asJson(CALLS[name].query, 'input').properties ?? {}) as [ParameterName, object][];
type ParameterName = keyof ReturnType<typeof apiTextFor>['query'];

const content = (type: string, schema: object) => ({ content: { [type]: { schema } } });
const problem = (description: string) => ({
	description,
	...content('application/problem+json', { $ref: '#/components/schemas/Problem' })
});

function operation(name: CallName, lang: Lang) {
	const { call, query } = apiTextFor(lang);
	const { parts, answer }: Call = CALLS[name];
	return {
		operationId: name,
		summary: call[name].title,
		description: call[name].says,
		parameters: [
			...parts.map((part) => ({ name: part, in: 'path', required: true, schema: { type: 'string' } })),
			...parametersOf(name).map(([asked, schema]) => ({
				name: asked,
				in: 'query',
				description: query[asked],
				schema
			}))
		],
		responses: {
			200: { description: call[name].title, ...content('application/json', plain(asJson(answer, 'output'))) },
			304: { description: 'If-None-Match' },
			400: problem('400'),
			401: problem('401'),
			...(parts.length > 0 && { 404: problem('404') }),
			429: problem('429')
		}
	};
}

/** Without the mark of the dialect, which stands once for all of them. */
const plain = ({ $schema: _, ...schema }: ReturnType<typeof asJson>) => schema;

/** The document from which tools make clients, made of the same schemas by which calls are read. */
export const openApi = ({ origin, title, lang }: { origin: string; title: string; lang: Lang }) => ({
	openapi: '3.1.0',
	jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
	info: { title, version: '1', description: apiTextFor(lang).lead },
	servers: [{ url: origin }],
	security: [{}, { key: [] }],
	paths: Object.fromEntries(CALL_NAMES.map((name) => [CALLS[name].path, { get: operation(name, lang) }])),
	components: {
		schemas: { Problem: plain(asJson(PROBLEM, 'output')) },
		securitySchemes: { key: { type: 'http', scheme: 'bearer' } }
	}
});
