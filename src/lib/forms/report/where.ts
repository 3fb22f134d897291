import { choice, line, orNone } from '../kit/field';
import { form } from '../kit/form';
import { check } from './check';
import { PLACE_LEAST, PLACE_MOST, type ReportDraft } from './fields';

/** What there is to choose from, by code. */
export type KnownPlaces = {
	districts: readonly string[];
	categories: readonly string[];
	agencies: readonly string[];
};

/** Step 2: where it happened, what it is about and whose task it may be. */
export const whereForm = (known: KnownPlaces) =>
	form({
		name: 'where',
		fields: {
			district: choice(known.districts),
			place: line({ least: PLACE_LEAST, most: PLACE_MOST }),
			category: choice(known.categories),
			// Nothing chosen means "I do not know": finding the agency is the moderator's work.
			agency: orNone(choice(known.agencies))
		},
		labels: ({ report }) => ({
			district: report.district,
			place: report.place,
			category: report.category,
			agency: report.agency
		}),
		says: ({ report }) => report.faults
	});

export const checkWhere = (draft: ReportDraft, known: KnownPlaces) => check(whereForm(known), draft);
