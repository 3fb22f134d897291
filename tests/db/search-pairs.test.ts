import { listSimilarReports } from '$lib/server/queries/report/similar-reports';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../support/database';
import { fillProvince, fillReports, type Labelled } from '../support/fill-reports';
import pairsText from '../labelled/pairs.txt?raw';
import { heldOut, linesOf, share, tell, tellsMisses } from '../labelled/read';
import reportsText from '../labelled/reports.txt?raw';

const test = useDatabase();

const reports: Labelled[] = linesOf(reportsText).map(
	([category = '', district = '', place = '', title = '', text = '']) => ({ category, district, place, title, text })
);
const original = (title: string): Labelled => {
	const found = reports.find((report) => report.title === title);
	if (!found) throw new Error(`No report "${title}"`);
	return found;
};
const pairs = linesOf(pairsText).map(
	([title = '', againTitle = '', againText = '', nearPlace = '', nearTitle = '', nearText = '']) => {
		const first = original(title);
		return {
			first,
			again: { ...first, title: againTitle, text: againText },
			near: { ...first, place: nearPlace, title: nearTitle, text: nearText }
		};
	}
);

let refOf: Map<string, string>;
beforeAll(async () => {
	await fillProvince(test);
	const all = [...reports, ...pairs.map(({ near }) => near)];
	const refs = await fillReports(test, all);
	refOf = new Map(all.map(({ title }, index) => [title, refs[index] ?? '']));
});

const similarTo = async ({ title, text, place, category, district }: Labelled): Promise<string[]> => {
	const written = { title, text, place, categorySlug: category, districtCode: district };
	return (await listSimilarReports(test.db, written, test.clock.now())).map(({ ref }) => ref);
};

describe('the same told by somebody else', () => {
	it.each([
		['tuned', pairs.filter((_, index) => !heldOut(index))],
		['held out', pairs.filter((_, index) => heldOut(index))]
	])('%s', async (name, list) => {
		const found = [];
		for (const { first, again, near } of list) {
			const refs = await similarTo(again);
			// The reporter may not have said where, or taken another category.
			const bare = await similarTo({ ...again, place: '', category: 'pelayanan-kantor' });
			const place = refs.indexOf(refOf.get(first.title) ?? '');
			found.push({
				first,
				place,
				bare: bare.includes(refOf.get(first.title) ?? ''),
				near: refs.indexOf(refOf.get(near.title) ?? '')
			});
		}
		const figures = {
			recallAt5: share(found, ({ place }) => place >= 0),
			first: share(found, ({ place }) => place === 0),
			withoutPlaceAndCategory: share(found, ({ bare }) => bare),
			nearMissBefore: share(found, ({ place, near }) => near >= 0 && (place < 0 || near < place)),
			nearMissShown: share(found, ({ near }) => near >= 0)
		};
		if (tellsMisses(name)) for (const one of found) if (one.place < 0) tell(`missed: ${one.first.title}`);
		tell(`${name}: ${list.length} ${JSON.stringify(figures)}`);
		expect(figures.recallAt5).toBeGreaterThanOrEqual(0.8);
	});
});
