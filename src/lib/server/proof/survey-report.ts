import { hasEnded } from '$lib/domain/survey/survey';
import type { Lang } from '$lib/domain/language';
import type { Site } from '$lib/domain/site/identity';
import type { SurveyResult } from '$lib/domain/survey/satisfaction-index';
import { TRAIT_NAMES } from '$lib/domain/survey/survey';
import { textFor } from '$lib/text/catalogue';
import { formatInstant, formatNumber } from '$lib/text/format';
import { formatScaled } from '$lib/text/format-scaled';
import { surveyTextFor, type SurveyCatalogue } from '$lib/text/survey-catalogue';
import type { SurveyReport } from '../queries/survey/result';
import type { Block } from './block';
import { printDocument } from './print-document';

/** Where and when it is printed; `page` is the address of the result. */
export type Printing = { page: string; at: Date; zone: string; site: Pick<Site, 'name' | 'province'>; lang: Lang };

type Hand = Printing & { says: SurveyCatalogue };

/** The SKM report of a survey: index, grade, elements, respondents, and what to mend first. */
export function printSurveyReport(report: SurveyReport, printing: Printing): Promise<Uint8Array<ArrayBuffer>> {
	const { lang, site, at } = printing;
	const says = surveyTextFor(lang);
	const { chrome } = textFor(lang);
	const { title } = report.survey;
	return printDocument({
		about: {
			title: `${says.report.title}: ${title}`,
			author: `${site.name} ${chrome.province(site.province)}`,
			subject: says.report.subject(title),
			lang: lang === 'id' ? 'id-ID' : 'en-GB',
			createdAt: at
		},
		blocks: surveyBlocks(report, { ...printing, says }),
		foot: title,
		page: says.report.page
	});
}

function surveyBlocks({ survey, result, traits }: SurveyReport, hand: Hand): Block[] {
	const { says, lang, site, page } = hand;
	const { chrome } = textFor(lang);
	return [
		{ type: 'letterhead', forum: site.name, province: chrome.province(site.province) },
		{ type: 'title', text: says.report.title, sub: survey.title },
		{ type: 'text', text: says.report.basis, look: 'small' },
		{ type: 'facts', rows: factsOf(survey, result, hand) },
		...(result ? resultBlocks(result, hand) : [{ type: 'text', text: whyNone(survey, hand) } satisfies Block]),
		...traitBlocks(traits, hand),
		{ type: 'heading', level: 2, text: says.result.how, room: 340 },
		{ type: 'text', text: says.result.method.join('\n\n') },
		{ type: 'code', term: says.report.source, text: page },
		{ type: 'qr', content: page, alt: says.report.qr }
	];
}

const whyNone = ({ answered, status }: SurveyReport['survey'], { says }: Hand): string =>
	answered > 0 ? says.untold(hasEnded(status)) : says.nobodyWhy;

function factsOf(
	{ agency, service, period, status, closedAt, answered }: SurveyReport['survey'],
	result: SurveyResult | null,
	{ says, lang, at, zone }: Hand
): [string, string][] {
	const { report } = says;
	const span = says.span(period.from, period.until);
	const figures: [string, string][] = result
		? [
				[says.index, formatScaled(lang, result.indexX100, 2)],
				[report.quality, says.grade(result.band, says.band[result.band])]
			]
		: answered > 0
			? []
			: [[says.index, says.nobody]];
	return [
		[report.agency, agency.name],
		[says.about, service ?? says.wholeAgency],
		[says.period, closedAt === null ? span : `${span} (${says.endedEarly})`],
		[says.respondentCount, formatNumber(lang, answered)],
		...figures,
		[report.method, report.methodIs],
		[report.state, `${says.status[status]}, ${report.asOf(formatInstant(lang, at, zone))}`]
	];
}

function resultBlocks(result: SurveyResult, { says, lang }: Hand): Block[] {
	const { report, result: words } = says;
	const average = (scaled: number) => formatScaled(lang, scaled, 3);
	const lines = result.elements.map(
		({ element, averageX1000 }) => `${says.element[element]}: ${average(averageX1000)}`
	);
	const least = Math.min(...result.elements.map(({ averageX1000 }) => averageX1000));
	const lowest = result.lowest.map((element) => says.element[element]).join('; ');
	return [
		...(result.smallSample ? [{ type: 'text', text: says.small(result.n), look: 'alert' } satisfies Block] : []),
		{ type: 'heading', level: 2, text: words.elements },
		{
			type: 'table',
			columns: [
				{ head: words.element, width: '*' },
				{ head: words.sum, width: 90 },
				{ head: `${words.average} (1–4)`, width: 90 }
			],
			rows: result.elements.map(({ element, sum, averageX1000 }) => [
				...[says.element[element], formatNumber(lang, sum)],
				average(averageX1000)
			])
		},
		{ type: 'heading', level: 3, text: report.chart, room: 220 },
		{
			type: 'bars',
			alt: report.chartAlt(`${lines.join('. ')}.`),
			rows: result.elements.map(({ element, averageX1000 }) => ({
				name: says.element[element],
				figure: average(averageX1000),
				share: averageX1000 / 4000,
				stressed: result.lowest.includes(element)
			}))
		},
		{ type: 'heading', level: 2, text: report.first },
		{ type: 'text', text: report.firstIs(lowest, average(least)) }
	];
}

function traitBlocks(traits: SurveyReport['traits'], { says, lang }: Hand): Block[] {
	if (traits.length === 0) return [];
	const { result: words } = says;
	const nameOf = ({ trait, group }: (typeof traits)[number]): string =>
		group === null ? says.notSaid : ((says.group[trait] as Record<string, string>)[group] ?? group);
	return [
		{ type: 'heading', level: 2, text: words.who },
		{ type: 'text', text: words.whoSays, look: 'small' },
		...TRAIT_NAMES.flatMap((trait): Block[] => [
			{ type: 'heading', level: 3, text: says.trait[trait] },
			{
				type: 'table',
				columns: [
					{ head: words.group, width: '*' },
					{ head: words.count, width: 120 }
				],
				rows: traits
					.filter((row) => row.trait === trait)
					.map((row) => [nameOf(row), row.count === null ? words.fewer : formatNumber(lang, row.count)])
			}
		])
	];
}
