import { reports } from '../content/reports';
import type { DemoReport, HandledReport } from '../content/types';
import type { Random } from './random';
import type { Need, Scenario } from './scenarios';

const isHandled = (report: DemoReport): report is HandledReport => !report.notOurs && !report.archiveReason;
const isPlain = (report: DemoReport) => isHandled(report) && report.classification !== 'supervisory_complaint';

const FITS: Record<Need, (report: DemoReport) => boolean> = {
	plain: isPlain,
	question: (report) => isPlain(report) && isHandled(report) && report.questionFromAgency !== undefined,
	contest: (report) => isPlain(report) && isHandled(report) && report.contest !== undefined,
	not_ours: (report) => Boolean(report.notOurs),
	archived: (report) => Boolean(report.archiveReason),
	supervisory: (report) => isHandled(report) && report.classification === 'supervisory_complaint'
};

/** Without a place in it, a story that is told twice is a copy. */
const canRecur = (report: DemoReport) => /\{(place|district)\}/.test(report.title);

const needsPublic = ({ path }: Scenario) => path.includes('rude_reply') || path.includes('hide_thread');

/** Deals out the stories evenly; undefined where none that fits is left. */
export function makeTemplateDeck(random: Random) {
	const left = random.shuffle(reports).map((report) => ({ report, told: 0 }));
	return (scenario: Scenario): DemoReport | undefined => {
		const fitting = left.filter(
			({ report, told }) =>
				FITS[scenario.need](report) &&
				(told === 0 || canRecur(report)) &&
				!(needsPublic(scenario) && report.confidential)
		);
		const least = fitting.reduce<(typeof left)[number] | undefined>(
			(best, story) => (best && best.told <= story.told ? best : story),
			undefined
		);
		if (!least) return undefined;
		least.told += 1;
		return least.report;
	};
}
