import { dayOf } from '$lib/domain/calendar/zone';
import { VISIBILITY_MODES } from '$lib/domain/thread/visibility';
import { REPORTER_CLASSIFICATIONS } from '$lib/domain/words/classification';
import type { CategoryChoice } from '$lib/forms/report/category-search';
import { listReportChoices } from '$lib/server/queries/report/choices';
import { textFor } from '$lib/text/catalogue';
import { oneFault, type Asked, type Fault } from './answer';
import type { Document, Item } from './document';

/** Words that FixMyStreet takes for orders and not for keywords. */
const ORDERS = ['private', 'inactive', 'staff', 'waste_only'];

/**
 * A service is a category: which agency has a report is found out here, by rules and by a moderator, and no reporter needs
 * to know.
 */
export async function services(asked: Asked): Promise<Document> {
	const categories = await listCategories(asked);
	return {
		root: 'services',
		each: 'service',
		list: categories.map(({ slug, name, group, keywords }) => ({
			service_code: slug,
			service_name: name,
			description: asked.words.service(name),
			metadata: true,
			type: 'realtime',
			// Read without trimming.
			keywords: keywordsIn(keywords).join(','),
			group
		}))
	};
}

export async function service(asked: Asked): Promise<Document | Fault> {
	const code = asked.event.params['code'] ?? '';
	const found = (await listCategories(asked)).find(({ slug }) => slug === code);
	if (!found) return oneFault(404, asked.words.fault.no_service);
	return { root: 'service_definition', one: { service_code: found.slug, attributes: attributesOf(found, asked) } };
}

async function listCategories({ house, event }: Asked): Promise<CategoryChoice[]> {
	const today = dayOf(house.now(), house.env.zone);
	return (await listReportChoices(house.db, event.locals.lang, today)).categories;
}

const keywordsIn = (keywords: string): string[] =>
	keywords
		.split(',')
		.map((word) => word.trim())
		.filter((word) => word !== '' && !ORDERS.includes(word.toLowerCase()));

/** What the form asks besides words and place. */
function attributesOf({ discreet }: CategoryChoice, { words: { attribute: says }, event }: Asked): Item[] {
	const { law, report } = textFor(event.locals.lang);
	const asked = [
		...(discreet ? [notice('peka', says.peka)] : []),
		{
			...question('jenis', 'singlevaluelist', says.jenis, says.jenisHint),
			values: REPORTER_CLASSIFICATIONS.map((key) => ({ key, name: law.classification[key] }))
		},
		question('tanggal', 'datetime', says.tanggal, says.tanggalHint),
		{
			...question('tampil', 'singlevaluelist', says.tampil, discreet ? says.tampilPeka : says.tampilHint),
			values: VISIBILITY_MODES.map((key) => ({ key, name: report.modeChoice[key].label }))
		}
	];
	return asked.map(({ description, ...rest }, index) => ({ ...rest, order: index + 1, description }));
}

const question = (code: string, datatype: string, description: string, hint: string) => ({
	variable: true,
	code,
	datatype,
	required: false,
	datatype_description: hint,
	description
});

const notice = (code: string, description: string) => ({
	...question(code, 'string', description, ''),
	variable: false
});
