import { services } from '$lib/server/services';
import { CALL_NAMES, CALLS } from '$lib/server/web/api/calls';
import { exampleAddresses } from '$lib/server/web/api/examples';
import { bodySchema, parametersOf } from '$lib/server/web/api/open-api';
import { PROBLEMS } from '$lib/server/web/api/problem';
import { titleOf } from '$lib/server/web/api/titles';
import { WRITING, WRITING_NAMES, type WritingCall } from '$lib/server/web/api/writing';
import { madeOfLists } from '$lib/server/web/made-of';
import { refusalsFor } from '$lib/text/refusal/catalogue';
import { inOneBreath, tell } from '$lib/text/refusal/refusal';
import type { Lang } from '$lib/domain/language';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const { lang } = event.locals;
	madeOfLists(event);
	const addresses = await exampleAddresses(house);
	const reading = CALL_NAMES.map((name) => ({
		name,
		path: CALLS[name].path,
		...titleOf(name, lang),
		parameters: parametersOf(name).map(({ schema, ...parameter }) => ({ ...parameter, words: wordsIn(schema) })),
		example: addresses[name]
	}));
	const writing = WRITING_NAMES.map((name) => {
		const { path, scope, body, example }: WritingCall = WRITING[name];
		const { properties, required = [] } = bodySchema(body, lang);
		const fields = Object.entries(properties).map(([field, { description, ...schema }]) => ({
			field,
			description,
			words: wordsIn(schema),
			required: required.includes(field)
		}));
		return { name, path, scope, ...titleOf(name, lang), fields, takesFiles: Boolean(body.form.files), example };
	});
	return { origin: house.env.origin, reading, writing, problems: problemsIn(lang) };
};

/** The words that are known, where they are few. */
const wordsIn = (schema: object): readonly string[] => ('enum' in schema ? (schema.enum as string[]) : []);

function problemsIn(lang: Lang) {
	const { openData, contact } = refusalsFor(lang);
	return Object.entries(PROBLEMS).map(([code, status]) => ({
		code,
		status,
		says: inOneBreath(tell(openData[code as keyof typeof PROBLEMS], 'guest', contact))
	}));
}
