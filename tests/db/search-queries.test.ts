import { districts } from '$demo/content/province';
import { reports as demoReports } from '$demo/content/reports';
import { fold } from '$lib/domain/search/fold';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { listComplaints } from '$lib/server/queries/complaint-list/list';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../support/database';
import { fillProvince, fillReports, type Labelled } from '../support/fill-reports';
import pairsText from '../labelled/pairs.txt?raw';
import queriesText from '../labelled/queries.txt?raw';
import { heldOut, linesOf, tell, tellsMisses } from '../labelled/read';
import reportsText from '../labelled/reports.txt?raw';

const test = useDatabase();

const own: Labelled[] = linesOf(reportsText).map(
	([category = '', district = '', place = '', title = '', text = '']) => ({ category, district, place, title, text })
);
const retold = linesOf(pairsText).flatMap(
	([title = '', againTitle = '', againText = '', nearPlace = '', nearTitle = '', nearText = '']) => {
		const first = own.find((report) => report.title === title);
		if (!first) throw new Error(`No report "${title}"`);
		return [
			{ ...first, title: againTitle, text: againText },
			{ ...first, place: nearPlace, title: nearTitle, text: nearText }
		];
	}
);
/** Those of the demo, each in a place of its own. */
const played = demoReports.map((report, index): Labelled => {
	const among = districts.filter(
		({ code }) => !report.districts || (report.districts as readonly string[]).includes(code)
	);
	const district = among[index % among.length] ?? districts[0];
	const place = district.places[index % district.places.length]?.name ?? '';
	const told = (text: string) => text.replaceAll('{place}', place).replaceAll('{district}', district.name);
	return {
		category: report.category,
		district: district.code,
		place,
		title: told(report.title),
		text: told(report.body.join('\n\n'))
	};
});
const all = [...played, ...own, ...retold];

type Right = (report: Labelled) => boolean;
function readRight(text: string): Right {
	const [, cat] = /cat=(\S+)/.exec(text) ?? [];
	const [, at] = /\bat=(\S+)/.exec(text) ?? [];
	const [, pattern] = /re=(.+?)(?: at=| cat=|$)/.exec(text) ?? [];
	const speaks = pattern
		? new RegExp(
				pattern
					.split('|')
					.map((part) => part.trim())
					.join('|')
			)
		: null;
	return (report) =>
		(!cat || cat.split(',').includes(report.category)) &&
		(!at || report.district === at) &&
		(!speaks || speaks.test(fold(`${report.title} ${report.place} ${report.text}`).replaceAll('-', ' ')));
}
// The pattern may hold bars of its own.
const queries = queriesText
	.split('\n')
	.filter((line) => line.includes(' | ') && !line.startsWith('#'))
	.map((line) => {
		const bar = line.indexOf(' | ');
		return { query: line.slice(0, bar), isRight: readRight(line.slice(bar + 3)) };
	});

let reportOf: Map<string, Labelled>;
beforeAll(async () => {
	await fillProvince(test);
	const refs = await fillReports(test, all);
	reportOf = new Map(refs.map((ref, index) => [ref, all[index] as Labelled]));
});

const PAGE = 10;

describe('what people look for', () => {
	it.each([
		['tuned', queries.filter((_, index) => !heldOut(index))],
		['held out', queries.filter((_, index) => heldOut(index))]
	])('%s', async (name, list) => {
		let [recall, precision, nothing] = [0, 0, 0];
		for (const { query, isRight } of list) {
			const { rows, meant } = await listComplaints(
				test.services,
				parseComplaintFilter(new URLSearchParams({ cari: query }))
			);
			const found = rows.slice(0, PAGE).map(({ ref }) => reportOf.get(ref) as Labelled);
			const right = all.filter(isRight).length;
			expect(right, query).toBeGreaterThan(0);
			const hits = found.filter(isRight).length;
			const top = found.slice(0, 5);
			const share = top.length === 0 ? 0 : top.filter(isRight).length / top.length;
			recall += hits / Math.min(PAGE, right);
			precision += share;
			if (found.length === 0) nothing += 1;
			if (tellsMisses(name) && (share < 0.7 || hits / Math.min(PAGE, right) < 0.9))
				tell(
					`${query} [${meant ?? ''}]: ${hits}/${Math.min(PAGE, right)} p${share.toFixed(2)} wrong: ${top
						.filter((one) => !isRight(one))
						.map(({ title, category }) => `${title} (${category})`)
						.join('; ')} || missing: ${all
						.filter((one) => isRight(one) && !found.includes(one))
						.slice(0, 2)
						.map(({ title }) => title)
						.join('; ')}`
				);
		}
		const figures = { recallAt10: recall / list.length, precisionAt5: precision / list.length, nothing };
		tell(`${name}: ${list.length} ${JSON.stringify(figures)}`);
		expect(figures.recallAt10).toBeGreaterThanOrEqual(0.9);
		expect(figures.precisionAt5).toBeGreaterThanOrEqual(0.7);
	});
});
