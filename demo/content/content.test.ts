import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '$lib/domain/words/placeholder';
import { agencies } from './agencies';
import { categories } from './categories';
import { citizenNames } from './names';
import { officers } from './officers';
import { fillPlaceholders } from './placeholders';
import { districts } from './province';
import { reports } from './reports';
import type { DemoDistrict, DemoPlace, DemoReport } from './types';

const settingsOf = (report: DemoReport): { district: DemoDistrict; place: DemoPlace }[] => {
	const allowed: readonly string[] = report.districts ?? districts.map(({ code }) => code);
	return districts
		.filter(({ code }) => allowed.includes(code))
		.flatMap((district) =>
			district.places
				.filter(({ kind }) => kind === (report.placeKind ?? 'village'))
				.map((place) => ({ district, place }))
		);
};

const duplicatesIn = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('demo content', () => {
	it('has enough distinct reports, and one for every agency', () => {
		expect(reports.length).toBeGreaterThanOrEqual(110);
		expect(duplicatesIn(reports.map(({ title }) => title))).toEqual([]);
		const reported = new Set(reports.map(({ agency }) => agency));
		expect(agencies.filter(({ slug }) => !reported.has(slug)).map(({ slug }) => slug)).toEqual([]);
	});

	it.each(reports.map((report) => [report.title, report] as const))('fits the form: %s', (_, report) => {
		const settings = settingsOf(report);
		expect(settings.length).toBeGreaterThan(0);
		for (const { place, district } of settings) {
			const title = fillPlaceholders(report.title, place, district);
			expect(title.length).toBeGreaterThanOrEqual(10);
			expect(title.length).toBeLessThanOrEqual(150);
			expect(fillPlaceholders(JSON.stringify(report), place, district)).not.toMatch(/\{(?:place|district)\}/);
		}
		const body = report.body.join('\n\n');
		expect(body.length).toBeGreaterThanOrEqual(120);
		expect(body.length).toBeLessThanOrEqual(4000);
	});

	it('answers with substance', () => {
		for (const report of reports) {
			if (report.notOurs || report.archiveReason) continue;
			for (const text of [...report.officialAnswers, report.completion.done]) expect(isPlaceholder(text)).toBe(false);
			if (report.headAnswer) expect(isPlaceholder(report.headAnswer)).toBe(false);
		}
	});

	it('keeps supervisory reports confidential and tied to no place', () => {
		for (const report of reports.filter(({ classification }) => classification === 'supervisory_complaint')) {
			expect(report.confidential).toBe(true);
			expect(JSON.stringify(report)).not.toMatch(/\{(?:place|district)\}/);
		}
	});

	it('has no slug, address or name twice, and at most twelve categories', () => {
		expect(categories.length).toBeLessThanOrEqual(12);
		expect(duplicatesIn(categories.flatMap(({ slug, subs }) => [slug, ...subs.map((sub) => sub.slug)]))).toEqual([]);
		expect(duplicatesIn(agencies.map(({ slug }) => slug))).toEqual([]);
		expect(duplicatesIn(officers.map(({ email }) => email))).toEqual([]);
		expect(duplicatesIn(citizenNames)).toEqual([]);
	});
});
