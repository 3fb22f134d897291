import { timelyShare } from '../agency/timeliness';
import type { Figures } from './figures';
import type { Quantile } from './survival';

/** Which way a figure must go for a reader to think better of who is measured; null: neither way. */
type Better = 'higher' | 'lower' | null;
type Row = { of: (figures: Figures) => number | null; better: Better };

const wait = (quantile: Quantile | null) => quantile && (quantile.beyond ? quantile.days + 0.5 : quantile.days);
const share = (part: number, whole: number) => timelyShare({ due: whole, inTime: part });

/**
 * Every figure that is published of an agency, with the way that would flatter it. A page or a file shows none that has no
 * row here, and no sequence of acts flatters any of them more than answering would: its test draws them all.
 */
export const PUBLISHED = {
	received: { of: ({ received }) => received, better: null },
	first_response: { of: ({ timeliness: { first_response: of } }) => share(of.inTime, of.due), better: 'higher' },
	resolution: { of: ({ timeliness: { resolution: of } }) => share(of.inTime, of.due), better: 'higher' },
	median: { of: ({ median }) => wait(median), better: 'lower' },
	ninetieth: { of: ({ ninetieth }) => wait(ninetieth), better: 'lower' },
	overdue: { of: ({ overdue }) => overdue, better: 'lower' },
	inherited: { of: ({ inherited }) => inherited, better: 'lower' },
	agreed: { of: ({ outcomes }) => outcomes.agreed, better: 'higher' },
	agreed_of_all: { of: ({ outcomes, received }) => share(outcomes.agreed, received), better: 'higher' },
	agreed_of_judged: { of: ({ outcomes, judged }) => share(outcomes.agreed, judged), better: 'higher' },
	open: { of: ({ outcomes }) => outcomes.open, better: 'lower' },
	handed_on: { of: ({ outcomes }) => outcomes.handed_on, better: 'lower' },
	bounced: { of: ({ bounced }) => bounced, better: 'lower' },
	bounced_of_all: { of: ({ bounced, received }) => share(bounced, received), better: 'lower' },
	contested: { of: ({ contested }) => contested, better: 'lower' },
	reopened: { of: ({ reopened }) => reopened, better: 'lower' },
	disputed: { of: ({ outcomes }) => outcomes.disputed, better: 'lower' },
	silent: { of: ({ outcomes }) => outcomes.silent, better: null },
	followed_up: { of: ({ outcomes }) => outcomes.followed_up, better: null },
	refused: { of: ({ outcomes }) => outcomes.refused, better: null },
	archived: { of: ({ outcomes }) => outcomes.archived, better: null },
	withdrawn: { of: ({ outcomes }) => outcomes.withdrawn, better: null },
	appealed: { of: ({ appealed }) => appealed, better: null }
} as const satisfies Record<string, Row>;

export type PublishedFigure = keyof typeof PUBLISHED;
