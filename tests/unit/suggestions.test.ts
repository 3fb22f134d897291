import { reports as demoReports } from '$demo/content/reports';
import { makeBook } from '$lib/domain/routing/rule';
import { suggestRouting } from '$lib/domain/routing/suggest';
import { makeAdvice, suggestCategories } from '$lib/domain/search/suggest';
import { describe, expect, it } from 'vitest';
import text from '../labelled/reports.txt?raw';
import { heldOut, linesOf, share, tell, tellsMisses } from '../labelled/read';
import { lexicon } from '../labelled/province';

const advice = makeAdvice(lexicon);
/** What is heard is measured without the rules, which say it outright. */
const book = makeBook([], lexicon.names, () => true);
const agencyOf = new Map(lexicon.province.categories.map(({ slug, agencyId }) => [slug, agencyId]));

const reports = linesOf(text).map(([category = '', district = '', place = '', title = '', body = '']) => ({
	category,
	district,
	place,
	title,
	text: body
}));

/** How often the right one is the first, and among the first three. */
function figures(list: typeof reports) {
	const found = list.map(({ category, title, text }) => {
		const suggested = suggestCategories({ title, text }, lexicon, advice)
			.slice(0, 3)
			.map(({ to }) => to);
		const filed = { title, text, categorySlug: '', wishedAgencyId: null, district: '', districtCode: '' };
		const agencies = suggestRouting(filed, lexicon, { advice, book })
			.agencies.slice(0, 3)
			.map(({ to }) => to);
		const agency = agencyOf.get(category) ?? '';
		return {
			first: suggested[0] === category,
			three: suggested.includes(category),
			agency: agencies[0] === agency,
			agencyThree: agencies.includes(agency),
			title,
			category,
			suggested
		};
	});
	return {
		found,
		first: share(found, ({ first }) => first),
		three: share(found, ({ three }) => three),
		agency: share(found, ({ agency }) => agency),
		agencyThree: share(found, ({ agencyThree }) => agencyThree)
	};
}

describe('what a report is about', () => {
	it.each([
		['tuned', reports.filter((_, index) => !heldOut(index))],
		['held out', reports.filter((_, index) => heldOut(index))]
	])('%s', (name, list) => {
		const { found, ...rest } = figures(list);
		if (tellsMisses(name))
			for (const one of found) if (!one.first) tell(`${one.category} ← ${one.suggested.join(' ')} : ${one.title}`);
		tell(`${name}: ${list.length} ${JSON.stringify(rest)}`);
		expect(Math.min(rest.first, rest.agency)).toBeGreaterThanOrEqual(0.85);
		expect(Math.min(rest.three, rest.agencyThree)).toBeGreaterThanOrEqual(0.97);
	});
});

describe('who else is responsible', () => {
	it('is said of what the moderators of the demo sent elsewhere, and seldom of the rest', () => {
		const offers = demoReports.map((report) => {
			const told = (text: string) => text.replaceAll('{place}', 'Toboko').replaceAll('{district}', 'Kota Ternate');
			const [title, text] = [told(report.title), told(report.body.join(' '))];
			const filed = {
				title,
				text,
				categorySlug: report.category,
				wishedAgencyId: null,
				district: 'Kota Ternate',
				districtCode: ''
			};
			return {
				isElsewhere: report.notOurs !== undefined,
				others: suggestRouting(filed, lexicon, { advice, book }).others
			};
		});
		const offered = (isElsewhere: boolean) =>
			share(
				offers.filter((one) => one.isElsewhere === isElsewhere),
				({ others }) => others.length > 0
			);
		tell(`offered elsewhere: ${offered(true)}, without need: ${offered(false)}`);
		expect(offered(true)).toBeGreaterThanOrEqual(0.9);
		expect(offered(false)).toBeLessThanOrEqual(0.4);
	});
});
